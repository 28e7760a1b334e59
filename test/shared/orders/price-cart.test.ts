import { expect, test } from 'vitest';
import type { Product } from '../../../src/shared/catalog/product.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { assertInStock, priceCart, priceUnit, resolveCart } from '../../../src/shared/orders/price-cart.ts';
import type { Cart } from '../../../src/shared/orders/order.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import { squareLayer } from '../../builders/designs.ts';

const uid = (n: number): string => `01932d40-7a00-7000-8000-00000000000${n}`;
const area = (key: string, printPriceMinor: number) => ({
  key,
  sizeKey: 'M',
  panelKey: key,
  originXMm: 0,
  originYMm: 0,
  widthMm: 300,
  heightMm: 400,
  printPriceMinor,
});
const variant = { id: 5, uid: uid(2), colourwayId: 3, sizeKey: 'M', sku: 'TEE-M', priceMinor: 1990, stockOnHand: 7 };
const product: Product = {
  id: 1,
  uid: uid(1),
  name: 'Tee',
  description: '',
  kind: 'apparel',
  garmentKey: 'heavy-tee',
  tags: [],
  fromPriceMinor: 1990,
  stockOnHand: 7,
  colourways: [{ id: 3, uid: uid(3), name: 'White', hex: '#ffffff', finish: 'plain' }],
  sizes: [{ key: 'M', label: 'M', widthMm: 508, heightMm: 737 }],
  variants: [variant],
  methods: [],
  limits: [],
  printAreas: [area('front', 950), area('sleeve-left', 450)],
};

function documentWith(areas: Record<string, Layer[]>): DesignDocument {
  const entries = Object.entries(areas).map(([key, layers]) => [key, { layers }]);
  return { version: 4, productUid: uid(1), variantUid: uid(2), origin: null, areas: Object.fromEntries(entries), methods: {}, fits: {} };
}

function cartWith(...quantities: number[]): Cart {
  const document = documentWith({ front: [squareLayer()] });
  const line = { designKey: 'design', designId: null, designName: '', productId: 1, variantId: 5, document };
  return { customerId: null, lines: quantities.map((quantity, index) => ({ ...line, key: String(index), quantity })) };
}

const group = (children: Layer[]): Layer =>
  ({ ...squareLayer('group'), kind: 'group', boxWidthMm: 50, boxHeightMm: 50, children }) as Layer;
const hidden: Layer = { ...squareLayer(), hidden: true };
const clear: Layer = { ...squareLayer(), opacity: 0 };

test.each<[string, Record<string, Layer[]>, number]>([
  ['nothing', {}, 1990],
  ['an empty area', { front: [] }, 1990],
  ['one area', { front: [squareLayer()] }, 2940],
  ['many layers on one area', { front: [squareLayer('a'), squareLayer('b')] }, 2940],
  ['two areas', { front: [squareLayer()], 'sleeve-left': [squareLayer()] }, 3390],
  ['a hidden layer', { front: [hidden] }, 1990],
  ['a layer that cannot be seen', { front: [clear] }, 1990],
  ['a hidden layer and a seen one', { front: [hidden, squareLayer('b')] }, 2940],
  ['a group', { front: [group([squareLayer()])] }, 2940],
  ['a group of hidden layers', { front: [group([hidden])] }, 1990],
  ['hidden layers where nothing can be printed', { pocket: [hidden] }, 1990],
])('%s costs what it should', (_what, areas, price) => {
  const { unitPriceMinor, parts } = priceUnit(product, variant, documentWith(areas));
  expect(unitPriceMinor).toBe(price);
  expect(parts.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(price);
});

test('the parts of a price are named', () => {
  expect(priceUnit(product, variant, documentWith({ front: [squareLayer()] })).parts).toEqual([
    { messageId: 'price.garment', areaKey: null, amountMinor: 1990 },
    { messageId: 'price.print', areaKey: 'front', amountMinor: 950 },
  ]);
});

test('a print where the size has no area is refused', () => {
  expect(() => priceUnit(product, variant, documentWith({ pocket: [squareLayer()] }))).toThrow(
    new AppError('design.area-not-found', { area: 'pocket', size: 'M' }),
  );
});

test('a basket costs the sum of its lines and contains the tax', () => {
  const quote = priceCart(cartWith(3, 2), [product], { currency: 'EUR', taxRateBasisPoints: 1900 });
  expect(quote.lines.map((line) => line.totalMinor)).toEqual([8820, 5880]);
  expect(quote).toMatchObject({ currency: 'EUR', totalMinor: 14_700, includedTaxMinor: 2347, taxRateBasisPoints: 1900 });
  expect(priceCart(cartWith(), [product], { currency: 'EUR', taxRateBasisPoints: 1900 })).toMatchObject({ totalMinor: 0, lines: [] });
});

test('what the catalogue does not have is refused', () => {
  const line = cartWith(1).lines.map((each) => ({ ...each, variantId: 6 }));
  expect(() => resolveCart({ customerId: null, lines: line }, [product])).toThrow(
    new AppError('record.not-found', { kind: 'variant', id: 6 }),
  );
  expect(() => resolveCart(cartWith(1), [])).toThrow(new AppError('record.not-found', { kind: 'product', id: 1 }));
});

test('stock holds for all lines of a variant together', () => {
  expect(() => assertInStock(resolveCart(cartWith(4, 3), [product]))).not.toThrow();
  expect(() => assertInStock(resolveCart(cartWith(4, 4), [product]))).toThrow(
    new AppError('order.insufficient-stock', { sku: 'TEE-M', wanted: 8, available: 7 }),
  );
});
