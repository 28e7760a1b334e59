import { tieHash } from './tie-hash.ts';

/** A product and how well it answers a question. */
export interface RankedProduct {
  readonly productId: number;
  readonly score: number;
}

/**
 * The products with the highest scores above 0, best first, equals by hash.
 *
 * @param scores by product id
 * @param isLeftOut products that may not stand in the list
 */
export function topProducts(scores: Float64Array, limit: number, salt: number, isLeftOut: (productId: number) => boolean): RankedProduct[] {
  const best: RankedProduct[] = [];
  for (let productId = 0; productId < scores.length; productId += 1) {
    const score = scores[productId]!;
    if (score <= 0 || isLeftOut(productId)) continue;
    const last = best[limit - 1];
    if (last !== undefined && !comesBefore(productId, score, last, salt)) continue;
    let place = Math.min(best.length, limit - 1);
    while (place > 0 && comesBefore(productId, score, best[place - 1]!, salt)) {
      best[place] = best[place - 1]!;
      place -= 1;
    }
    best[place] = { productId, score };
  }
  return best;
}

function comesBefore(productId: number, score: number, other: RankedProduct, salt: number): boolean {
  return score > other.score || (score === other.score && tieHash(productId, salt) < tieHash(other.productId, salt));
}
