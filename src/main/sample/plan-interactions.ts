import type { InteractionKind } from './sample-events.ts';
import type { PlannedOrder, PlanningDesk } from './order-plan.ts';
import { DAY_MS, HISTORY_DAYS, openingTime, recurring } from './sample-calendar.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { makeDesign } from './sample-designs.ts';
import { type SampleProductCode, sampleProducts } from './sample-products.ts';
import { between, chance, oneOf } from './sample-random.ts';

/** Something that a person did before, or without, ordering. */
export interface PlannedInteraction {
  readonly kind: InteractionKind;
  readonly customer: SampleCustomer | null;
  readonly product: SampleProductCode;
  readonly templateUid: string | null;
  readonly atMs: number;
}

const MINUTE_MS = 60_000;
const codes: readonly SampleProductCode[] = sampleProducts.map(({ code }) => code);

/** How many days lie between a customer's visits without an order, and how many strangers look around in all. */
const DAYS_BETWEEN_VISITS = 100;
const PASSERS_BY = 350;

/** What people looked at and tried: on the way to each order, and on visits that came to nothing. */
export function planInteractions(
  desk: PlanningDesk,
  customers: readonly SampleCustomer[],
  orders: readonly PlannedOrder[],
  nowMs: number,
): PlannedInteraction[] {
  const { random } = desk;
  const fromMs = nowMs - HISTORY_DAYS * DAY_MS;
  const favourites = favouriteProducts(orders);
  const visits = customers.flatMap((customer) => {
    const moments = recurring(random, { fromMs, toMs: nowMs }, DAYS_BETWEEN_VISITS).filter(() => chance(random, 0.7));
    return moments.flatMap((momentMs) => visit(desk, customer, favourites.get(customer) ?? codes, momentMs));
  });
  const passersBy = Array.from({ length: PASSERS_BY }, () => visit(desk, null, codes, fromMs + random() * HISTORY_DAYS * DAY_MS));
  return [...orders.flatMap((order) => wayToOrder(desk, order)), ...visits, ...passersBy.flat()].filter(
    ({ atMs }) => atMs >= fromMs && atMs < nowMs,
  );
}

function wayToOrder({ random }: PlanningDesk, order: PlannedOrder): PlannedInteraction[] {
  const { customer } = order;
  let atMs = order.atMs - between(random, 9, 50) * MINUTE_MS;
  const steps: PlannedInteraction[] = [];
  const step = (kind: InteractionKind, product: SampleProductCode, templateUid: string | null): void => {
    atMs += between(random, 10, 80) * 1000;
    steps.push({ kind, customer, product, templateUid, atMs });
  };
  for (let look = between(random, 0, 1); look > 0; look -= 1) step('viewed-product', oneOf(random, codes), null);
  const chosen = new Map(order.lines.map((line) => [line.product, line.design.template.uid]));
  for (const [product, templateUid] of chosen) {
    step('viewed-product', product, null);
    step('started-template', product, templateUid);
    if (chance(random, 0.8)) step('customized', product, templateUid);
    if (chance(random, 0.35)) step('saved-design', product, templateUid);
  }
  return steps.filter((each) => each.atMs < order.atMs);
}

function visit(
  desk: PlanningDesk,
  customer: SampleCustomer | null,
  likely: readonly SampleProductCode[],
  aroundMs: number,
): PlannedInteraction[] {
  const { random } = desk;
  const startMs = openingTime(random, aroundMs);
  const looked = Array.from({ length: between(random, 1, 4) }, (_, index) => ({
    kind: 'viewed-product' as const,
    customer,
    product: chance(random, 0.65) ? oneOf(random, likely) : oneOf(random, codes),
    templateUid: null,
    atMs: startMs + index * 90_000,
  }));
  const last = looked.at(-1);
  if (last === undefined || !chance(random, 0.32)) return looked;
  const { product } = last;
  const templateUid = makeDesign(random, desk.templates, customer).template.uid;
  const funnel: readonly InteractionKind[] = ['started-template', 'customized', 'saved-design'];
  const depth = chance(random, 0.55) ? (chance(random, 0.3) ? 3 : 2) : 1;
  const tried = funnel
    .slice(0, depth)
    .map((kind, index) => ({ kind, customer, product, templateUid, atMs: last.atMs + (index + 1) * 140_000 }));
  return [...looked, ...tried];
}

function favouriteProducts(orders: readonly PlannedOrder[]): Map<SampleCustomer, SampleProductCode[]> {
  const favourites = new Map<SampleCustomer, SampleProductCode[]>();
  for (const { customer, lines } of orders) {
    if (customer === null) continue;
    favourites.set(customer, [...(favourites.get(customer) ?? []), ...lines.map(({ product }) => product)]);
  }
  return favourites;
}
