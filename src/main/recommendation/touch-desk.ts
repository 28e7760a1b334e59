import { z } from 'zod';
import { dayOf } from '../../shared/recommendation/day-counts.ts';
import { driftOf } from '../../shared/recommendation/drift.ts';
import { dueSpan, isDue } from '../../shared/recommendation/due.ts';
import {
  type DriftingList,
  type DriftingRow,
  type DueList,
  type DueRow,
  RETURNING_NEEDED,
  type StatedRhythm,
  type TouchPage,
} from '../../shared/recommendation/keep-in-touch.ts';
import { orderRhythm, usualGap } from '../../shared/recommendation/order-rhythm.ts';
import { customerRhythm, type ProductRhythm } from '../../shared/recommendation/purchase-rhythm.ts';
import type { RecommendationState } from '../../shared/recommendation/recommendation-state.ts';
import { reorderWindow } from '../../shared/recommendation/reorder-window.ts';
import { driftingReason, dueReason } from '../../shared/recommendation/touch-reasons.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import type { LearntHabits } from './learn-habits.ts';
import { type CustomerOrder, touchStatements } from './touch-statements.ts';

/** What is counted beside, as it is now. */
export interface TouchSources {
  readonly state: () => RecommendationState;
  /** The products that a customer does not want to be shown. */
  readonly refusedBy: (customerId: number) => ReadonlySet<number>;
}

/** Whom a shop may want to keep in touch with. */
export type TouchDesk = ReturnType<typeof touchDesk>;

/**
 * Tells of those who stood out when habits were learnt, by their rows as they are now: who has ordered since is in
 * rhythm again and not listed, and every figure is of today.
 */
export function touchDesk(db: ReadableDatabase, { state, refusedBy }: TouchSources) {
  const statements = touchStatements(db);
  const productName = db.prepare('SELECT name FROM products WHERE id = ?').pluck();
  let habits: LearntHabits | undefined;
  const kept = rowKeeper(db);

  const readDrifting = (nowMs: number): DriftingRow[] =>
    (habits?.drifting ?? [])
      .flatMap((customerId) => driftingRow(customerId, nowMs) ?? [])
      .toSorted((a, b) => (b.atStake?.amountMinor ?? 0) - (a.atStake?.amountMinor ?? 0));

  function driftingRow(customerId: number, nowMs: number): DriftingRow | undefined {
    const customer = statements.findContact(customerId);
    const rows = statements.listOrders(customerId);
    const orders = rows.filter(({ isOrder }) => isOrder === 1);
    const rhythm = orderRhythm(orders.map(({ placedAtMs }) => dayOf(placedAtMs)));
    const drift = habits && rhythm && driftOf(habits.drift, rhythm, dayOf(nowMs));
    if (customer === undefined || drift === undefined) return undefined;
    const { usualGapDays, awayDays, stillComes, expectedOrders, lostOrders } = drift;
    const spent = spentOf(rows);
    // In the currency of most of what was spent: others hardly ever are.
    const atStake = spent[0] && { ...spent[0], amountMinor: Math.round((lostOrders * spent[0].amountMinor) / orders.length) };
    const row = {
      customer,
      orders: orders.length,
      spent,
      lastOrderedAtMs: orders.at(-1)!.placedAtMs,
      awayDays,
      usualGapDays,
      stillComes,
      expectedOrders,
      atStake: atStake ?? null,
      reason: driftingReason(orders.length, usualGapDays, awayDays),
    };
    return row;
  }

  const readDue = (nowMs: number): DueRow[] =>
    (habits?.due ?? [])
      .flatMap(({ customerId, productId }) => dueRow(customerId, productId, nowMs) ?? [])
      .toSorted((a, b) => b.probability - a.probability);

  function dueRow(customerId: number, productId: number, nowMs: number): DueRow | undefined {
    const rhythm = customerRhythm(state().histories.get(customerId)?.orders ?? [], nowMs);
    const product = rhythm.products.get(productId);
    const window = habits && reorderWindow(habits.reorder, rhythm, productId, nowMs);
    if (product === undefined || !isDue(window, nowMs) || refusedBy(customerId).has(productId)) return undefined;
    const customer = statements.findContact(customerId);
    if (customer === undefined) return undefined;
    return {
      customer,
      productId,
      productName: z.string().parse(productName.get(productId)),
      lastOrderedAtMs: product.lastAtMs,
      ...dueSpan(window.between, nowMs),
      probability: window.probability,
      reason: dueReason(factsOf(product, productId)),
    };
  }

  const factsOf = ({ orders, lastAtMs, firstAtMs }: ProductRhythm, productId: number) => ({
    orders,
    lastOrderedAtMs: lastAtMs,
    spanDays: dayOf(lastAtMs) - dayOf(firstAtMs),
    buyers: state().repeats.buyers.get(productId) ?? 0,
    repeaters: state().repeats.repeaters.get(productId) ?? 0,
  });

  const drifting = kept(readDrifting);
  const due = kept(readDue);
  const listFrom = <Row>(read: (nowMs: number) => Row[], { offset, limit }: TouchPage, nowMs: number) => {
    const returning = statements.countReturning(RETURNING_NEEDED);
    if (returning < RETURNING_NEEDED) return { state: 'too-few' as const, returning, needed: RETURNING_NEEDED };
    if (habits === undefined) return { state: 'learning' as const };
    const rows = read(nowMs);
    return { state: 'ready' as const, total: rows.length, rows: rows.slice(offset, offset + limit) };
  };

  return {
    /** Takes over what was learnt, and tells whether enough customers came back for it to say anything. */
    learn: (learnt: LearntHabits): boolean => {
      habits = learnt;
      drifting.forget();
      due.forget();
      return statements.countReturning(RETURNING_NEEDED) >= RETURNING_NEEDED;
    },
    /** Lets go of what was learnt, until it is learnt anew. */
    forget: (): void => {
      habits = undefined;
    },
    listDrifting: (page: TouchPage, nowMs: number): DriftingList => listFrom(drifting.read, page, nowMs),
    listDue: (page: TouchPage, nowMs: number): DueList => listFrom(due.read, page, nowMs),
    /** How a customer usually orders; null while too little is known. */
    rhythmOf: (customerId: number, nowMs: number): StatedRhythm => {
      const orders = statements.listOrders(customerId).filter(({ isOrder }) => isOrder === 1);
      const rhythm = orderRhythm(orders.map(({ placedAtMs }) => dayOf(placedAtMs)));
      const usual = rhythm && usualGap(rhythm);
      if (rhythm === undefined || usual === undefined) return null;
      return { ...usual, awayDays: Math.max(0, dayOf(nowMs) - rhythm.lastDay) };
    },
  };
}

/** Keeps rows until something is written or the day is over: pages of one list are read once. */
function rowKeeper(db: ReadableDatabase) {
  return <Row>(read: (nowMs: number) => Row[]) => {
    let kept: { readonly version: unknown; readonly day: number; readonly rows: Row[] } | undefined;
    return {
      forget: () => {
        kept = undefined;
      },
      read: (nowMs: number): Row[] => {
        const version = db.pragma('data_version', { simple: true });
        const day = dayOf(nowMs);
        if (kept !== undefined && kept.version === version && kept.day === day) return kept.rows;
        const rows = read(nowMs);
        kept = { version, day, rows };
        return rows;
      },
    };
  };
}

/** The largest amount first. */
function spentOf(orders: readonly CustomerOrder[]): DriftingRow['spent'] {
  const amounts = new Map<string, number>();
  for (const { currency, totalMinor } of orders) {
    if (totalMinor !== null) amounts.set(currency, (amounts.get(currency) ?? 0) + totalMinor);
  }
  return [...amounts].map(([currency, amountMinor]) => ({ currency, amountMinor })).toSorted((a, b) => b.amountMinor - a.amountMinor);
}
