import { type OrderFact, productIdsOf } from './order-fact.ts';

/** When a customer ordered one product: how often, last when, and the days between. */
export interface ProductRhythm {
  readonly orders: number;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
  readonly gaps: number;
  /** Sum of the natural logarithms of the gaps in days. */
  readonly logGapSum: number;
}

/** One that is still being counted. */
type GrowingRhythm = { -readonly [Figure in keyof ProductRhythm]: ProductRhythm[Figure] };

/** The rhythms of one customer's products up to a moment, and of all of them together. */
export interface CustomerRhythm {
  readonly products: ReadonlyMap<number, ProductRhythm>;
  readonly orders: number;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
  /** Orders of the last 90 days. */
  readonly recentOrders: number;
  readonly gaps: number;
  readonly logGapSum: number;
}

/** The mean logarithm of all gaps of a shop: what is assumed of whom nothing is known. */
export interface GapPrior {
  readonly logGapDays: number;
}

const DAY_MS = 86_400_000;
const RECENT_MS = 90 * DAY_MS;
/** How many gaps of customer and shop stand beside the product's own, and of the shop beside the customer's. */
const CUSTOMER_GAPS = 3;
const SHOP_GAPS = 5;
/** What is assumed of a shop in which nobody came back yet. */
const ASSUMED_GAP_DAYS = 60;

/** A customer's rhythms as of a moment; later orders are not looked at. Orders come oldest first. */
export function customerRhythm(orders: readonly OrderFact[], asOfMs: number): CustomerRhythm {
  const products = new Map<number, GrowingRhythm>();
  let count = 0;
  let recentOrders = 0;
  let gaps = 0;
  let logGapSum = 0;
  for (const order of orders) {
    const atMs = order.placedAtMs;
    if (atMs > asOfMs) break;
    count += 1;
    if (atMs > asOfMs - RECENT_MS) recentOrders += 1;
    for (const productId of productIdsOf(order)) {
      const known = products.get(productId);
      if (known === undefined) {
        products.set(productId, { orders: 1, firstAtMs: atMs, lastAtMs: atMs, gaps: 0, logGapSum: 0 });
        continue;
      }
      const logGap = Math.log(Math.max(1, (atMs - known.lastAtMs) / DAY_MS));
      known.orders += 1;
      known.lastAtMs = atMs;
      known.gaps += 1;
      known.logGapSum += logGap;
      gaps += 1;
      logGapSum += logGap;
    }
  }
  const firstAtMs = orders[0]?.placedAtMs ?? asOfMs;
  return { products, orders: count, firstAtMs, lastAtMs: orders[count - 1]?.placedAtMs ?? firstAtMs, recentOrders, gaps, logGapSum };
}

/** The prior of a shop from the gaps of all of its customers. */
export function gapPrior({ gaps, logGapSum }: Pick<CustomerRhythm, 'gaps' | 'logGapSum'>): GapPrior {
  return { logGapDays: (logGapSum + Math.log(ASSUMED_GAP_DAYS)) / (gaps + 1) };
}

/**
 * The days from a customer's last order of a product to the next: the product's own gaps, shrunk in their logarithms
 * towards the customer's, and those towards the shop's. A middle, not a date: half of the orders come later.
 */
export function estimateGapDays(rhythm: CustomerRhythm, product: ProductRhythm, prior: GapPrior): number {
  const customer = (rhythm.logGapSum + SHOP_GAPS * prior.logGapDays) / (rhythm.gaps + SHOP_GAPS);
  return Math.exp((product.logGapSum + CUSTOMER_GAPS * customer) / (product.gaps + CUSTOMER_GAPS));
}
