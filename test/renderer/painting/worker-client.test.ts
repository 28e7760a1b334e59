import { describe, expect, it } from 'vitest';
import { serveWorker } from '../../../src/renderer/painting/serve-worker.ts';
import { createWorkerClient } from '../../../src/renderer/painting/worker-client.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';

/** A worker in this thread: the two ends of a channel. */
function startWorker(work: (request: string) => Promise<string>): { worker: Worker; crash(): void } {
  const { port1, port2 } = new MessageChannel();
  serveWorker<string, string>(
    {
      addEventListener: (type, listener) => port2.addEventListener(type, listener),
      postMessage: (message, { transfer }) => port2.postMessage(message, transfer),
    },
    async (request) => ({
      result: await work(request),
    }),
  );
  const failures: (() => void)[] = [];
  port1.start();
  port2.start();
  const worker = {
    addEventListener: (type: 'message' | 'error', listener: (event: MessageEvent) => void) =>
      type === 'error' ? failures.push(listener as () => void) : port1.addEventListener(type, listener),
    postMessage: (message: unknown, transfer: ArrayBuffer[]) => port1.postMessage(message, transfer),
    terminate: () => port1.close(),
  };
  return { worker: worker as unknown as Worker, crash: () => failures.forEach((fail) => fail()) };
}

describe('a worker client', () => {
  it('gets each answer for its own question, one after the other', async () => {
    const begun: string[] = [];
    const { worker } = startWorker(async (request) => {
      begun.push(request);
      return request.toUpperCase();
    });
    const client = createWorkerClient<string, string>(() => worker);
    expect(await Promise.all(['a', 'b', 'c'].map((each) => client.call(each)))).toEqual(['A', 'B', 'C']);
    expect(begun).toEqual(['a', 'b', 'c']);
    worker.terminate();
  });

  it('starts its worker before there is work for it, once', async () => {
    let started = 0;
    const { worker } = startWorker(async (request) => request.toUpperCase());
    const client = createWorkerClient<string, string>(() => {
      started += 1;
      return worker;
    });
    client.start();
    client.start();
    expect(started).toBe(1);
    expect(await client.call('a')).toBe('A');
    expect(started).toBe(1);
    worker.terminate();
  });

  it('throws what the worker threw, with its code', async () => {
    const { worker } = startWorker(() => Promise.reject(new AppError('garment.missing', { garmentKey: 'x' })));
    const client = createWorkerClient<string, string>(() => worker);
    await expect(client.call('a')).rejects.toMatchObject({ code: 'garment.missing', params: { garmentKey: 'x' } });
    worker.terminate();
  });

  it('drops what is cancelled before its turn', async () => {
    const begun: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { worker } = startWorker(async (request) => {
      begun.push(request);
      await held;
      return request;
    });
    const client = createWorkerClient<string, string>(() => worker);
    const stop = new AbortController();
    const first = client.call('first');
    const second = client.call('second', { signal: stop.signal });
    const third = client.call('third');
    stop.abort();
    await expect(second).rejects.toBe(stop.signal.reason);
    release();
    expect(await Promise.all([first, third])).toEqual(['first', 'third']);
    expect(begun).toEqual(['first', 'third']);
    worker.terminate();
  });

  it('gives up what was under way when the worker breaks, and starts another', async () => {
    const workers = [startWorker(() => new Promise(() => undefined)), startWorker((request) => Promise.resolve(request))];
    let next = 0;
    const client = createWorkerClient<string, string>(() => workers[next++]!.worker);
    const lost = client.call('a');
    workers[0]!.crash();
    await expect(lost).rejects.toMatchObject({ code: 'contract.internal' });
    expect(await client.call('b')).toBe('b');
    workers[1]!.worker.terminate();
  });
});
