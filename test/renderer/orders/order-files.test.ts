import { expect, test } from 'vitest';
import { orderDataBytes } from '../../../src/renderer/orders/order-files.ts';
import { orderSchema, type Order } from '../../../src/shared/orders/order.ts';

const order: Order = {
  id: 1,
  uid: '01900000-0000-7000-8000-000000000001',
  number: 'S1-000123',
  customerId: null,
  customerName: null,
  status: 'placed',
  placedAtMs: 1,
  currency: 'EUR',
  totalMinor: 0,
  includedTaxMinor: 0,
  lines: [],
  bundles: [],
};

test('order data reads back as the order', () => {
  const read: unknown = JSON.parse(new TextDecoder().decode(orderDataBytes(order, [])));
  expect(orderSchema.parse(read)).toEqual(order);
  expect(read).toMatchObject({ format: 'tailorbird-order', version: 1, designs: [] });
});
