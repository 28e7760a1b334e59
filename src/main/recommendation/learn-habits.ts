import type { DriftModel } from '../../shared/recommendation/bg-nbd.ts';
import { dayOf } from '../../shared/recommendation/day-counts.ts';
import { driftOf, learnDrift } from '../../shared/recommendation/drift.ts';
import { DUE_FROM, isDue } from '../../shared/recommendation/due.ts';
import { type OrderRhythm, orderRhythm } from '../../shared/recommendation/order-rhythm.ts';
import { OrderBook } from '../../shared/recommendation/order-book.ts';
import type { OrderFact } from '../../shared/recommendation/order-fact.ts';
import type { CustomerHistories } from '../../shared/recommendation/customer-histories.ts';
import { customerRhythm } from '../../shared/recommendation/purchase-rhythm.ts';
import { type ReorderModel, reorderProbability, reorderWindow, trainReorder } from '../../shared/recommendation/reorder-window.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { type RecommendationRepository, recommendationRepository } from './repository.ts';
import { touchQueries } from './touch-statements.ts';

/** How a shop's customers come and go, and who stood out when that was learnt: those with the most at stake first. */
export interface LearntHabits {
  readonly drift: DriftModel;
  readonly reorder: ReorderModel;
  readonly drifting: readonly number[];
  readonly due: readonly { readonly customerId: number; readonly productId: number }[];
}

interface Person {
  readonly customerId: number;
  readonly rhythm: OrderRhythm;
  readonly meanOrderMinor: number;
}

/** Nobody reads longer lists. */
const LONGEST_LIST = 500;
const ORDERS_PER_CHUNK = 5000;

/** Learns how a shop's customers come and go from its database: takes seconds, so in a thread of its own. */
export function learnHabitsOf(db: ReadableDatabase, nowMs: number): LearntHabits {
  const today = dayOf(nowMs);
  const people = [...readPeople(db)];
  const drift = learnDrift(
    people.map(({ rhythm }) => rhythm),
    today,
  );
  const drifting = people.flatMap(({ customerId, rhythm, meanOrderMinor }) => {
    const found = driftOf(drift, rhythm, today);
    return found === undefined ? [] : [{ customerId, lost: found.lostOrders * meanOrderMinor }];
  });
  const known = new Set(people.map(({ customerId }) => customerId));
  const histories = readHistories(db, known);
  const reorder = trainReorder(histories, nowMs);
  return {
    drift,
    reorder,
    drifting: drifting
      .toSorted((a, b) => b.lost - a.lost)
      .slice(0, LONGEST_LIST)
      .map(({ customerId }) => customerId),
    due: listDue(histories, reorder, nowMs),
  };
}

function listDue(histories: CustomerHistories, model: ReorderModel, nowMs: number): LearntHabits['due'] {
  const found: { customerId: number; productId: number; probability: number }[] = [];
  for (const [customerId, { orders, orderCounts }] of histories) {
    const rhythm = customerRhythm(orders, nowMs);
    for (const productId of orderCounts.keys()) {
      const probability = reorderProbability(model, rhythm, productId, nowMs) ?? 0;
      // Most are not due for that alone, and a window takes longer.
      if (probability < DUE_FROM || !isDue(reorderWindow(model, rhythm, productId, nowMs), nowMs)) continue;
      found.push({ customerId, productId, probability });
    }
  }
  return found
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, LONGEST_LIST)
    .map(({ customerId, productId }) => ({ customerId, productId }));
}

/** The rows of one customer come one after another. */
function* readPeople(db: ReadableDatabase): Generator<Person> {
  let customerId = 0;
  let days: number[] = [];
  let spentMinor = 0;
  const person = (): Person | undefined => {
    const rhythm = orderRhythm(days);
    return rhythm && { customerId, rhythm, meanOrderMinor: spentMinor / days.length };
  };
  // Columns of STRICT tables: reading millions of them through a schema would take longer than the rest.
  const rows = db.prepare(touchQueries.allOrders).raw().iterate() as Iterable<[number, number, number | null, string, number]>;
  for (const [ofCustomer, placedAtMs, totalMinor, , isOrder] of rows) {
    if (ofCustomer !== customerId) {
      const known = person();
      if (known) yield known;
      customerId = ofCustomer;
      days = [];
      spentMinor = 0;
    }
    if (isOrder === 1) days.push(dayOf(placedAtMs));
    spentMinor += totalMinor ?? 0;
  }
  const last = person();
  if (last) yield last;
}

function readHistories(db: ReadableDatabase, known: ReadonlySet<number>): CustomerHistories {
  const book = new OrderBook();
  book.addAll(ordersOf(recommendationRepository(db), known));
  return book.histories;
}

function* ordersOf(repository: RecommendationRepository, known: ReadonlySet<number>): Generator<OrderFact> {
  const { orderId, pastOrderId } = repository.getMarks();
  const kinds = [
    { read: repository.listPastOrderFacts, upTo: pastOrderId },
    { read: repository.listOrderFacts, upTo: orderId },
  ];
  for (const { read, upTo } of kinds) {
    for (let first = 1; first <= upTo; first += ORDERS_PER_CHUNK) {
      for (const order of read(first, Math.min(upTo, first + ORDERS_PER_CHUNK - 1))) {
        if (order.customerId !== null && known.has(order.customerId)) yield order;
      }
    }
  }
}
