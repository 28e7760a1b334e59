import { isPastOrder, type OrderFact, productIdsOf } from '../order-fact.ts';
import { type Knowledge, rankForCart, rankNew, rankNextBasket } from '../rank-products.ts';
import { ingestOrder, type RecommendationState, recommendationStateOf } from '../recommendation-state.ts';
import { addBestsellers, catalogueLength } from '../taste-scores.ts';
import { trainTaste } from '../taste-training.ts';
import { topProducts } from '../top-products.ts';
import { type EvaluationCase, evaluationCases, type EvaluationTask, evaluationTasks } from './evaluation-cases.ts';
import { HORIZON_MS, planEvaluation } from './evaluation-plan.ts';
import type { EvaluationResult, TaskResult } from './evaluation-result.ts';
import { type CaseMeasures, mean, measureList, pairedDifference } from './list-measures.ts';

const LIST_LENGTH = 10;

interface Tally {
  readonly ours: CaseMeasures[];
  readonly bestsellers: CaseMeasures[];
}

/**
 * Asks the recommender, at each cut-off of a shop's own history, for what really came after it, beside the bestsellers of
 * the 30 days before: every case is asked of both, over the whole catalogue.
 *
 * @param orders the whole history in any order, with past orders; cancelled ones are none
 * @param onProgress is told the share that is done, 0..1
 */
export function evaluateHistory(orders: readonly OrderFact[], nowMs: number, onProgress: (share: number) => void): EvaluationResult {
  const history = orders.toSorted((a, b) => a.placedAtMs - b.placedAtMs || a.orderId - b.orderId);
  const { cutoffsMs, shortages } = planEvaluation(history);
  const base = { atMs: nowMs, orderCount: history.length, pastOrderCount: history.filter(isPastOrder).length, shortages: [...shortages] };
  if (shortages.length > 0) return { ...base, cutoffsMs: [], tasks: [] };
  const tallies = new Map<EvaluationTask, Tally>(evaluationTasks.map((task) => [task, { ours: [], bestsellers: [] }]));
  const steps = cutoffsMs.length * (evaluationTasks.length + 1);
  let done = 0;
  const step = (): void => onProgress((done += 1) / steps);
  const learnUpTo = historyReader(history);
  for (const cutoffMs of cutoffsMs) {
    const state = learnUpTo(cutoffMs);
    const known = { state, taste: trainTaste(purchasesOf(state), { nowMs: cutoffMs }) };
    step();
    const later = history
      .filter(({ placedAtMs }) => placedAtMs >= cutoffMs && placedAtMs < cutoffMs + HORIZON_MS)
      .map((order) => ({
        customer: order.customerId === null ? null : String(order.customerId),
        customerId: order.customerId,
        productIds: productIdsOf(order),
      }));
    for (const task of evaluationTasks) {
      measureTask(task, known, evaluationCases(task, state, later), cutoffMs, tallies.get(task)!);
      step();
    }
  }
  return { ...base, cutoffsMs: [...cutoffsMs], tasks: [...tallies].map(([task, tally]) => resultOf(task, tally)) };
}

/** Learns a history from its beginning on, never twice: the state of one cut-off grows into that of the next. */
function historyReader(history: readonly OrderFact[]): (cutoffMs: number) => RecommendationState {
  let state: RecommendationState | undefined;
  let next = 0;
  return (cutoffMs) => {
    const first = next;
    while (next < history.length && history[next]!.placedAtMs < cutoffMs) next += 1;
    const fresh = history.slice(first, next);
    if (state === undefined) return (state = recommendationStateOf(fresh));
    for (const order of fresh) ingestOrder(state, order);
    return state;
  };
}

function purchasesOf({ histories }: RecommendationState) {
  return [...histories].flatMap(([customerId, history]) =>
    [...history.lastOrderedAtMs].map(([productId, lastAtMs]) => ({ customerId, productId, lastAtMs })),
  );
}

function measureTask(task: EvaluationTask, known: Knowledge, cases: readonly EvaluationCase[], nowMs: number, tally: Tally): void {
  const bestsellers = new Float64Array(catalogueLength(known.state, known.taste));
  addBestsellers(bestsellers, known.state, nowMs, 1);
  const rank = {
    again: ({ customerId }: EvaluationCase) => rankNextBasket(known, customerId, nowMs, LIST_LENGTH),
    new: ({ customerId }: EvaluationCase) => rankNew(known, customerId, nowMs, LIST_LENGTH),
    cart: ({ cart }: EvaluationCase) => rankForCart(known, cart, nowMs, LIST_LENGTH),
  }[task];
  for (const each of cases) {
    const plain = topProducts(bestsellers, LIST_LENGTH, each.customerId, (id) => each.leftOut.has(id));
    for (const [model, list] of [
      ['ours', rank(each)],
      ['bestsellers', plain],
    ] as const) {
      const productIds = list.map(({ productId }) => productId);
      tally[model].push(measureList(each.customer, productIds, each.truth));
    }
  }
}

function resultOf(task: EvaluationTask, { ours, bestsellers }: Tally): TaskResult {
  const means = (measured: readonly CaseMeasures[]) => ({
    recall10: mean(measured.map(({ recall10 }) => recall10)),
    ndcg10: mean(measured.map(({ ndcg10 }) => ndcg10)),
    hit10: mean(measured.map(({ hit10 }) => hit10)),
  });
  return {
    task,
    caseCount: ours.length,
    customerCount: new Set(ours.map(({ customer }) => customer)).size,
    ours: means(ours),
    bestsellers: means(bestsellers),
    difference: {
      recall10: pairedDifference(ours, bestsellers, 'recall10'),
      ndcg10: pairedDifference(ours, bestsellers, 'ndcg10'),
      hit10: pairedDifference(ours, bestsellers, 'hit10'),
    },
  };
}
