import type { Shopper } from './candidates.ts';
import { countIn } from './count-row.ts';
import { type Knowledge, rankNew } from './rank-products.ts';
import { ownedWeights } from './taste-scores.ts';

/** A product that a customer never had and may like, with the figures of what speaks for it most among what they have. */
export interface NewCandidate {
  readonly productId: number;
  readonly score: number;
  readonly ownedId: number;
  /** Customers who have both, of those who have the owned one. */
  readonly together: number;
  readonly owners: number;
}

/** One other customer is a coincidence. */
const LEAST_TOGETHER = 2;

/** *New for you*: what suits the customer's taste and never was theirs, best first; nothing without evidence from others who have the same. */
export function newCandidates(known: Knowledge, { customerId, history }: Shopper, nowMs: number, limit: number): NewCandidate[] {
  if (history === undefined) return [];
  const owned = ownedWeights(history, nowMs);
  return rankNew(known, customerId, nowMs, limit).flatMap(({ productId, score }) => {
    const evidence = strongestEvidence(known, owned, productId);
    return evidence === undefined ? [] : [{ productId, score, ...evidence }];
  });
}

function strongestEvidence({ state }: Knowledge, owned: ReadonlyMap<number, number>, productId: number) {
  const { buyers, together: pairs } = state.coPurchases;
  let strongest = 0;
  let evidence: Pick<NewCandidate, 'ownedId' | 'together' | 'owners'> | undefined;
  for (const [ownedId, weight] of owned) {
    const together = countIn(pairs.get(productId), ownedId);
    const owners = buyers.get(ownedId) ?? 0;
    const strength = (weight * together) / Math.sqrt(Math.max(1, owners));
    if (together < LEAST_TOGETHER || strength <= strongest) continue;
    strongest = strength;
    evidence = { ownedId, together, owners };
  }
  return evidence;
}
