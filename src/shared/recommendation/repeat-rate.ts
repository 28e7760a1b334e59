import { adjustCount } from './count-map.ts';

/** How many known customers bought a product in at least one, and in at least two orders. */
export interface RepeatCounts {
  readonly buyers: Map<number, number>;
  readonly repeaters: Map<number, number>;
  totalBuyers: number;
  totalRepeaters: number;
}

/** How many imagined buyers of average habit stand beside the real ones, so that one early repeat proves nothing. */
const PRIOR_BUYERS = 5;

/** The share assumed of a shop that has sold nothing yet, and how many buyers that assumption weighs. */
const ASSUMED_RATE = 0.4;
const ASSUMED_BUYERS = 20;

/** Below this share of returning buyers a product counts as bought once and for all. */
export const ONCE_ONLY_RATE = 0.1;

export function createRepeatCounts(): RepeatCounts {
  return { buyers: new Map(), repeaters: new Map(), totalBuyers: 0, totalRepeaters: 0 };
}

/** Takes note that one customer's number of orders with a product went from one figure to the next. */
export function noteOrderCountChange(counts: RepeatCounts, productId: number, before: number, after: number): void {
  const buyers = Number(after >= 1) - Number(before >= 1);
  const repeaters = Number(after >= 2) - Number(before >= 2);
  adjustCount(counts.buyers, productId, buyers);
  adjustCount(counts.repeaters, productId, repeaters);
  counts.totalBuyers += buyers;
  counts.totalRepeaters += repeaters;
}

/** The share, in 0..1, of a product's buyers who came back for it, drawn towards the shop's average while buyers are few. */
export function repeatRate(counts: RepeatCounts, productId: number): number {
  const average = averageRepeatRate(counts);
  const buyers = counts.buyers.get(productId) ?? 0;
  const repeaters = counts.repeaters.get(productId) ?? 0;
  return (repeaters + PRIOR_BUYERS * average) / (buyers + PRIOR_BUYERS);
}

/** The share of buyers, over all products of the shop, who came back for what they bought. */
export function averageRepeatRate(counts: RepeatCounts): number {
  return (counts.totalRepeaters + ASSUMED_BUYERS * ASSUMED_RATE) / (counts.totalBuyers + ASSUMED_BUYERS);
}
