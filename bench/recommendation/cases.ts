import type { LoggedOrder } from '../../src/shared/orders/order-log.ts';
import { type EvaluationCase, evaluationCases, type EvaluationTask } from '../../src/shared/recommendation/evaluation/evaluation-cases.ts';
import type { RecommendationState } from '../../src/shared/recommendation/recommendation-state.ts';
import type { LogShop } from './log-shop.ts';

/** The cases of a task in a log: what the shop never sold is named by numbers below 0. */
export function casesOf(task: EvaluationTask, shop: LogShop, state: RecommendationState, orders: readonly LoggedOrder[]): EvaluationCase[] {
  return evaluationCases(
    task,
    state,
    orders.map((order) => ({
      customer: order.customer,
      customerId: (order.customer === null ? undefined : shop.customerIds.get(order.customer)) ?? null,
      productIds: [...shop.productsOf(order), ...unknownOf(shop, order).map((_, at) => -1 - at)],
    })),
  );
}

function unknownOf(shop: LogShop, order: LoggedOrder): string[] {
  return [...new Set(order.lines.map(({ sku }) => sku).filter((sku) => !shop.productIds.has(sku)))];
}
