import type { Interaction } from '../../shared/interactions/interaction.ts';
import type { Random } from '../../shared/kernel/random.ts';
import type { OrderStatus } from '../../shared/orders/order.ts';
import { DAY_MS } from './sample-calendar.ts';
import type { PlannedOrder } from './order-plan.ts';
import type { PlannedInteraction } from './plan-interactions.ts';
import type { PlannedReceipt } from './plan-stock.ts';
import { chance } from './sample-random.ts';

export type InteractionKind = Interaction['kind'];

/** One entry of the sample shop's diary. */
export type SampleEvent =
  | { readonly kind: 'received'; readonly atMs: number; readonly receipt: PlannedReceipt }
  | { readonly kind: 'interaction'; readonly atMs: number; readonly interaction: PlannedInteraction }
  | { readonly kind: 'order'; readonly atMs: number; readonly order: PlannedOrder }
  | { readonly kind: 'status'; readonly atMs: number; readonly order: PlannedOrder; readonly status: OrderStatus };

/** The share of orders that are called off within two days. */
const CANCELLED_SHARE = 0.025;

/** The whole history in order of time, as facts must be numbered. */
export function sampleDiary(
  random: Random,
  plan: {
    readonly receipts: readonly PlannedReceipt[];
    readonly interactions: readonly PlannedInteraction[];
    readonly orders: readonly PlannedOrder[];
  },
  nowMs: number,
): SampleEvent[] {
  const events: SampleEvent[] = [
    ...plan.receipts.map((receipt) => ({ kind: 'received' as const, atMs: receipt.atMs, receipt })),
    ...plan.interactions.map((interaction) => ({ kind: 'interaction' as const, atMs: interaction.atMs, interaction })),
    ...plan.orders.flatMap((order) => [{ kind: 'order' as const, atMs: order.atMs, order }, ...statusesOf(random, order, nowMs)]),
  ];
  return events.toSorted((a, b) => a.atMs - b.atMs);
}

/** What has become of an order by now: the latest are still placed, in production or waiting to be fetched. */
function statusesOf(random: Random, order: PlannedOrder, nowMs: number): SampleEvent[] {
  const after = (fromMs: number, leastDays: number, mostDays: number): number =>
    Math.round(fromMs + (leastDays + random() * (mostDays - leastDays)) * DAY_MS);
  const status = (name: OrderStatus, atMs: number): SampleEvent => ({ kind: 'status', atMs, order, status: name });
  const begunMs = after(order.atMs, 0.5, 4);
  const readyMs = after(begunMs, 1, 4);
  const collectedMs = after(readyMs, 0.2, 5);
  const course = chance(random, CANCELLED_SHARE)
    ? [status('cancelled', after(order.atMs, 0.05, 0.25))]
    : [status('in-production', begunMs), status('ready', readyMs), status('collected', collectedMs)];
  return course.filter(({ atMs }) => atMs < nowMs);
}
