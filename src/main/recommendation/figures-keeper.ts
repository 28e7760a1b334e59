import type { Order } from '../../shared/orders/order.ts';
import { CREDIT_WINDOW_MS, creditedOpening, type Opening } from '../../shared/recommendation/evaluation/attribution.ts';
import type { SuggestionNote } from '../../shared/recommendation/evaluation/figures.ts';
import { createVisitLedger } from '../../shared/recommendation/evaluation/visit-ledger.ts';
import { dayOf } from '../../shared/recommendation/day-counts.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { mannerOf } from '../../shared/recommendation/list-manners.ts';
import { exposureStatements } from './exposure-statements.ts';
import { type CountOf, figuresStatements } from './figures-statements.ts';

/** What decides whether an order may point to the suggestion that led to it. */
export interface FiguresDependencies {
  readonly db: WritableDatabase;
  readonly nowMs: () => number;
  /** Whether a customer agreed that what they do is kept for suggestions. */
  readonly mayKeep: (customerId: number) => boolean;
}

/** Orders that are counted only: what they were counted as, while the program runs, so that cancelling and returns take it back. */
interface CountedOrder {
  readonly credits: readonly (CountOf & { readonly lineId: number })[];
  /** The session's own count of orders; undefined where nothing had been suggested. */
  readonly visit: { orders: number; readonly count: CountOf } | undefined;
}

/** A line of an order, the opening that led to it and what it brought in. */
interface CreditedLine {
  readonly id: number;
  readonly opening: Opening;
  readonly keptMinor: number;
}

/** Keeps how suggestions do. What is not a customer's own with their consent is counted only. */
export type FiguresKeeper = ReturnType<typeof figuresKeeper>;

export function figuresKeeper({ db, nowMs, mayKeep }: FiguresDependencies) {
  const statements = figuresStatements(db);
  const { keepExposure, forgetExposures, countExposures } = exposureStatements(db);
  const ledger = createVisitLedger();
  const countedOrders = new Map<number, CountedOrder>();
  const countedVisits = new Map<number, NonNullable<CountedOrder['visit']>>();
  const today = (): number => dayOf(nowMs());

  const openingsFor = (customerId: number | null, sessionMs: number, atMs: number): Opening[] => {
    // Those of other days are there as well when the clock was set back, and are told by their own times.
    const kept = customerId !== null && mayKeep(customerId) ? statements.listOpenings(customerId, atMs - CREDIT_WINDOW_MS) : [];
    return [...kept, ...ledger.openingsOf(sessionMs)];
  };
  const countOnce = (
    sessionMs: number,
    step: CountOf['step'],
    { slot, panel, productId, isHeldOut }: Omit<Opening, 'sessionMs' | 'atMs'>,
  ) => {
    if (ledger.isFirst(sessionMs, `${step} ${slot} ${panel} ${productId}`))
      statements.count({ day: today(), step, slot, panel, isHeldOut });
  };
  /** Only of lists that give way; what was opened was not shown in vain. */
  const keepShown = (
    customerId: number,
    step: SuggestionNote['step'],
    { panel, productId, isHeldOut }: Pick<SuggestionNote, 'panel' | 'productId' | 'isHeldOut'>,
  ) => {
    if (step === 'opened') return forgetExposures(customerId, productId);
    if (!isHeldOut && mannerOf(panel)?.isFresh === true) keepExposure(customerId, productId, nowMs());
  };
  const isHeldOutVisit = (sessionMs: number): boolean => ledger.has(sessionMs, 'held out');

  const countOrder = (order: Order, sessionMs: number, credited: readonly CreditedLine[], wasShown: boolean): void => {
    const day = dayOf(order.placedAtMs);
    const { currency } = order;
    const credits = credited.map(({ id, opening: { slot, panel, isHeldOut }, keptMinor }) => {
      return { lineId: id, day, step: 'ordered' as const, slot, panel, isHeldOut, currency, amountMinor: keptMinor };
    });
    const count = { day, step: 'visit-ordered' as const, isHeldOut: isHeldOutVisit(sessionMs) };
    const visit = wasShown ? (countedVisits.get(sessionMs) ?? { orders: 0, count }) : undefined;
    if (visit !== undefined) countedVisits.set(sessionMs, visit);
    const counted = { credits, visit };
    countedOrders.set(order.id, counted);
    recount(counted, true);
  };
  const recount = ({ credits, visit }: CountedOrder, counts: boolean): void => {
    for (const { lineId: _, ...credit } of credits) statements.count(credit, counts ? 1 : -1);
    if (visit === undefined) return;
    const before = visit.orders;
    visit.orders += counts ? 1 : -1;
    if (before > 0 !== visit.orders > 0) statements.count(visit.count, counts ? 1 : -1);
  };

  return {
    note: ({ step, sessionMs, customerId, ...note }: SuggestionNote): void => {
      if (ledger.isFirst(sessionMs, 'visit')) {
        statements.count({ day: today(), step: 'visit', isHeldOut: note.isHeldOut });
        if (note.isHeldOut) ledger.isFirst(sessionMs, 'held out');
      }
      // What was opened was seen, however quickly.
      countOnce(sessionMs, 'shown', note);
      if (customerId !== null && mayKeep(customerId)) keepShown(customerId, step, note);
      if (step !== 'opened') return;
      countOnce(sessionMs, 'opened', note);
      ledger.addOpening({ ...note, sessionMs, atMs: nowMs() });
    },
    noteAdded: (customerId: number | null, sessionMs: number, productIds: readonly number[]): void => {
      const atMs = nowMs();
      const openings = openingsFor(customerId, sessionMs, atMs);
      for (const productId of new Set(productIds)) {
        const opening = creditedOpening(openings, { sessionMs, productId, atMs });
        if (opening !== undefined) countOnce(sessionMs, 'added', opening);
      }
    },
    creditOrder: (order: Order, sessionMs: number): void => {
      const openings = openingsFor(order.customerId, sessionMs, order.placedAtMs);
      const wasShown = ledger.has(sessionMs, 'visit');
      const credited = statements.listLines(order.id).flatMap(({ id, productId, keptMinor }) => {
        const opening = creditedOpening(openings, { sessionMs, productId, atMs: order.placedAtMs });
        return opening === undefined ? [] : [{ id, opening, keptMinor }];
      });
      if (order.customerId !== null && !mayKeep(order.customerId)) return countOrder(order, sessionMs, credited, wasShown);
      for (const { id, opening } of credited) statements.addCredit(id, opening);
      if (wasShown) statements.addVisitOrder(order.id, sessionMs, isHeldOutVisit(sessionMs));
    },
    /** An order was cancelled, or counts again; those that are kept as rows are recounted by themselves. */
    recountOrder: (orderId: number, counts: boolean): void => {
      const counted = countedOrders.get(orderId);
      if (counted !== undefined) recount(counted, counts);
    },
    /** Pieces of an order came back, or did not after all; amounts of those that are kept as rows follow by themselves. */
    recountReturns: (orderId: number): void => {
      const counted = countedOrders.get(orderId);
      if (counted === undefined) return;
      const kept = new Map(statements.listLines(orderId).map(({ id, keptMinor }) => [id, keptMinor]));
      recount(counted, false);
      const next = { ...counted, credits: counted.credits.map((credit) => ({ ...credit, amountMinor: kept.get(credit.lineId) ?? 0 })) };
      countedOrders.set(orderId, next);
      recount(next, true);
    },
    foldCustomer: statements.foldCustomer,
    forgetExposures,
    countExposures,
    keepEvaluation: statements.keepEvaluation,
  };
}
