import { crowdSize, sizeFor, type PlannedOrder, type PlanningDesk, type SampleLook, showPieceOr } from './order-plan.ts';
import { habits } from './plan-habits.ts';
import { DAY_MS, HISTORY_DAYS, HOUR_MS, openingTime, type Span } from './sample-calendar.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { makeDesign } from './sample-designs.ts';
import { type SampleProduct, type SampleProductCode, sampleProducts } from './sample-products.ts';
import { between, chance, oneOf } from './sample-random.ts';

/** How many people buy without leaving a name. */
const WALK_INS = 220;

/** One customer of so many has left, and how many days ago. */
const LEAVERS_AMONG = 18;
const FEWEST_DAYS_AWAY = 90;
const SPREAD_OF_DAYS_AWAY = 220;

/** How likely a stranger takes a shirt out of the window as it is. */
const SHOW_PIECE_LIKING = 0.8;

/** All orders of the sample shop's 18 months up to now, oldest first. */
export function planOrders(desk: PlanningDesk, customers: readonly SampleCustomer[], nowMs: number): PlannedOrder[] {
  const history: Span = { fromMs: nowMs - HISTORY_DAYS * DAY_MS, toMs: nowMs };
  const known = customers.flatMap((customer, index) =>
    habits[customer.segment](desk, customer, memberSpan(desk, history)).filter(({ atMs }) => atMs < leavingTime(index, nowMs)),
  );
  const strangers = Array.from({ length: WALK_INS }, () => walkIn(desk, history));
  return [...known, ...strangers]
    .filter(({ atMs }) => atMs >= history.fromMs && atMs < nowMs - HOUR_MS)
    .toSorted((a, b) => a.atMs - b.atMs);
}

/** Most customers were there before the history begins; the others found the shop on the way. */
function memberSpan({ random }: PlanningDesk, history: Span): Span {
  if (chance(random, 0.62)) return history;
  return { ...history, fromMs: history.fromMs + random() * 0.85 * (history.toMs - history.fromMs) };
}

/** Every so often somebody has not come for months. */
function leavingTime(index: number, nowMs: number): number {
  if (index % LEAVERS_AMONG !== LEAVERS_AMONG - 1) return nowMs;
  return nowMs - (FEWEST_DAYS_AWAY + ((index * 37) % SPREAD_OF_DAYS_AWAY)) * DAY_MS;
}

function walkIn(desk: PlanningDesk, history: Span): PlannedOrder {
  const { random } = desk;
  const products = Array.from({ length: between(random, 1, 2) }, () => oneOf(random, sampleProducts));
  const lines = [...new Set(products)].map((product) => ({
    ...showPieceOr(desk, product.code, SHOW_PIECE_LIKING, () => strangersLook(desk, product)),
    size: sizeFor(product.code, crowdSize(random)),
    quantity: 1,
  }));
  const momentMs = history.fromMs + random() * (history.toMs - history.fromMs);
  return { customer: null, atMs: openingTime(random, momentMs), lines };
}

function strangersLook({ random, templates }: PlanningDesk, { code, colours }: SampleProduct & { code: SampleProductCode }): SampleLook {
  return { product: code, colour: oneOf(random, colours), design: makeDesign(random, templates, null) };
}
