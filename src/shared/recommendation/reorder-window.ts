import { adjustCount } from './count-map.ts';
import { type LabelledExample, type LogisticModel, predictLogistic, trainLogistic } from './logistic.ts';
import type { CustomerHistories } from './customer-histories.ts';
import { type OrderFact, productIdsOf } from './order-fact.ts';
import { type CustomerRhythm, customerRhythm, estimateGapDays, gapPrior, type GapPrior, type ProductRhythm } from './purchase-rhythm.ts';
import { createRepeatCounts, noteOrderCountChange, type RepeatCounts, repeatRate } from './repeat-rate.ts';

/** What is known of a whole shop's products at one moment, for the features of its customers. */
interface ShopRepeats {
  readonly prior: GapPrior;
  readonly repeats: RepeatCounts;
  readonly recentOrders: ReadonlyMap<number, number>;
}

/** Tells who will order what again within the horizon; knows no customer, so that it is small to hand over. */
export interface ReorderModel extends ShopRepeats {
  readonly logistic: LogisticModel;
  /** By how much gaps turned out longer or shorter than the finished ones told: percentiles, the 1st to the 99th. */
  readonly gapRatios: readonly number[];
}

/** When a customer may need a product again. */
export interface ReorderWindow {
  /** The probability, 0..1, of an order within the horizon. */
  readonly probability: number;
  /** The middle of the gaps that are to be expected, from the last order, in days. */
  readonly gapDays: number;
  /** Half of those who order again after so long a time do so between these moments; undefined when it is later than what ever came. */
  readonly between: { readonly fromMs: number; readonly toMs: number } | undefined;
}

const DAY_MS = 86_400_000;
export const REORDER_HORIZON_MS = 30 * DAY_MS;
/** So many gaps late something is no more due than before, only forgotten. */
const MOST_DUE = 3;
/** The gap between a customer's orders, whatever they are of, that stands beside the real ones. */
const ASSUMED_ORDER_GAP_DAYS = 60;
const FEATURE_COUNT = 11;
/** The share of what people have that they order again within the horizon, while nothing is known. */
const ASSUMED_SHARE = 0.05;
/** How many gaps that came out about as estimated stand beside the real ones, and how far apart in logarithms. */
const ASSUMED_RATIOS = 20;
const ASSUMED_SPREAD = 0.4;
/** So many percentiles must still be to come, else a window would be a guess. */
const FEWEST_TO_COME = 4;
/** More examples than this cost time and change nothing. */
const MOST_EXAMPLES = 60_000;

/**
 * Learns from the last horizon: the features as they were when it began, and who ordered again within it.
 * Nothing of the horizon itself enters a feature.
 */
export function trainReorder(histories: CustomerHistories, nowMs: number): ReorderModel {
  const beganMs = nowMs - REORDER_HORIZON_MS;
  const before = shopRepeats(histories, beganMs);
  const examples: LabelledExample[] = [];
  const ratios: number[] = [];
  const step = Math.max(1, Math.ceil(before.repeats.totalBuyers / MOST_EXAMPLES));
  let index = 0;
  for (const { orders } of histories.values()) {
    index += 1;
    if (index % step !== 0) continue;
    const rhythm = customerRhythm(orders, beganMs);
    const bought = firstOrderTimes(orders, beganMs, nowMs);
    for (const [productId, product] of rhythm.products) {
      const atMs = bought.get(productId);
      if (atMs !== undefined) ratios.push((atMs - product.lastAtMs) / DAY_MS / estimateGapDays(rhythm, product, before.prior));
      examples.push({ features: featuresOf(before, rhythm, product, productId, beganMs), label: atMs === undefined ? 0 : 1 });
    }
  }
  const logistic = trainLogistic(examples, FEATURE_COUNT, ASSUMED_SHARE);
  return { ...shopRepeats(histories, nowMs), logistic, gapRatios: percentilesOf(ratios) };
}

/** The probability, 0..1, of an order within the horizon; undefined for what a customer never had. */
export function reorderProbability(model: ReorderModel, rhythm: CustomerRhythm, productId: number, nowMs: number): number | undefined {
  const product = rhythm.products.get(productId);
  return product && predictLogistic(model.logistic, featuresOf(model, rhythm, product, productId, nowMs));
}

/**
 * When a customer may need a product again; undefined when they never had it.
 *
 * @param rhythm theirs as of `nowMs`
 */
export function reorderWindow(model: ReorderModel, rhythm: CustomerRhythm, productId: number, nowMs: number): ReorderWindow | undefined {
  const product = rhythm.products.get(productId);
  const probability = reorderProbability(model, rhythm, productId, nowMs);
  if (product === undefined || probability === undefined) return undefined;
  const estimateMs = DAY_MS * estimateGapDays(rhythm, product, model.prior);
  const { gapRatios } = model;
  return {
    probability,
    gapDays: (gapRatios[gapRatios.length >> 1]! * estimateMs) / DAY_MS,
    between: middleHalf(
      gapRatios.map((ratio) => product.lastAtMs + ratio * estimateMs).filter((atMs) => atMs > nowMs),
      nowMs,
      probability,
    ),
  };
}

/**
 * The span of the middle half of the moments at which an order may still come, hastened or put off as a whole (by
 * proportional hazards) so that the probability within the horizon is the one foretold.
 */
function middleHalf(toCome: readonly number[], nowMs: number, probability: number): ReorderWindow['between'] {
  const count = toCome.length;
  if (count < FEWEST_TO_COME) return undefined;
  const soon = toCome.filter((atMs) => atMs <= nowMs + REORDER_HORIZON_MS).length;
  const soonShare = Math.min(count - 0.5, Math.max(0.5, soon)) / count;
  const haste = Math.log1p(-probability) / Math.log1p(-soonShare);
  const momentAt = (share: number): number | undefined => {
    const place = (1 - (1 - share) ** (1 / haste)) * count;
    return place > count - 0.5 ? undefined : toCome[Math.min(count - 1, Math.floor(place))];
  };
  const [fromMs, toMs] = [momentAt(0.25), momentAt(0.75)];
  return fromMs === undefined || toMs === undefined ? undefined : { fromMs, toMs };
}

function shopRepeats(histories: CustomerHistories, asOfMs: number): ShopRepeats {
  const repeats = createRepeatCounts();
  const recentOrders = new Map<number, number>();
  const totals = { gaps: 0, logGapSum: 0 };
  for (const { orders } of histories.values()) {
    const { products, gaps, logGapSum } = customerRhythm(orders, asOfMs);
    totals.gaps += gaps;
    totals.logGapSum += logGapSum;
    for (const [productId, product] of products) {
      noteOrderCountChange(repeats, productId, 0, 1);
      if (product.orders > 1) noteOrderCountChange(repeats, productId, 1, 2);
      if (product.lastAtMs > asOfMs - REORDER_HORIZON_MS) adjustCount(recentOrders, productId, 1);
    }
  }
  return { prior: gapPrior(totals), repeats, recentOrders };
}

/** How often, how long ago, how due, how keen the customer and how wanted the product is, and how long both have been overdue. */
function featuresOf(shop: ShopRepeats, rhythm: CustomerRhythm, product: ProductRhythm, productId: number, asOfMs: number): number[] {
  const elapsedDays = (asOfMs - product.lastAtMs) / DAY_MS;
  const gapDays = estimateGapDays(rhythm, product, shop.prior);
  const awayDays = (asOfMs - rhythm.lastAtMs) / DAY_MS;
  const usualDays = ((rhythm.lastAtMs - rhythm.firstAtMs) / DAY_MS + ASSUMED_ORDER_GAP_DAYS) / rhythm.orders;
  const weeksKnown = Math.max(1, (asOfMs - rhythm.firstAtMs) / (7 * DAY_MS));
  return [
    Math.log(product.orders),
    Math.log1p(elapsedDays),
    Math.log(gapDays),
    Math.min(MOST_DUE, elapsedDays / gapDays),
    Math.log(repeatRate(shop.repeats, productId)),
    Math.log(rhythm.orders / weeksKnown),
    Math.log1p(rhythm.recentOrders),
    product.orders / rhythm.orders,
    Math.log1p(shop.recentOrders.get(productId) ?? 0),
    Math.log1p(awayDays / usualDays),
    Math.log(Math.max(1, elapsedDays / gapDays / MOST_DUE)),
  ];
}

/** When each product was first ordered within a span. */
function firstOrderTimes(orders: readonly OrderFact[], afterMs: number, upToMs: number): Map<number, number> {
  const times = new Map<number, number>();
  for (const order of orders) {
    if (order.placedAtMs <= afterMs || order.placedAtMs > upToMs) continue;
    for (const productId of productIdsOf(order)) if (!times.has(productId)) times.set(productId, order.placedAtMs);
  }
  return times;
}

/** The 1st to the 99th percentile, drawn towards gaps that came out about as estimated while there are few. */
function percentilesOf(ratios: readonly number[]): number[] {
  const assumed = Array.from({ length: ASSUMED_RATIOS }, (_, index) => {
    const share = (index + 0.5) / ASSUMED_RATIOS;
    return (share / (1 - share)) ** ASSUMED_SPREAD;
  });
  const sorted = [...ratios, ...assumed].toSorted((a, b) => a - b);
  return Array.from({ length: 99 }, (_, index) => sorted[Math.floor(((index + 1) / 100) * sorted.length)]!);
}
