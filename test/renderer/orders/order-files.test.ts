import { expect, test } from 'vitest';
import { orderDataBytes, printFileName } from '../../../src/renderer/orders/order-files.ts';
import { productionContract } from '../../../src/shared/production/contract.ts';
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
};

test('names a print file by order, line, area and size', () => {
  expect(printFileName(order, { sizeKey: '2XL' }, 2, 'sleeve-left')).toBe('S1-000123-2-sleeve-left-2XL.png');
});

test('is a name that may be saved, whatever a size is called', () => {
  const suggestedName = printFileName(order, { sizeKey: 'M/L: "wide"' }, 1, 'front');
  expect(productionContract.calls.saveFile.input.safeParse({ suggestedName, bytes: new Uint8Array(1) }).success).toBe(true);
});

test('order data reads back as the order', () => {
  const read: unknown = JSON.parse(new TextDecoder().decode(orderDataBytes(order, [])));
  expect(orderSchema.parse(read)).toEqual(order);
  expect(read).toMatchObject({ format: 'tailorbird-order', version: 1, designs: [] });
});
