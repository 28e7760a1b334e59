import { expect, test } from 'vitest';
import { sampleSessions } from '../../builders/sample-session.ts';

const openSession = sampleSessions();

test('counts of states are those of the listed orders, for everybody and for one customer', () => {
  const session = openSession();
  const { id: customerId } = session.call('customers.search', { query: '', limit: 1 })[0]!;
  for (const who of [null, customerId]) {
    const counts = session.call('orders.countByStatus', { customerId: who });
    for (const status of ['placed', 'in-production', 'ready'] as const) {
      const listed = session.call('orders.list', { customerId: who, statuses: [status], limit: 500 });
      expect(counts[status] ?? 0, `${who} ${status}`).toBe(listed.length);
    }
  }
});

test('an order is found by any part of its number, however old it is, the latest first', () => {
  const session = openSession();
  const [latest] = session.call('orders.list', { customerId: null, statuses: null, limit: 1 });
  const first = session.call('orders.findByNumber', { typed: latest!.number.replace(/\d+$/, '000001').toLowerCase(), limit: 5 });
  expect(first.map(({ number }) => number)).toEqual([latest!.number.replace(/\d+$/, '000001')]);
  const many = session.call('orders.findByNumber', { typed: '00', limit: 5 });
  expect(many.map(({ id }) => id)).toEqual(many.map(({ id }) => id).toSorted((a, b) => b - a));
  expect(many).toHaveLength(5);
  expect(session.call('orders.findByNumber', { typed: '%', limit: 5 })).toEqual([]);
});
