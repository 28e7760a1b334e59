import type { OrderFact } from '../order-fact.ts';
import type { FitVerdict, ReturnFact } from './size-evidence.ts';

/** That a customer brought a product back, and what they said why; without a word it says nothing about its fit. */
export interface ReturnWord {
  readonly productId: number;
  readonly atMs: number;
  readonly answer: string | null;
}

/** The pieces that came back: of the latest order of the product before, where it stands in one size only. */
export function returnedPieces(orders: readonly OrderFact[], words: readonly ReturnWord[]): ReturnFact[] {
  return words.flatMap(({ productId, atMs, answer }): ReturnFact[] => {
    const order = orders
      .filter(({ placedAtMs, lines }) => placedAtMs <= atMs && lines.some((line) => line.productId === productId))
      .toSorted((a, b) => b.placedAtMs - a.placedAtMs)[0];
    const sizeKeys = new Set(order?.lines.filter((line) => line.productId === productId).map(({ sizeKey }) => sizeKey));
    const [sizeKey] = sizeKeys;
    if (order === undefined || sizeKey === undefined || sizeKey === null || sizeKeys.size > 1) return [];
    return [{ orderId: order.orderId, productId, sizeKey, verdict: verdictOf(answer) }];
  });
}

function verdictOf(answer: string | null): FitVerdict {
  return answer === 'too-small' || answer === 'too-large' ? answer : 'other';
}
