import type { SizedArea } from '../../../src/shared/design/area-sizes.ts';
import type { ContentProduct } from '../../../src/shared/recommendation/content-product.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { DAY_MS, NOW_MS } from './history-arbitraries.ts';

/** The usual chart of a tee. */
export const teeWidths: Readonly<Record<string, number>> = { S: 457, M: 508, L: 559, XL: 610 };

export interface ProductParts {
  readonly kind?: ContentProduct['kind'];
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly widths?: Readonly<Record<string, number>>;
  readonly colours?: Readonly<Record<string, string>>;
  /** Of every variant, unless `soldOut` names its `colour size`. */
  readonly stock?: number;
  readonly soldOut?: readonly string[];
  readonly priceMinor?: number;
  readonly areas?: Readonly<Record<string, Pick<SizedArea, 'widthMm' | 'heightMm' | 'face'>>>;
  readonly methodKeys?: readonly string[];
}

/** A product for the engines that look at content; colourways of product p are 10p, 10p + 1 …, black and sand if not said. */
export function contentProduct(id: number, parts: ProductParts = {}): ContentProduct {
  const widths = parts.widths ?? teeWidths;
  const sizes = Object.entries(widths).map(([key, widthMm]) => ({ key, label: key, widthMm, heightMm: widthMm * 1.4 }));
  const colourways = Object.entries(parts.colours ?? { Black: '#1d1d1f', Sand: '#cdb896' }).map(([name, hex], index) => ({
    id: id * 10 + index,
    name,
    hex,
  }));
  const areas = parts.areas ?? { front: { widthMm: 305, heightMm: 406 } };
  return {
    id,
    uid: uidOf(id),
    name: parts.name ?? `Tee ${id}`,
    kind: parts.kind ?? 'apparel',
    garmentKey: 'heavy-tee',
    tags: parts.tags ?? [],
    colourways,
    sizes,
    variants: colourways.flatMap((colourway, at) =>
      sizes.map(({ key }, index) => ({
        uid: uidOf(id * 1000 + at * 100 + index),
        colourwayId: colourway.id,
        sizeKey: key,
        priceMinor: parts.priceMinor ?? 2000,
        stockOnHand: parts.soldOut?.includes(`${colourway.name} ${key}`) ? 0 : (parts.stock ?? 5),
      })),
    ),
    printAreas: sizes.flatMap(({ key }) =>
      Object.entries(areas).map(([areaKey, size]) => ({ key: areaKey, sizeKey: key, originXMm: -size.widthMm / 2, ...size })),
    ),
    methods: Object.keys(areas).map((areaKey) => ({ areaKey, methodKeys: [...(parts.methodKeys ?? ['dtg', 'screen'])] })),
    limits: [],
  };
}

export function uidOf(number: number): string {
  return `0190a0b0-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** An order of these product and size pairs, each in the product's first colourway. */
export function sizedOrder(orderId: number, daysAgo: number, pieces: readonly (readonly [number, string])[], customerId = 1): OrderFact {
  const lines = pieces.map(([productId, sizeKey]) => ({
    productId,
    colourwayId: productId * 10,
    sizeKey,
    quantity: 1,
    snapshotId: orderId,
  }));
  return { orderId, customerId, placedAtMs: NOW_MS - daysAgo * DAY_MS, lines };
}
