import type { RecommendationState } from '../recommendation-state.ts';
import { tieHash } from '../tie-hash.ts';

/** What is asked of the recommender: the next order, what is new in it, the rest of a cart. */
export const evaluationTasks = ['again', 'new', 'cart'] as const;
export type EvaluationTask = (typeof evaluationTasks)[number];

/** An order of after the cut-off: by whom, if that is known, and what; products that the shop never sold have other numbers than any of its own. */
export interface LaterOrder {
  /** Whose cases belong together; null for an anonymous sale. */
  readonly customer: string | null;
  /** Their id, if the shop knew them at the cut-off. */
  readonly customerId: number | null;
  /** Each once. */
  readonly productIds: readonly number[];
}

/** A question with what was really bought. */
export interface EvaluationCase {
  readonly customer: string;
  readonly customerId: number;
  readonly cart: readonly number[];
  readonly truth: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
}

/**
 * The cases of a task: *again* the first order after the cut-off of everyone who ordered before, *new* the same without
 * what they had and what nobody had, *cart* every order with a part of it as the cart and the rest to be found.
 *
 * @param state what was known at the cut-off
 * @param orders what came after it, the earliest first
 */
export function evaluationCases(task: EvaluationTask, state: RecommendationState, orders: readonly LaterOrder[]): EvaluationCase[] {
  return task === 'cart' ? cartCases(state, orders) : nextOrderCases(task, state, orders);
}

function nextOrderCases(task: EvaluationTask, state: RecommendationState, orders: readonly LaterOrder[]): EvaluationCase[] {
  const seen = new Set<number>();
  const cases: EvaluationCase[] = [];
  for (const { customer, customerId, productIds } of orders) {
    const history = customerId === null ? undefined : state.histories.get(customerId);
    if (customer === null || customerId === null || history === undefined || seen.has(customerId)) continue;
    seen.add(customerId);
    const owned = new Set(history.orderCounts.keys());
    // What the shop did not sell yet nobody could name: it counts as missed, except where only new products are asked for.
    const truth = task === 'new' ? productIds.filter((id) => state.pairs.orders.has(id) && !owned.has(id)) : productIds;
    if (truth.length > 0)
      cases.push({ customer, customerId, cart: [], truth: new Set(truth), leftOut: task === 'new' ? owned : new Set() });
  }
  return cases;
}

/** Half of the order's products, chosen by hash, lie in the cart. */
function cartCases(state: RecommendationState, orders: readonly LaterOrder[]): EvaluationCase[] {
  return orders.flatMap(({ customer, customerId, productIds }, index) => {
    const products = productIds.filter((id) => state.pairs.orders.has(id));
    if (products.length < 2) return [];
    const shuffled = products.toSorted((a, b) => tieHash(a, index) - tieHash(b, index));
    const cart = shuffled.slice(0, Math.ceil(products.length / 2));
    const truth = new Set(shuffled.slice(cart.length));
    return [{ customer: customer ?? `anonymous ${index}`, customerId: customerId ?? index, cart, truth, leftOut: new Set(cart) }];
  });
}
