import type { SizeAdvice } from '../advice.ts';
import type { ContentProduct } from '../content-product.ts';
import type { Evidence } from '../evidence.ts';
import type { Wearer } from './size-evidence.ts';
import { createSizeScale } from './size-scale.ts';
import { type SizeAnswer, yourSize } from './your-size.ts';

/** For whom, and of what in which colour. */
export interface SizeQuestion {
  readonly customerId: number;
  readonly productId: number;
  readonly colourwayId: number;
  readonly nowMs: number;
}

/**
 * What to say of a customer's size of a product; undefined where there is no choice, nothing is known or it contradicts itself.
 *
 * @param runsSmall by product, how many sizes smaller it turned out than its chart says
 */
export function adviseSize(
  products: readonly ContentProduct[],
  wearer: Wearer,
  question: SizeQuestion,
  runsSmall: ReadonlyMap<number, number> = new Map(),
): SizeAdvice | undefined {
  const product = products.find(({ id }) => id === question.productId);
  if (product === undefined || product.sizes.length < 2) return undefined;
  const shop = {
    products: new Map(products.map((each) => [each.id, each])),
    scale: createSizeScale(products, runsSmall),
    nowMs: question.nowMs,
  };
  const isInStock = (sizeKey: string): boolean =>
    product.variants.some((each) => each.colourwayId === question.colourwayId && each.sizeKey === sizeKey && each.stockOnHand > 0);
  const answer = yourSize(wearer, product, shop, isInStock);
  const { reason } = answer;
  if (answer.kind === 'size') {
    const { sizeKey, standsInFor, confidence, sure } = answer;
    return { sizeKey, standsInFor, confidence, sure, reason, evidence: evidenceOf(answer, wearer, question.customerId) };
  }
  if (answer.why === 'unknown' || answer.why === 'unclear') return undefined;
  return { sizeKey: null, standsInFor: null, confidence: 0, sure: 'guess', reason, evidence: null };
}

/** The orders that a reason counts can be shown where none of them came back. */
function evidenceOf({ kept }: Extract<SizeAnswer, { kind: 'size' }>, { returns }: Wearer, customerId: number): Evidence | null {
  if (kept === null) return null;
  const { productId, sizeKey } = kept;
  const cameBack = returns.some((each) => each.productId === productId && each.sizeKey === sizeKey);
  return cameBack ? null : { kind: 'own-size', customerId, productId, sizeKey };
}
