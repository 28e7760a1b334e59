import type { ContentProduct } from '../content-product.ts';
import type { SizeAnswer } from '../your-size/your-size.ts';
import type { Hemisphere } from '../../settings/hemisphere.ts';
import { seasonFit } from './season.ts';

/**
 * The sizes in stock of a colourway that may be shown to somebody: the one that fits, or all while nothing is known of theirs;
 * none where theirs is sold out or not offered.
 */
export function wearableSizes(product: Pick<ContentProduct, 'variants'>, colourwayId: number, size: SizeAnswer): string[] {
  const stocked = product.variants
    .filter((variant) => variant.colourwayId === colourwayId && variant.stockOnHand > 0)
    .map(({ sizeKey }) => sizeKey);
  if (size.kind === 'size') return stocked.filter((sizeKey) => sizeKey === size.sizeKey);
  return size.why === 'unknown' || size.why === 'unclear' ? stocked : [];
}

/** A colourway that can be shown to somebody, and the size; null while that is theirs to choose. */
export interface Wearable {
  readonly colourwayId: number;
  readonly sizeKey: string | null;
  readonly size: SizeAnswer;
}

/** Gives the size for somebody of a product in a colourway. */
export type SizeFor = (product: ContentProduct, colourwayId: number) => SizeAnswer;

/** The first colourway of a product that can be had and worn now; undefined when there is none or it is out of season. */
export function firstWearable(
  product: ContentProduct,
  colourwayIds: readonly number[],
  sizeFor: SizeFor,
  nowMs: number,
  hemisphere: Hemisphere,
): Wearable | undefined {
  if (seasonFit(product.tags, nowMs, hemisphere).kind === 'out') return undefined;
  for (const colourwayId of colourwayIds) {
    const size = sizeFor(product, colourwayId);
    if (wearableSizes(product, colourwayId, size).length > 0)
      return { colourwayId, size, sizeKey: size.kind === 'size' ? size.sizeKey : null };
  }
  return undefined;
}
