import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { predictLogistic, trainLogistic } from '../../../src/shared/recommendation/logistic.ts';
import type { OrderFact } from '../../../src/shared/recommendation/order-fact.ts';
import { customerRhythm, estimateGapDays } from '../../../src/shared/recommendation/purchase-rhythm.ts';
import { createRecommendationState, ingestOrder } from '../../../src/shared/recommendation/recommendation-state.ts';
import { reorderWindow, trainReorder } from '../../../src/shared/recommendation/reorder-window.ts';
import { DAY_MS, NOW_MS, orderOf } from './history-arbitraries.ts';

describe('a logistic regression', () => {
  it('finds the weights that made the labels, and predicts as many as there are', () => {
    const random = seededRandom(1);
    const examples = Array.from({ length: 8000 }, () => {
      const features = [random() * 4, random() * 100];
      const p = 1 / (1 + Math.exp(-(1.5 * features[0]! - 0.02 * features[1]! - 2)));
      return { features, label: random() < p ? (1 as const) : (0 as const) };
    });
    const model = trainLogistic(examples, 2);
    expect(model.weights[0]! / model.scales[0]!).toBeCloseTo(1.5, 0);
    expect(model.weights[1]! / model.scales[1]!).toBeCloseTo(-0.02, 2);
    const expected = examples.reduce((sum, { features }) => sum + predictLogistic(model, features), 0);
    expect(expected / examples.filter(({ label }) => label === 1).length).toBeCloseTo(1, 2);
  });

  it('draws the share towards the one assumed where all examples are of one kind or there are none', () => {
    const same = trainLogistic(
      Array.from({ length: 98 }, () => ({ features: [1], label: 0 as const })),
      1,
    );
    expect(predictLogistic(same, [1])).toBeCloseTo(10 / 118, 6);
    expect(predictLogistic(trainLogistic([], 1, 0.05), [1])).toBeCloseTo(0.05, 12);
  });
});

describe('the gap to the next order', () => {
  it('goes from the shop’s over the customer’s to the product’s own, the more is known', () => {
    const orders = [120, 110, 100, 90].map((daysAgo, index) => orderOf(index + 1, 1, daysAgo, [1]));
    const prior = { logGapDays: Math.log(80) };
    const once = customerRhythm(orders.slice(0, 1), NOW_MS);
    expect(estimateGapDays(once, once.products.get(1)!, prior)).toBeCloseTo(80, 6);
    const often = customerRhythm(orders, NOW_MS);
    const gap = estimateGapDays(often, often.products.get(1)!, prior);
    expect(gap).toBeGreaterThan(10);
    expect(gap).toBeLessThan(30);
  });

  it('knows nothing of what comes after the moment that is asked about', () => {
    const orders = [orderOf(1, 1, 20, [1]), orderOf(2, 1, 10, [1])];
    expect(customerRhythm(orders, NOW_MS - 15 * DAY_MS).products.get(1)).toMatchObject({ orders: 1, gaps: 0 });
  });
});

describe('the reorder window', () => {
  it('tells monthly from yearly buyers, and says how likely in figures that come true', () => {
    const random = seededRandom(2);
    const history: OrderFact[] = [];
    const future: { customerId: number; productId: number }[] = [];
    let orderId = 0;
    for (let customerId = 1; customerId <= 400; customerId += 1) {
      // Product 1 is bought about every 30 days, product 2 about every 300.
      for (const [productId, meanDays] of [
        [1, 30],
        [2, 300],
      ] as const) {
        for (let daysAgo = 400 * random(); daysAgo > -30; daysAgo -= meanDays * (0.5 + random())) {
          orderId += 1;
          if (daysAgo > 0) history.push(orderOf(orderId, customerId, daysAgo, [productId]));
          else future.push({ customerId, productId });
        }
      }
    }
    const state = createRecommendationState();
    for (const order of history.toSorted((a, b) => a.placedAtMs - b.placedAtMs)) ingestOrder(state, order);
    const model = trainReorder(state.histories, NOW_MS);
    const windowOf = (customerId: number, productId: number) =>
      reorderWindow(model, customerRhythm(state.histories.get(customerId)?.orders ?? [], NOW_MS), productId, NOW_MS);
    const told = [...state.histories].flatMap(([customerId, { orderCounts }]) =>
      [...orderCounts.keys()].map((productId) => ({ productId, customerId, ...windowOf(customerId, productId)! })),
    );
    const came = new Set(future.map(({ customerId, productId }) => `${customerId} ${productId}`));
    for (const productId of [1, 2]) {
      const some = told.filter((each) => each.productId === productId);
      const expected = some.reduce((sum, { probability }) => sum + probability, 0) / some.length;
      const happened = some.filter(({ customerId }) => came.has(`${customerId} ${productId}`)).length / some.length;
      expect(Math.abs(expected - happened)).toBeLessThan(0.08);
    }
    const gaps = (productId: number): number[] => told.filter((each) => each.productId === productId).map(({ gapDays }) => gapDays);
    expect(Math.max(...gaps(1))).toBeLessThan(Math.max(...gaps(2)));
    expect(windowOf(1, 99)).toBeUndefined();
  });

  it('is a span in which about half of those come who come at all, the earlier the likelier they are', () => {
    const random = seededRandom(4);
    const history: OrderFact[] = [];
    const cameAtMs = new Map<number, number>();
    for (let customerId = 1; customerId <= 600; customerId += 1) {
      const meanDays = 20 + 60 * random();
      for (let daysAgo = 400 * random(); ; daysAgo -= meanDays * (0.5 + random())) {
        if (daysAgo <= 0) {
          cameAtMs.set(customerId, NOW_MS - daysAgo * DAY_MS);
          break;
        }
        history.push(orderOf(history.length + 1, customerId, daysAgo, [1]));
      }
    }
    const state = createRecommendationState();
    for (const order of history.toSorted((a, b) => a.placedAtMs - b.placedAtMs)) ingestOrder(state, order);
    const model = trainReorder(state.histories, NOW_MS);
    const told = [...state.histories].flatMap(([customerId, { orders }]) => {
      const window = reorderWindow(model, customerRhythm(orders, NOW_MS), 1, NOW_MS);
      return window?.between ? [{ ...window, ...window.between, atMs: cameAtMs.get(customerId)! }] : [];
    });
    expect(told.length).toBeGreaterThan(400);
    const inside = told.filter(({ fromMs, toMs, atMs }) => atMs >= fromMs && atMs <= toMs).length / told.length;
    expect(Math.abs(inside - 0.5)).toBeLessThan(0.12);
    expect(told.every(({ fromMs, toMs }) => fromMs > NOW_MS && toMs > fromMs)).toBe(true);
    const middle = (some: typeof told): number => some.reduce((sum, { fromMs, toMs }) => sum + fromMs + toMs, 0) / some.length;
    expect(middle(told.filter(({ probability }) => probability > 0.6))).toBeLessThan(
      middle(told.filter(({ probability }) => probability < 0.4)),
    );
  });
});
