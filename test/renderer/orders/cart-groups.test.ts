import { expect, test } from 'vitest';
import {
  fitToSize,
  groupCart,
  lineOfSize,
  removeGroup,
  setSizeQuantity,
  type CartGroup,
} from '../../../src/renderer/orders/cart-groups.ts';
import { MAX_LINE_QUANTITY, type Cart } from '../../../src/shared/orders/order.ts';
import { square } from '../design-editor/sample-document.ts';
import { sampleTee, teeLine } from './sample-tee.ts';

const cart: Cart = {
  customerId: null,
  lines: [teeLine('a', 100, 2), teeLine('b', 101, 1), teeLine('c', 102, 4), teeLine('d', 100, 1, 'Moon')],
};

const firstGroup = (): CartGroup => {
  const group = groupCart(cart, [sampleTee])[0];
  if (group === undefined) throw new Error('the basket has groups');
  return group;
};

const quantities = (of: Cart): [string, number][] => of.lines.map((line) => [line.key, line.quantity]);

test('groups by product, colour and design', () => {
  const keys = groupCart(cart, [sampleTee]).map((group) => group.lines.map((line) => line.key));
  expect(keys).toEqual([['a', 'b'], ['c'], ['d']]);
});

test('leaves out lines whose product is gone', () => {
  expect(groupCart(cart, [])).toEqual([]);
});

test('finds the line of a size', () => {
  expect(lineOfSize(firstGroup(), 'L')?.key).toBe('b');
  expect(lineOfSize(firstGroup(), '2XL')).toBeUndefined();
});

test('changes the quantity of one size only', () => {
  expect(quantities(setSizeQuantity(cart, firstGroup(), 'L', 7, 'n'))).toEqual([
    ['a', 2],
    ['b', 7],
    ['c', 4],
    ['d', 1],
  ]);
});

test('a quantity of 0 takes the size out', () => {
  expect(quantities(setSizeQuantity(cart, firstGroup(), 'M', 0, 'n'))).toEqual([
    ['b', 1],
    ['c', 4],
    ['d', 1],
  ]);
});

test('a new size becomes a line of its own variant, with the design on it', () => {
  const added = setSizeQuantity(cart, firstGroup(), '2XL', 3, 'n').lines.at(-1);
  expect(added).toMatchObject({ key: 'n', variantId: 104, quantity: 3, designName: 'Sun' });
  expect(added?.document.variantUid).toBe(sampleTee.variants.find((variant) => variant.id === 104)?.uid);
});

test('a size that lacks an area with a print on it is not added', () => {
  const printed = cart.lines.map((line) => ({ ...line, document: { ...line.document, areas: { front: { layers: [square('a')] } } } }));
  const [group] = groupCart({ ...cart, lines: printed }, [sampleTee]);
  expect(fitToSize(group!, '2XL')?.lackedAreaKeys).toEqual(['front']);
  expect(fitToSize(group!, 'L')?.lackedAreaKeys).toEqual([]);
  expect(setSizeQuantity(cart, group!, '2XL', 3, 'n')).toBe(cart);
});

test('keeps quantities whole and within the limit', () => {
  expect(setSizeQuantity(cart, firstGroup(), 'M', 2.9, 'n').lines[0]?.quantity).toBe(2);
  expect(setSizeQuantity(cart, firstGroup(), 'M', 1e9, 'n').lines[0]?.quantity).toBe(MAX_LINE_QUANTITY);
});

test('a size that the colour does not have changes nothing', () => {
  const chalk = groupCart(cart, [sampleTee])[1];
  expect(chalk && setSizeQuantity(cart, chalk, '2XL', 3, 'n')).toBe(cart);
});

test('removes a group with all its lines', () => {
  expect(quantities(removeGroup(cart, firstGroup()))).toEqual([
    ['c', 4],
    ['d', 1],
  ]);
});

test('a design that is added in another size is fitted to the print area of that size', () => {
  const square = {
    ...({ id: 'a', kind: 'shape', name: 'Square', opacity: 1, hidden: false, locked: false, stroke: null } as const),
    frame: { xMm: 0, yMm: 0, widthMm: 300, heightMm: 300, rotationDeg: 0 },
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 } as const,
    fill: { kind: 'solid', color: '#ff0000' } as const,
  };
  const line = teeLine('a', 100, 1);
  const worn: Cart = { customerId: null, lines: [{ ...line, document: { ...line.document, areas: { front: { layers: [square] } } } }] };
  const group = groupCart(worn, [sampleTee])[0];
  if (group === undefined) throw new Error('the basket has a group');
  const added = setSizeQuantity(worn, group, 'L', 2, 'n').lines[1];
  expect(added?.document.areas['front']?.layers[0]?.frame.widthMm).toBeCloseTo(320);
});
