import { expect, test } from 'vitest';
import { callStudio, onCallDone, onStudioEvent } from '../../../src/renderer/bridge/call-studio.ts';
import { openConnection, type SendCall } from '../../../src/renderer/bridge/connection.ts';
import type { EventEnvelope } from '../../../src/shared/kernel/contract.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';

/** A main process of one answer, behind the same function that the preload script offers. */
function connect(send: SendCall): { connection: ReturnType<typeof openConnection>; emit: (event: EventEnvelope) => void } {
  let emit: (event: EventEnvelope) => void = () => undefined;
  const connection = openConnection((onEvent) => {
    emit = onEvent;
    return send;
  });
  return { connection, emit: (event) => emit(event) };
}

test('hands back the value of an answered call and tells that it was done', async () => {
  const { connection } = connect((name, input) => Promise.resolve({ ok: true, value: { name, input } }));
  const done: string[] = [];
  const stop = onCallDone((name) => done.push(name));
  await expect(callStudio('orders.get', { orderId: 7 }, connection)).resolves.toEqual({ name: 'orders.get', input: { orderId: 7 } });
  stop();
  expect(done).toEqual(['orders.get']);
});

test('throws a refusal as the AppError that the main process meant, and does not call it done', async () => {
  const error = { code: 'order.empty' as const, params: {} };
  const { connection } = connect(() => Promise.resolve({ ok: false, error }));
  const done: string[] = [];
  const stop = onCallDone((name) => done.push(name));
  await expect(callStudio('orders.get', { orderId: 7 }, connection)).rejects.toEqual(new AppError('order.empty'));
  stop();
  expect(done).toEqual([]);
});

test('a broken connection is an AppError too', async () => {
  const { connection } = connect(() => Promise.reject(new Error('gone')));
  await expect(callStudio('orders.get', { orderId: 7 }, connection)).rejects.toMatchObject({ code: 'contract.internal' });
});

test('hears only its own event, until it stops', () => {
  const { connection, emit } = connect(() => Promise.resolve({ ok: true, value: null }));
  const heard: number[] = [];
  const stop = onStudioEvent('design.designSaved', ({ designId }) => heard.push(designId), connection);
  emit({ name: 'design.designSaved', payload: { designId: 3 } });
  emit({ name: 'customers.changed', payload: { customerId: 4 } });
  stop();
  emit({ name: 'design.designSaved', payload: { designId: 5 } });
  expect(heard).toEqual([3]);
});
