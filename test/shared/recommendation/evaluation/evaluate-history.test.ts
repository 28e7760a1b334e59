import { describe, expect, it } from 'vitest';
import { evaluateHistory } from '../../../../src/shared/recommendation/evaluation/evaluate-history.ts';
import { planEvaluation } from '../../../../src/shared/recommendation/evaluation/evaluation-plan.ts';
import type { OrderFact } from '../../../../src/shared/recommendation/order-fact.ts';

const DAY_MS = 86_400_000;

function order(orderId: number, customerId: number | null, day: number, ...productIds: number[]): OrderFact {
  const lines = productIds.map((productId) => ({ productId, colourwayId: productId, sizeKey: 'M', quantity: 1, snapshotId: 1 }));
  return { orderId, customerId, placedAtMs: day * DAY_MS, lines };
}

/** Forty customers who order a pair of their own out of forty products every twenty days; nothing sells better than anything else. */
function faithfulShop(): OrderFact[] {
  const orders: OrderFact[] = [];
  for (let day = 0; day < 180; day += 20) {
    for (let customer = 1; customer <= 40; customer += 1)
      orders.push(order(orders.length + 1, customer, day, customer, (customer % 40) + 1));
  }
  return orders;
}

describe('evaluating on the own history', () => {
  it('cuts a month apart, the last a month before the end', () => {
    const { cutoffsMs, shortages } = planEvaluation(faithfulShop());
    const endMs = 160 * DAY_MS + 1;
    expect(shortages).toEqual([]);
    expect(cutoffsMs).toEqual([endMs - 90 * DAY_MS, endMs - 60 * DAY_MS, endMs - 30 * DAY_MS]);
  });

  it('says what is missing, with how much there is', () => {
    const few = [order(1, 1, 0, 1), order(2, 1, 31, 1), order(3, null, 40, 1)];
    expect(evaluateHistory(few, 7, () => undefined)).toEqual({
      atMs: 7,
      orderCount: 3,
      pastOrderCount: 0,
      cutoffsMs: [],
      tasks: [],
      shortages: [
        { what: 'days', found: 40, needed: 60 },
        { what: 'customers-coming-back', found: 1, needed: 20 },
      ],
    });
    expect(evaluateHistory([], 7, () => undefined).shortages).toHaveLength(2);
  });

  it('finds that people who always buy the same are foretold better than by bestsellers, and tells how far it is', () => {
    const shares: number[] = [];
    const { tasks } = evaluateHistory(faithfulShop(), 0, (share) => shares.push(share));
    const again = tasks.find(({ task }) => task === 'again')!;
    expect(again.ours.hit10).toBe(1);
    expect(again.bestsellers.hit10).toBeLessThan(0.7);
    expect(again.difference.hit10.low).toBeGreaterThan(0);
    expect(again.difference.hit10.difference).toBeCloseTo(again.ours.hit10 - again.bestsellers.hit10, 12);
    expect(again.customerCount).toBe(40);
    expect(shares.at(-1)).toBeCloseTo(1, 12);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('never looks past a cut-off: what is sold only later changes no list before it', () => {
    const shop = faithfulShop();
    const later = shop.map((each) => (each.placedAtMs >= 130 * DAY_MS ? { ...each, lines: order(0, null, 0, 99).lines } : each));
    const { tasks } = evaluateHistory(later, 0, () => undefined);
    const again = tasks.find(({ task }) => task === 'again')!;
    expect(again.caseCount).toBe(evaluateHistory(shop, 0, () => undefined).tasks[0]!.caseCount);
    expect(again.ours.hit10).toBeCloseTo(2 / 3, 12);
  });
});
