import { z } from 'zod';

/** How many sessions saw suggestions, and how many of them ordered. */
export const visitsSchema = z.object({ visits: z.int(), ordered: z.int() });
export type Visits = z.infer<typeof visitsSchema>;

/** What can be said of suggestions beside plain bestsellers; shares as fractions of visits. */
export const upliftSchema = z.discriminatedUnion('kind', [
  /** Nobody is held out, nor was. */
  z.object({ kind: z.literal('off') }),
  /** The interval holds 0, and that many more visits would show a difference of 5 of 100. */
  z.object({ kind: z.literal('unclear'), moreVisits: z.int() }),
  z.object({ kind: z.enum(['more', 'fewer', 'alike']), difference: z.number(), low: z.number(), high: z.number() }),
]);
export type Uplift = z.infer<typeof upliftSchema>;

/** A smaller difference is none that a shop could act on. */
const TELLING_DIFFERENCE = 0.05;
/** With fewer visits on one side their share is not much more than chance. */
const LEAST_VISITS = 20;

/**
 * The difference of the shares of visits with an order, with its 95 % interval by Agresti and Caffo (2000): one order and
 * one visit without are added to each side.
 *
 * @param percent the share of visits that is held out from now on
 */
export function upliftOf(suggested: Visits, heldOut: Visits, percent: number): Uplift {
  if (heldOut.visits === 0 && percent === 0) return { kind: 'off' };
  const [p, q] = [softened(suggested), softened(heldOut)];
  const difference = p - q;
  const half = 1.96 * Math.sqrt((p * (1 - p)) / (suggested.visits + 2) + (q * (1 - q)) / (heldOut.visits + 2));
  const [low, high] = [difference - half, difference + half];
  const isEnough = Math.min(suggested.visits, heldOut.visits) >= LEAST_VISITS;
  if (isEnough && low > 0) return { kind: 'more', difference, low, high };
  if (isEnough && high < 0) return { kind: 'fewer', difference, low, high };
  if (isEnough && half <= TELLING_DIFFERENCE) return { kind: 'alike', difference, low, high };
  return { kind: 'unclear', moreVisits: moreVisits(suggested, heldOut, percent) };
}

function softened({ visits, ordered }: Visits): number {
  return (ordered + 1) / (visits + 2);
}

/** In round figures: how many more visits, shared out as they are now, until a difference of 5 of 100 can be told. */
function moreVisits(suggested: Visits, heldOut: Visits, percent: number): number {
  const share = percent > 0 ? percent / 100 : heldOut.visits / Math.max(1, suggested.visits + heldOut.visits);
  const p = softened({ visits: suggested.visits + heldOut.visits, ordered: suggested.ordered + heldOut.ordered });
  const spread = (n: number): number => {
    const held = heldOut.visits + n * share;
    return 1.96 * Math.sqrt(p * (1 - p) * (1 / (suggested.visits + n * (1 - share) + 2) + 1 / (held + 2)));
  };
  const isEnough = (n: number): boolean =>
    spread(n) <= TELLING_DIFFERENCE && heldOut.visits + n * share >= LEAST_VISITS && suggested.visits + n * (1 - share) >= LEAST_VISITS;
  let n = 10;
  while (!isEnough(n) && n < 1_000_000) n *= 1.1;
  const step = 10 ** Math.max(1, Math.floor(Math.log10(n)) - 1);
  return Math.ceil(n / step) * step;
}
