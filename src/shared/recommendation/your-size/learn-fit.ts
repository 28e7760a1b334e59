import type { OrderFact } from '../order-fact.ts';
import type { ReturnFact } from './size-evidence.ts';

/** How many imagined pieces that fit stand beside the real ones, so that one return proves nothing. */
const PRIOR_PIECES = 20;

/**
 * By product, how many sizes smaller it turned out than its chart says: the share of its ordered sizes that came back as too
 * small less those too large, drawn towards 0 while they are few.
 */
export function learnFit(orders: readonly OrderFact[], returns: readonly ReturnFact[]): Map<number, number> {
  const taken = new Map<number, number>();
  for (const { lines } of orders) {
    const sizes = new Map(lines.map(({ productId, sizeKey }) => [`${productId} ${sizeKey}`, productId]));
    for (const productId of sizes.values()) taken.set(productId, (taken.get(productId) ?? 0) + 1);
  }
  const balance = new Map<number, number>();
  for (const { productId, verdict } of returns) {
    const side = verdict === 'too-small' ? 1 : verdict === 'too-large' ? -1 : 0;
    if (side !== 0) balance.set(productId, (balance.get(productId) ?? 0) + side);
  }
  return new Map([...balance].map(([productId, sum]) => [productId, sum / ((taken.get(productId) ?? 0) + PRIOR_PIECES)]));
}
