import { expect, test } from 'vitest';
import { groupOrderLines, type OrderGroup } from '../../../src/renderer/orders/order-groups.ts';
import type { OrderLine } from '../../../src/shared/orders/order.ts';

const line = (id: number, sizeKey: string, changes: Partial<OrderLine> = {}): OrderLine => ({
  id,
  productId: 1,
  productName: 'Tee',
  variantId: id,
  colourwayId: 10,
  colourwayName: 'Ink',
  colourwayHex: '#1b1a18',
  sizeKey,
  quantity: 1,
  unitPrice: { unitPriceMinor: 1990, parts: [] },
  totalMinor: 1990,
  discountMinor: 0,
  snapshotId: id,
  designName: 'Sun',
  documentHash: '',
  ...changes,
});

const sizes = (groups: readonly OrderGroup[]): string[][] => groups.map((group) => group.lines.map((placed) => placed.line.sizeKey));
const alike = (): string => 'alike';

test('the sizes of one design stand together, with their place in the order', () => {
  const groups = groupOrderLines([line(1, 'S'), line(2, 'M', { colourwayId: 11 }), line(3, 'L')], alike);
  expect(groups.map((group) => group.lines.map((placed) => placed.position))).toEqual([[1, 3], [2]]);
});

test('two designs of one name stand apart', () => {
  const groups = groupOrderLines([line(1, 'S'), line(2, 'M')], (snapshotId) => `words of ${snapshotId}`);
  expect(sizes(groups)).toEqual([['S'], ['M']]);
});

test('a size stands in a group once', () => {
  const groups = groupOrderLines([line(1, 'S'), line(2, 'M'), line(3, 'S'), line(4, 'M')], alike);
  expect(sizes(groups)).toEqual([
    ['S', 'M'],
    ['S', 'M'],
  ]);
});
