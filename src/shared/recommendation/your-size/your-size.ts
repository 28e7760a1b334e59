import { oneSizeKey } from '../../catalog/product.ts';
import type { Message } from '../../kernel/message.ts';
import { type ConfidenceWord, confidenceWord } from '../confidence.ts';
import { type SizeEvidence, sizeEvidence, type Wearer } from './size-evidence.ts';
import { FIT_REACH_STEPS, type PlacedSize, sizePosterior, type SizeShares } from './size-posterior.ts';
import { sizeReason, supportOf } from './size-reasons.ts';
import type { SizedProduct, SizeScale } from './size-scale.ts';

/** The size that somebody would wear, or why none can be named. `orderIds` are the rows that say so. */
export type SizeAnswer =
  | {
      readonly kind: 'size';
      readonly sizeKey: string;
      /** The better fit that is sold out. */
      readonly standsInFor: string | null;
      /** 0..1, as a word in `sure`. */
      readonly confidence: number;
      readonly sure: ConfidenceWord;
      readonly reason: Message;
      readonly orderIds: readonly number[];
      /** The kept piece that speaks for it first; null where something else does. */
      readonly kept: { readonly productId: number; readonly sizeKey: string } | null;
    }
  | { readonly kind: 'none'; readonly why: 'unknown' | 'unclear' | 'not-offered' | 'sold-out'; readonly reason: Message };

/** What the shop has, and how its products fit. */
export interface SizeShop {
  readonly products: ReadonlyMap<number, SizedProduct>;
  readonly scale: SizeScale;
  readonly nowMs: number;
}

/** Below this likelihood a size is not named: it would be as likely wrong as right. */
const LEAST_CONFIDENCE = 0.5;

/**
 * The size of a product for a wearer, by the product's own chart: from pieces they kept and sent back, what they measured,
 * and a garment that they like. Never one that they could not wear: where theirs is sold out, a neighbour stands in only if
 * it fits them as well.
 *
 * @returns a function of what is in stock, by size key, in the colourway that is asked for or in any
 */
export function sizeReader(wearer: Wearer, product: SizedProduct, shop: SizeShop): (isInStock: (sizeKey: string) => boolean) => SizeAnswer {
  const [only] = product.sizes;
  if (only?.key === oneSizeKey || !isWorn(product)) return (isInStock) => oneSize(product, isInStock);
  const sizes = product.sizes.flatMap(({ key }): PlacedSize[] => {
    const placeMm = shop.scale.placeOf(product, key);
    return placeMm === undefined ? [] : [{ key, placeMm }];
  });
  const evidence = sizeEvidence(wearer, product, shop.products, shop.scale, shop.nowMs);
  if (evidence.length === 0 || sizes.length === 0) return () => none('unknown');
  const stepMm = shop.scale.stepOf(product);
  const found = sizePosterior(evidence, sizes, stepMm);
  const [best] = sizes.toSorted((a, b) => shareOf(found, b) - shareOf(found, a));
  if (best === undefined) return () => none('unknown');
  if (found.noneFits >= Math.max(LEAST_CONFIDENCE, shareOf(found, best))) return () => none('not-offered');
  if (shareOf(found, best) < LEAST_CONFIDENCE) return () => none('unclear');
  const support = supportOf(evidence, best.placeMm, stepMm);
  const size = labelOf(product, best.key);
  const confidence = shareOf(found, best);
  const fits = {
    kind: 'size',
    confidence,
    sure: confidenceWord(confidence),
    orderIds: ordersIn(support),
    kept: keptPiece(support),
  } as const;
  const reason = sizeReason(support, size, shop.products);
  return (isInStock) => {
    if (isInStock(best.key)) return { ...fits, sizeKey: best.key, standsInFor: null, reason };
    const other = standIn(sizes, best, found, stepMm, isInStock);
    if (other === undefined) return none('sold-out', { size });
    const instead = { id: 'reason.size-stand-in', params: { size, otherSize: labelOf(product, other.key) } };
    return { ...fits, sizeKey: other.key, standsInFor: best.key, reason: instead };
  };
}

/** The size of a product for a wearer, as `sizeReader` says. */
export function yourSize(wearer: Wearer, product: SizedProduct, shop: SizeShop, isInStock: (sizeKey: string) => boolean): SizeAnswer {
  return sizeReader(wearer, product, shop)(isInStock);
}

function ordersIn(support: readonly SizeEvidence[]): number[] {
  return [...new Set(support.flatMap(({ orderId }) => orderId ?? []))];
}

function keptPiece([first]: readonly SizeEvidence[]): { readonly productId: number; readonly sizeKey: string } | null {
  if (first?.source !== 'kept' || first.productId === null || first.sizeKey === null) return null;
  return { productId: first.productId, sizeKey: first.sizeKey };
}

/** The neighbour in stock that the wearer fits too, rather wider than narrower. */
function standIn(
  sizes: readonly PlacedSize[],
  best: PlacedSize,
  { wantedMm }: SizeShares,
  stepMm: number,
  isInStock: (sizeKey: string) => boolean,
): PlacedSize | undefined {
  const off = ({ placeMm }: PlacedSize): number => Math.abs(placeMm - wantedMm) - (placeMm > wantedMm ? 0.05 * stepMm : 0);
  return sizes
    .filter((size) => size !== best && isInStock(size.key) && Math.abs(size.placeMm - wantedMm) <= FIT_REACH_STEPS * stepMm)
    .toSorted((a, b) => off(a) - off(b))[0];
}

function oneSize(product: SizedProduct, isInStock: (sizeKey: string) => boolean): SizeAnswer {
  const key = product.sizes.find((size) => isInStock(size.key))?.key;
  if (key === undefined) return none('sold-out', { size: product.sizes[0]?.label ?? '' });
  return {
    kind: 'size',
    sizeKey: key,
    standsInFor: null,
    confidence: 1,
    sure: 'sure',
    reason: { id: 'reason.size-only', params: {} },
    orderIds: [],
    kept: null,
  };
}

function none(why: Extract<SizeAnswer, { kind: 'none' }>['why'], params: Message['params'] = {}): SizeAnswer {
  return { kind: 'none', why, reason: { id: `reason.size-${why}`, params } };
}

function isWorn({ kind }: SizedProduct): boolean {
  return kind === 'apparel' || kind === 'headwear';
}

function shareOf({ shares }: SizeShares, { key }: PlacedSize): number {
  return shares.get(key) ?? 0;
}

function labelOf({ sizes }: SizedProduct, sizeKey: string): string {
  return sizes.find(({ key }) => key === sizeKey)?.label ?? sizeKey;
}
