import { type BuyingRecord, type DriftModel, expectedIfStaying, expectedOrders, fitDrift, probabilityAlive } from './bg-nbd.ts';
import { type OrderRhythm, usualGap } from './order-rhythm.ts';

/** How far somebody has drifted from the rhythm in which they used to order. */
export interface Drift {
  readonly usualGapDays: number;
  /** Days since the last order. */
  readonly awayDays: number;
  /** The probability, 0..1, that they still come. */
  readonly stillComes: number;
  /** Orders to be expected within `DRIFT_WITHIN_DAYS`. */
  readonly expectedOrders: number;
  /** Orders of that time that would come if they stayed, times the probability that they do not. */
  readonly lostOrders: number;
}

/** Orders are expected within so many days. */
export const DRIFT_WITHIN_DAYS = 90;
/** From this probability on nobody is said to drift. */
const STAYS_FROM = 0.8;
/** More customers than this change nothing of what is learnt. */
const MOST_RECORDS = 4000;
const WEEK_DAYS = 7;

/** Learns how the customers of a shop drift away. */
export function learnDrift(rhythms: readonly OrderRhythm[], today: number): DriftModel {
  const step = Math.max(1, Math.ceil(rhythms.length / MOST_RECORDS));
  return fitDrift(
    rhythms.filter((_, index) => index % step === 0).map((rhythm) => recordOf(rhythm, today)),
    { isDrawn: true },
  );
}

/** How far somebody has drifted by a day; undefined while they are in their rhythm, or too little is known of it. */
export function driftOf(model: DriftModel, rhythm: OrderRhythm, today: number): Drift | undefined {
  const usualGapDays = usualGap(rhythm)?.meanDays;
  const awayDays = today - rhythm.lastDay;
  if (usualGapDays === undefined || awayDays <= usualGapDays) return undefined;
  const record = recordOf(rhythm, today);
  const stillComes = probabilityAlive(model, record);
  if (stillComes >= STAYS_FROM) return undefined;
  const withinWeeks = DRIFT_WITHIN_DAYS / WEEK_DAYS;
  return {
    usualGapDays,
    awayDays,
    stillComes,
    expectedOrders: expectedOrders(model, record, withinWeeks),
    lostOrders: (1 - stillComes) * expectedIfStaying(model, record, withinWeeks),
  };
}

/** In weeks, from the first order. */
function recordOf({ firstDay, lastDay, orderDays }: OrderRhythm, today: number): BuyingRecord {
  return {
    repeats: orderDays - 1,
    lastAt: (lastDay - firstDay) / WEEK_DAYS,
    age: Math.max(lastDay, today) / WEEK_DAYS - firstDay / WEEK_DAYS,
  };
}
