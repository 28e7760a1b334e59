import { seededRandom, type Random } from '../../src/shared/kernel/random.ts';
import type { LoggedOrder } from '../../src/shared/orders/order-log.ts';

/** How large an invented shop is. */
export interface ShopSize {
  readonly products: number;
  readonly customers: number;
  /** Order lines. */
  readonly interactions: number;
}

const DAYS = 730;
const DAY_MS = 86_400_000;
const TASTES = 40;
/** Lines of an order, at most; three on average. */
const MOST_LINES = 5;
const FIRST_DAY_MS = Date.UTC(2024, 0, 1);

/** When the history of every invented shop ends. */
export const SHOP_NOW_MS = FIRST_DAY_MS + DAYS * DAY_MS;

/**
 * Orders of an invented shop, oldest first, made one by one: people of 40 tastes, some buying far more than others, who
 * choose by taste, by habit and by what sells (a few products sell most). The same seed gives the same shop.
 */
export function* syntheticOrders(size: ShopSize, seed: number): Generator<LoggedOrder> {
  const random = seededRandom(seed);
  const orders = Math.round(size.interactions / ((1 + MOST_LINES) / 2));
  const habits = new Map<number, string[]>();
  for (let index = 0; index < orders; index += 1) {
    const customer = skewed(random, size.customers, 1.5);
    const had = habits.get(customer) ?? [];
    habits.set(customer, had);
    const lines = Array.from({ length: 1 + Math.floor(random() * MOST_LINES) }, () => {
      const sku =
        random() < 0.3 && had.length > 0 ? had[Math.floor(random() * had.length)]! : chooseProduct(random, size.products, customer);
      if (had.length < 40) had.push(sku);
      return { sku, quantity: 1 + Math.floor(random() * 5), unitPriceMinor: 1500 };
    });
    yield {
      invoice: String(index),
      customer: String(customer),
      placedAtMs: FIRST_DAY_MS + Math.floor((index * DAYS * DAY_MS) / orders),
      lines,
    };
  }
}

/** Half by the customer's taste, half by what sells anyway. */
function chooseProduct(random: Random, products: number, customer: number): string {
  if (random() < 0.5) return String(skewed(random, products, 2));
  const ofTaste = Math.floor(products / TASTES);
  return String((customer % TASTES) * ofTaste + skewed(random, Math.max(1, ofTaste), 1.5));
}

/** A number in [0, count), low ones more often: the higher the power, the more so. */
function skewed(random: Random, count: number, power: number): number {
  return Math.floor(count * random() ** power);
}
