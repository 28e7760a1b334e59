import { adjustCount } from './count-map.ts';
import { type LabelledExample, type LogisticModel, predictLogistic, trainLogistic } from './logistic.ts';
import type { CustomerHistories } from './personal-frequency.ts';
import { productIdsOf } from './order-fact.ts';
import { type CustomerRhythm, customerRhythm, estimateGapDays, gapPrior, type GapPrior, type ProductRhythm } from './purchase-rhythm.ts';
import { createRepeatCounts, noteOrderCountChange, type RepeatCounts, repeatRate } from './repeat-rate.ts';

/** What is known of a whole shop at one moment, for the features of its customers. */
interface ReorderScene {
  readonly asOfMs: number;
  readonly rhythms: ReadonlyMap<number, CustomerRhythm>;
  readonly prior: GapPrior;
  readonly repeats: RepeatCounts;
  readonly recentOrders: ReadonlyMap<number, number>;
}

/** Tells who will order what again within the horizon. */
export interface ReorderModel {
  readonly scene: ReorderScene;
  readonly logistic: LogisticModel;
  /** By how much gaps turned out longer than the finished ones told: the long ones are still running. */
  readonly gapScale: number;
}

/** When a customer may need a product again. */
export interface ReorderWindow {
  /** The probability, 0..1, of an order within the horizon. */
  readonly probability: number;
  /** The middle of the gaps that are to be expected, from the last order, in days. */
  readonly gapDays: number;
}

const DAY_MS = 86_400_000;
export const REORDER_HORIZON_MS = 30 * DAY_MS;
const FEATURE_COUNT = 9;
/** The share of what people have that they order again within the horizon, while nothing is known. */
const ASSUMED_SHARE = 0.05;
/** How many gaps that came out as estimated stand beside the real ones. */
const ASSUMED_RATIOS = 20;
/** More examples than this cost time and change nothing. */
const MOST_EXAMPLES = 60_000;

/**
 * Learns from the last horizon: the features as they were when it began, and who ordered again within it.
 * Nothing of the horizon itself enters a feature.
 */
export function trainReorder(histories: CustomerHistories, nowMs: number): ReorderModel {
  const before = sceneAsOf(histories, nowMs - REORDER_HORIZON_MS);
  const examples: LabelledExample[] = [];
  let pairs = 0;
  for (const rhythm of before.rhythms.values()) pairs += rhythm.products.size;
  const step = Math.max(1, Math.ceil(pairs / MOST_EXAMPLES));
  let index = 0;
  const ratios: number[] = [];
  for (const [customerId, rhythm] of before.rhythms) {
    const bought = firstOrderTimes(histories, customerId, before.asOfMs, nowMs);
    for (const [productId, product] of rhythm.products) {
      index += 1;
      const atMs = bought.get(productId);
      if (atMs !== undefined) ratios.push((atMs - product.lastAtMs) / DAY_MS / estimateGapDays(rhythm, product, before.prior));
      if (index % step === 0)
        examples.push({ features: featuresOf(before, rhythm, product, productId), label: bought.has(productId) ? 1 : 0 });
    }
  }
  return {
    scene: sceneAsOf(histories, nowMs),
    logistic: trainLogistic(examples, FEATURE_COUNT, ASSUMED_SHARE),
    gapScale: gapScaleOf(ratios),
  };
}

/** When a customer may need a product again; undefined when they never had it. */
export function reorderWindow(model: ReorderModel, customerId: number, productId: number): ReorderWindow | undefined {
  const rhythm = model.scene.rhythms.get(customerId);
  const product = rhythm?.products.get(productId);
  if (rhythm === undefined || product === undefined) return undefined;
  const probability = predictLogistic(model.logistic, featuresOf(model.scene, rhythm, product, productId));
  return { probability, gapDays: model.gapScale * estimateGapDays(rhythm, product, model.scene.prior) };
}

function sceneAsOf(histories: CustomerHistories, asOfMs: number): ReorderScene {
  const rhythms = new Map<number, CustomerRhythm>();
  const repeats = createRepeatCounts();
  const recentOrders = new Map<number, number>();
  for (const [customerId, { orders }] of histories) {
    const rhythm = customerRhythm(orders, asOfMs);
    if (rhythm.orders === 0) continue;
    rhythms.set(customerId, rhythm);
    for (const [productId, product] of rhythm.products) {
      noteOrderCountChange(repeats, productId, 0, 1);
      if (product.orders > 1) noteOrderCountChange(repeats, productId, 1, 2);
      if (product.lastAtMs > asOfMs - REORDER_HORIZON_MS) adjustCount(recentOrders, productId, 1);
    }
  }
  return { asOfMs, rhythms, prior: gapPrior(rhythms.values()), repeats, recentOrders };
}

/** Nine figures: how often, how long ago, how due, how keen the customer and how wanted the product is. */
function featuresOf(scene: ReorderScene, rhythm: CustomerRhythm, product: ProductRhythm, productId: number): number[] {
  const elapsedDays = (scene.asOfMs - product.lastAtMs) / DAY_MS;
  const gapDays = estimateGapDays(rhythm, product, scene.prior);
  const weeksKnown = Math.max(1, (scene.asOfMs - rhythm.firstAtMs) / (7 * DAY_MS));
  return [
    Math.log(product.orders),
    Math.log1p(elapsedDays),
    Math.log(gapDays),
    Math.min(3, elapsedDays / gapDays),
    Math.log(repeatRate(scene.repeats, productId)),
    Math.log(rhythm.orders / weeksKnown),
    Math.log1p(rhythm.recentOrders),
    product.orders / rhythm.orders,
    Math.log1p(scene.recentOrders.get(productId) ?? 0),
  ];
}

/** When each product was first ordered within a span. */
function firstOrderTimes(histories: CustomerHistories, customerId: number, afterMs: number, upToMs: number): Map<number, number> {
  const times = new Map<number, number>();
  for (const order of histories.get(customerId)?.orders ?? []) {
    if (order.placedAtMs <= afterMs || order.placedAtMs > upToMs) continue;
    for (const productId of productIdsOf(order)) if (!times.has(productId)) times.set(productId, order.placedAtMs);
  }
  return times;
}

/** The middle of the ratios, drawn towards 1 while they are few. */
function gapScaleOf(ratios: readonly number[]): number {
  const sorted = [...ratios, ...Array<number>(ASSUMED_RATIOS).fill(1)].toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
