import { logGamma } from './log-gamma.ts';
import { findMinimum } from './nelder-mead.ts';

/** One customer's repeat orders: how many after the first, when the last of them and how long ago the first was, all counted from the first. */
export interface BuyingRecord {
  readonly repeats: number;
  readonly lastAt: number;
  readonly age: number;
}

/** How the customers of a shop differ: in how often they order (r, α) and in how soon they drift away (a, b). */
export interface DriftModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

const TOLERANCE = 1e-9;
/** What tells no customer from another. */
const DRAWN_TOLERANCE = 1e-6;
/** Rounded from what Fader, Hardie and Lee found in weeks, and how far, in logarithms, a shop may easily be from it. */
const usual: DriftModel = { r: 0.25, alpha: 4.5, a: 0.8, b: 2.5 };
const USUAL_SPREAD = 1.5;

/**
 * Fits the BG/NBD model by maximum likelihood (Fader, Hardie, Lee 2005, "Counting your customers the easy way").
 * Times are in whatever unit the records use; α and predictions are in the same.
 *
 * Drawn, it begins from what is usual (times in weeks), which a few hundred records outweigh: of customers who never
 * drift, or of few of them, the likelihood alone has no maximum.
 */
export function fitDrift(records: readonly BuyingRecord[], { isDrawn = false } = {}): DriftModel {
  const counted = countAlike(records);
  const negative = (logs: readonly number[]): number => {
    const model = fromLogs(logs);
    const ofRepeats = memoised((repeats) => logLikelihoodOfRepeats(model, repeats));
    let sum = isDrawn ? distanceFromUsual(logs) : 0;
    for (const { record, count } of counted) sum -= count * (ofRepeats(record.repeats) + logLikelihoodOfTimes(model, record));
    return Number.isFinite(sum) ? sum : Number.MAX_VALUE;
  };
  if (isDrawn) return fromLogs(findMinimum(negative, logsOf(usual), DRAWN_TOLERANCE));
  return fromLogs(findMinimum(negative, [0, 0, 0, 0], TOLERANCE));
}

/** The log-likelihood of all records. */
export function logLikelihood(model: DriftModel, records: readonly BuyingRecord[]): number {
  return records.reduce((sum, record) => sum + logLikelihoodOfRepeats(model, record.repeats) + logLikelihoodOfTimes(model, record), 0);
}

/** The probability, 0..1, that a customer still comes. */
export function probabilityAlive(model: DriftModel, record: BuyingRecord): number {
  return 1 / (1 + oddsOfGone(model, record));
}

/** How many orders a customer is expected to place within a time from now. */
export function expectedOrders(model: DriftModel, record: BuyingRecord, within: number): number {
  return expectedIfStaying(model, record, within) * probabilityAlive(model, record);
}

/** The same of one who has surely not gone yet. */
export function expectedIfStaying({ r, alpha, a, b }: DriftModel, { repeats, age }: BuyingRecord, within: number): number {
  const share = hypergeometric(r + repeats, b + repeats, a + b + repeats - 1, within / (alpha + age + within));
  const stays = 1 - ((alpha + age) / (alpha + age + within)) ** (r + repeats) * share;
  return ((a + b + repeats - 1) / (a - 1)) * stays;
}

/** What hangs on the number of repeats alone: many customers share it, and it costs the most. */
function logLikelihoodOfRepeats({ r, alpha, a, b }: DriftModel, repeats: number): number {
  const buying = logGamma(r + repeats) - logGamma(r) + r * Math.log(alpha);
  return buying + logGamma(a + b) + logGamma(b + repeats) - logGamma(b) - logGamma(a + b + repeats);
}

function logLikelihoodOfTimes({ r, alpha, a, b }: DriftModel, { repeats, lastAt, age }: BuyingRecord): number {
  const still = -(r + repeats) * Math.log(alpha + age);
  if (repeats === 0) return still;
  const gone = Math.log(a) - Math.log(b + repeats - 1) - (r + repeats) * Math.log(alpha + lastAt);
  const most = Math.max(still, gone);
  return most + Math.log(Math.exp(still - most) + Math.exp(gone - most));
}

function memoised(of: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const found = known.get(key) ?? of(key);
    known.set(key, found);
    return found;
  };
}

function oddsOfGone({ r, alpha, a, b }: DriftModel, { repeats, lastAt, age }: BuyingRecord): number {
  return repeats === 0 ? 0 : (a / (b + repeats - 1)) * ((alpha + age) / (alpha + lastAt)) ** (r + repeats);
}

/** Gauss' series ₂F₁(a, b; c; z) for 0 ≤ z < 1. */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 100_000 && Math.abs(term) > 1e-14 * Math.abs(sum); n += 1) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
  }
  return sum;
}

function distanceFromUsual(logs: readonly number[]): number {
  return logsOf(usual).reduce((sum, log, index) => sum + ((logs[index]! - log) / USUAL_SPREAD) ** 2 / 2, 0);
}

function logsOf({ r, alpha, a, b }: DriftModel): number[] {
  return [r, alpha, a, b].map(Math.log);
}

function fromLogs([r, alpha, a, b]: readonly number[]): DriftModel {
  return { r: Math.exp(r!), alpha: Math.exp(alpha!), a: Math.exp(a!), b: Math.exp(b!) };
}

/** Equal records once, with their number: most customers ordered once on one of few days. */
function countAlike(records: readonly BuyingRecord[]): { record: BuyingRecord; count: number }[] {
  const alike = new Map<string, { record: BuyingRecord; count: number }>();
  for (const record of records) {
    const key = `${record.repeats} ${record.lastAt} ${record.age}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { record, count: 1 });
    else known.count += 1;
  }
  return [...alike.values()];
}
