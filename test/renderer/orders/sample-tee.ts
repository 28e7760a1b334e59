import type { Product, Variant } from '../../../src/shared/catalog/product.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { CartLine } from '../../../src/shared/orders/order.ts';

const uid = (last: number): string => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;

const variant = (id: number, colourwayId: number, sizeKey: string): Variant => ({
  id,
  uid: uid(id),
  colourwayId,
  sizeKey,
  sku: `TEE-${id}`,
  priceMinor: 1990,
  stockOnHand: 5,
});

/** A tee in two colours and two sizes, five pieces of each; 2XL comes in ink only. */
export const sampleTee: Product = {
  id: 1,
  uid: uid(900),
  name: 'Tee',
  description: '',
  kind: 'apparel',
  garmentKey: 'heavy-tee',
  tags: [],
  fromPriceMinor: 1990,
  stockOnHand: 20,
  colourways: [
    { id: 10, uid: uid(910), name: 'Ink', hex: '#1b1a18', finish: 'plain' },
    { id: 11, uid: uid(911), name: 'Chalk', hex: '#f6f4ef', finish: 'plain' },
  ],
  sizes: ['M', 'L', '2XL'].map((key) => ({ key, label: key, widthMm: 520, heightMm: 720 })),
  variants: [variant(100, 10, 'M'), variant(101, 10, 'L'), variant(102, 11, 'M'), variant(103, 11, 'L'), variant(104, 10, '2XL')],
  methods: [],
  limits: [],
  printAreas: [
    { key: 'front', sizeKey: 'M', panelKey: 'front', originXMm: 0, originYMm: 0, widthMm: 300, heightMm: 400, printPriceMinor: 950 },
    { key: 'front', sizeKey: 'L', panelKey: 'front', originXMm: 0, originYMm: 0, widthMm: 320, heightMm: 420, printPriceMinor: 950 },
  ],
};

/** An empty design for a variant of the tee. */
export function emptyDesign(variantUid: string): DesignDocument {
  return { version: 4, productUid: sampleTee.uid, variantUid, origin: null, areas: { front: { layers: [] } }, methods: {}, fits: {} };
}

/** A basket's line of the tee. */
export function teeLine(key: string, variantId: number, quantity: number, designName = 'Sun'): CartLine {
  return {
    key,
    designKey: designName,
    designId: null,
    designName,
    productId: 1,
    variantId,
    quantity,
    document: emptyDesign(uid(variantId)),
  };
}
