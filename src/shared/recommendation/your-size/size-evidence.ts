import type { OrderFact } from '../order-fact.ts';
import type { SizedProduct, SizeScale } from './size-scale.ts';

/** Why a piece came back. */
export type FitVerdict = 'too-small' | 'too-large' | 'other';

/** Pieces of one product and size of an order that came back. */
export interface ReturnFact {
  readonly orderId: number;
  readonly productId: number;
  readonly sizeKey: string;
  readonly verdict: FitVerdict;
}

/** What somebody said about their measures: around the body, or a favourite garment laid flat (headwear: around). */
export type StatedMeasure =
  | { readonly kind: 'body'; readonly part: 'chest' | 'head'; readonly girthMm: number }
  | { readonly kind: 'garment'; readonly worn: 'apparel' | 'headwear'; readonly widthMm: number };

/** One thing that is known about a wearer, on the scale of `createSizeScale`. */
export interface SizeEvidence {
  readonly source: 'kept' | 'too-small' | 'too-large' | 'body' | 'garment';
  readonly productId: number | null;
  readonly sizeKey: string | null;
  readonly orderId: number | null;
  readonly atMs: number | null;
  /** Where it points, in mm. */
  readonly placeMm: number;
  /** How sharply, in sizes. */
  readonly spreadSteps: number;
  /** How much it counts, 0..1. */
  readonly weight: number;
}

/** What is known of a wearer. */
export interface Wearer {
  readonly orders: readonly OrderFact[];
  readonly returns: readonly ReturnFact[];
  readonly measures: readonly StatedMeasure[];
}

/** The chest is about 0.93 of the garment's girth on the house's own figure, so a flat width is the chest over 1.86. */
const CHEST_PER_FLAT_WIDTH = 1.86;
/** So many pieces of a kind somebody may buy at once for themselves. */
const PIECES_FOR_ONE = 3;
/** People change: what was bought this long ago counts half, in ms (2 years). */
const HALF_LIFE_MS = 2 * 365 * 86_400_000;

const spreads = { sameProduct: 0.2, otherProduct: 0.32, body: 0.35, garment: 0.25 } as const;

/** What a wearer's orders, returns and measures say about a product of their kind; pieces that came back for other reasons say nothing. */
export function sizeEvidence(
  wearer: Wearer,
  target: SizedProduct,
  products: ReadonlyMap<number, SizedProduct>,
  scale: SizeScale,
  nowMs: number,
): SizeEvidence[] {
  return [
    ...wearer.orders.flatMap((order) => orderEvidence(order, wearer.returns, target, products, scale, nowMs)),
    ...wearer.measures.flatMap((measure) => measureEvidence(measure, target)),
  ];
}

/** Several sizes, or more pieces than one wears, are for several people: each says as much less about the buyer. */
function orderEvidence(
  order: OrderFact,
  returns: readonly ReturnFact[],
  target: SizedProduct,
  products: ReadonlyMap<number, SizedProduct>,
  scale: SizeScale,
  nowMs: number,
): SizeEvidence[] {
  const worn = new Map<string, { readonly product: SizedProduct; readonly sizeKey: string }>();
  let pieces = 0;
  for (const { productId, sizeKey, quantity } of order.lines) {
    const product = products.get(productId);
    if (sizeKey === null || product?.kind !== target.kind) continue;
    worn.set(`${productId} ${sizeKey}`, { product, sizeKey });
    pieces += quantity;
  }
  const sizes = new Set([...worn.values()].map(({ sizeKey }) => sizeKey)).size;
  const age = Math.max(0, nowMs - order.placedAtMs);
  const weight = 0.5 ** (age / HALF_LIFE_MS) / sizes ** 2 / Math.max(1, pieces / PIECES_FOR_ONE);
  return [...worn.values()].flatMap(({ product, sizeKey }): SizeEvidence[] => {
    const placeMm = scale.placeOf(product, sizeKey);
    const back = returns.find((each) => each.orderId === order.orderId && each.productId === product.id && each.sizeKey === sizeKey);
    if (placeMm === undefined || back?.verdict === 'other') return [];
    const spreadSteps = product.id === target.id ? spreads.sameProduct : spreads.otherProduct;
    const piece = { productId: product.id, sizeKey, orderId: order.orderId, atMs: order.placedAtMs };
    return [{ ...piece, source: back?.verdict ?? 'kept', placeMm, spreadSteps, weight }];
  });
}

function measureEvidence(measure: StatedMeasure, target: SizedProduct): SizeEvidence[] {
  const nothing = { productId: null, sizeKey: null, orderId: null, atMs: null, weight: 1 };
  if (measure.kind === 'garment') {
    if (measure.worn !== target.kind) return [];
    return [{ ...nothing, source: 'garment', placeMm: measure.widthMm, spreadSteps: spreads.garment }];
  }
  if ((measure.part === 'chest') !== (target.kind === 'apparel')) return [];
  const placeMm = measure.part === 'chest' ? measure.girthMm / CHEST_PER_FLAT_WIDTH : measure.girthMm;
  return [{ ...nothing, source: 'body', placeMm, spreadSteps: spreads.body }];
}
