import { beforeEach, describe, expect, it } from 'vitest';
import { recommendationRepository } from '../../../src/main/recommendation/repository.ts';
import { purchasesQuery, trainTasteOf } from '../../../src/main/recommendation/train-taste.ts';
import { evaluateHistory } from '../../../src/shared/recommendation/evaluation/evaluate-history.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { openShop, type OpenShop } from '../../builders/open-shop.ts';
import { type PastSale, pastSalesSql } from '../../builders/past-sales.ts';

const DAY_MS = 86_400_000;
const CUSTOMERS = 30;
let shop: OpenShop;
let productIds: number[];

/** Thirty customers who buy the same pair every twenty days, half a year long; each pair belongs to three of them. */
function faithfulSales(): PastSale[] {
  const at = (place: number): number => productIds[place % productIds.length]!;
  return Array.from({ length: 9 }, (_, visit) => visit * 20 * DAY_MS).flatMap((placedAtMs) =>
    Array.from({ length: CUSTOMERS }, (_, index) => {
      const pair = index % 10;
      return { customerId: index + 1, placedAtMs, lines: [{ productId: at(2 * pair) }, { productId: at(2 * pair + 1), quantity: 2 }] };
    }),
  );
}

const history = (): OrderFact[] => recommendationRepository(shop.db).listHistory();

beforeEach(() => {
  shop = openShop();
  productIds = shop.call('catalog.listProducts', {}).map(({ id }) => id);
  for (let index = 0; index < CUSTOMERS; index += 1) shop.call('customers.add', { name: `Ada ${index}`, email: null, phone: null });
  shop.db.exec(pastSalesSql(faithfulSales()));
});

describe('a shop whose whole history was imported', () => {
  it('is evaluated on it, as what is learnt from and as what is asked for', () => {
    const { orderCount, pastOrderCount, shortages, tasks } = evaluateHistory(history(), 0, () => undefined);
    expect({ orderCount, pastOrderCount, shortages }).toEqual({ orderCount: 270, pastOrderCount: 270, shortages: [] });
    const again = tasks.find(({ task }) => task === 'again')!;
    expect(again.customerCount).toBe(CUSTOMERS);
    expect(again.ours.hit10).toBe(1);
    expect(again.difference.recall10.low).toBeGreaterThan(0);
  });

  it('has its taste learnt from it', () => {
    const { productIds: known, weights } = trainTasteOf(shop.db, 180 * DAY_MS);
    const place = known.indexOf(productIds[0]!);
    const [nearest] = weights.neighbours.subarray(place * weights.keep, place * weights.keep + 1);
    expect(known[nearest!]).toBe(productIds[1]);
  });

  it('knows nothing of it any more once the import is undone, nor of what came back', () => {
    shop.db.exec('UPDATE past_order_lines SET returned = quantity WHERE item_id = 1');
    expect(history().flatMap(({ lines }) => lines.filter(({ productId }) => productId === productIds[0]))).toEqual([]);
    expect([...trainTasteOf(shop.db, 180 * DAY_MS).productIds]).not.toContain(productIds[0]);
    shop.db.exec("UPDATE imports SET state = 'undone', undone_at_ms = 1");
    expect(history()).toEqual([]);
    expect(trainTasteOf(shop.db, 180 * DAY_MS).productIds).toHaveLength(0);
    expect(evaluateHistory(history(), 0, () => undefined).shortages).toHaveLength(2);
  });
});

it('reads purchases customer by customer without sorting all of them', () => {
  const plan = shop.db.prepare(`EXPLAIN QUERY PLAN ${purchasesQuery}`).all() as { detail: string }[];
  const steps = plan.map(({ detail }) => detail);
  expect(steps.filter((step) => /TEMP B-TREE|^SCAN (?!o )/.test(step))).toEqual([]);
});
