import { expect, test } from 'vitest';
import { orderStatuses } from '../../../src/shared/orders/order.ts';
import { allowedStatuses, assertStatusChange, stockEffect } from '../../../src/shared/orders/order-status.ts';

test('an order passes between the states of the work, and is cancelled until it is collected', () => {
  expect(Object.fromEntries(orderStatuses.map((status) => [status, allowedStatuses(status)]))).toEqual({
    placed: ['in-production', 'ready', 'collected', 'cancelled'],
    'in-production': ['placed', 'ready', 'collected', 'cancelled'],
    ready: ['placed', 'in-production', 'collected', 'cancelled'],
    collected: ['placed', 'in-production', 'ready'],
    cancelled: ['placed', 'in-production', 'ready'],
  });
});

test('every change can be taken back', () => {
  for (const from of orderStatuses) {
    for (const to of allowedStatuses(from)) expect(allowedStatuses(to)).toContain(from);
  }
});

test('only allowed changes pass', () => {
  for (const from of orderStatuses) {
    for (const to of orderStatuses) {
      const change = (): void => assertStatusChange(from, to);
      if (allowedStatuses(from).includes(to)) expect(change).not.toThrow();
      else expect(change).toThrow('order.invalid-status');
    }
  }
});

test('pieces move when an order is cancelled or a cancellation taken back, and only then', () => {
  expect(stockEffect('placed', 'cancelled')).toBe('returned');
  expect(stockEffect('cancelled', 'ready')).toBe('taken');
  expect(stockEffect('placed', 'ready')).toBe('none');
  expect(stockEffect('cancelled', 'cancelled')).toBe('none');
});
