import type { LoggedOrder } from '../../src/shared/orders/order-log.ts';
import type { RecommendationState } from '../../src/shared/recommendation/recommendation-state.ts';
import { customerRhythm } from '../../src/shared/recommendation/purchase-rhythm.ts';
import { reorderWindow, trainReorder } from '../../src/shared/recommendation/reorder-window.ts';
import { median, printTable } from '../support/report.mjs';
import type { LogShop } from './log-shop.ts';
import { mean } from '../../src/shared/recommendation/evaluation/list-measures.ts';

/** How well the reorder window foretold one horizon. */
export interface ReorderResult {
  readonly pairs: { readonly probability: number; readonly came: boolean }[];
  /** Of reorders that came: days since the last order, as estimated and as the median of all gaps says. */
  readonly gaps: { readonly days: number; readonly estimated: number; readonly usual: number }[];
}

const DAY_MS = 86_400_000;

/** What the app's own model says at the cut-off of everything that anyone had, beside what came of it. */
export function reorderResults(
  state: RecommendationState,
  shop: LogShop,
  future: readonly LoggedOrder[],
  nowMs: number,
  untilMs: number,
): ReorderResult {
  const model = trainReorder(state.histories, nowMs);
  const cameAtMs = new Map<string, number>();
  for (const order of future) {
    const customerId = order.customer === null ? undefined : shop.customerIds.get(order.customer);
    if (customerId === undefined || order.placedAtMs >= untilMs) continue;
    for (const productId of shop.productsOf(order)) {
      const key = `${customerId} ${productId}`;
      if (!cameAtMs.has(key)) cameAtMs.set(key, order.placedAtMs);
    }
  }
  const usual = median([...allGaps(state)]);
  const result: ReorderResult = { pairs: [], gaps: [] };
  for (const [customerId, history] of state.histories) {
    const rhythm = customerRhythm(history.orders, nowMs);
    for (const productId of history.orderCounts.keys()) {
      const window = reorderWindow(model, rhythm, productId, nowMs);
      if (window === undefined) continue;
      const atMs = cameAtMs.get(`${customerId} ${productId}`);
      result.pairs.push({ probability: window.probability, came: atMs !== undefined });
      if (atMs === undefined) continue;
      const lastMs = history.orders.findLast(({ lines }) => lines.some((line) => line.productId === productId))!.placedAtMs;
      result.gaps.push({ days: (atMs - lastMs) / DAY_MS, estimated: window.gapDays, usual });
    }
  }
  return result;
}

/** Prints AUC, calibration and the error of the gap over all cut-offs. */
export function printReorder(results: readonly ReorderResult[]): void {
  const pairs = results.flatMap((result) => result.pairs);
  const gaps = results.flatMap((result) => result.gaps);
  const told = mean(pairs.map(({ probability }) => probability));
  const came = mean(pairs.map((pair) => Number(pair.came)));
  const error = (of: 'estimated' | 'usual'): string => mean(gaps.map((gap) => Math.abs(gap[of] - gap.days))).toFixed(1);
  printTable(
    `Reorder window (${pairs.length} pairs of customer and product)`,
    ['', 'AUC', 'foretold', 'came', 'foretold ÷ came', 'gap MAE d', 'median MAE d'],
    [
      [
        'Tailorbird',
        aucOf(pairs).toFixed(4),
        told.toFixed(4),
        came.toFixed(4),
        (told / came).toFixed(3),
        error('estimated'),
        error('usual'),
      ],
    ],
  );
}

function* allGaps(state: RecommendationState): Generator<number> {
  for (const { orders } of state.histories.values()) {
    const last = new Map<number, number>();
    for (const { placedAtMs, lines } of orders) {
      for (const productId of new Set(lines.map((line) => line.productId))) {
        const before = last.get(productId);
        if (before !== undefined) yield (placedAtMs - before) / DAY_MS;
        last.set(productId, placedAtMs);
      }
    }
  }
}

/** The chance that what came had the higher probability than what did not; equals count half. */
function aucOf(pairs: ReorderResult['pairs']): number {
  const sorted = pairs.toSorted((a, b) => a.probability - b.probability);
  let rankSum = 0;
  let positives = 0;
  for (let first = 0; first < sorted.length;) {
    let end = first;
    while (end < sorted.length && sorted[end]!.probability === sorted[first]!.probability) end += 1;
    const some = sorted.slice(first, end).filter(({ came }) => came).length;
    rankSum += some * ((first + end + 1) / 2);
    positives += some;
    first = end;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
