import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/shared/kernel/random.ts';
import { fitDrift, logLikelihood } from '../../../src/shared/recommendation/bg-nbd.ts';
import { driftOf, learnDrift } from '../../../src/shared/recommendation/drift.ts';
import { type OrderRhythm, orderRhythm, usualGap } from '../../../src/shared/recommendation/order-rhythm.ts';
import { rhythmMessage } from '../../../src/shared/recommendation/touch-reasons.ts';

const TODAY = 20_000;

/** Somebody who orders about every so many days from one day up to another. */
function orders(random: () => number, everyDays: number, firstDay: number, lastDay: number): OrderRhythm {
  const days: number[] = [];
  for (let day = firstDay; day <= lastDay; day += Math.max(1, Math.round(-everyDays * Math.log(1 - random())))) days.push(day);
  return orderRhythm(days)!;
}

/** Of 300 customers a third stopped at some time. */
function shop(): OrderRhythm[] {
  const random = seededRandom(3);
  return Array.from({ length: 300 }, (_, index) => {
    const firstDay = TODAY - 300 - Math.floor(300 * random());
    const lastDay = index % 3 === 0 ? firstDay + Math.floor((TODAY - firstDay) * random()) : TODAY;
    return orders(random, 15 + 60 * random(), firstDay, lastDay);
  });
}

describe('the rhythm of orders', () => {
  it('counts several orders of a day once, and states gaps that were', () => {
    const rhythm = orderRhythm([100, 100, 110, 130, 134, 134, 150])!;
    expect(rhythm).toEqual({ firstDay: 100, lastDay: 150, orderDays: 5, gapsDays: [4, 10, 16, 20] });
    expect(usualGap(rhythm)).toEqual({ meanDays: 13, lowDays: 10, highDays: 16, isRegular: true });
    expect(usualGap(orderRhythm([100, 130])!)).toBeUndefined();
    expect(orderRhythm([])).toBeUndefined();
  });

  it('is said in one unit, as a span where there is one, as a mean where gaps differ much', () => {
    const stated = { meanDays: 40, lowDays: 35, highDays: 49, isRegular: true, awayDays: 63 };
    expect(rhythmMessage(stated)).toEqual({
      id: 'customers.rhythm',
      params: { low: 5, high: 7, unit: 'weeks', away: 9, awayUnit: 'weeks' },
    });
    expect(rhythmMessage({ ...stated, lowDays: 48 }).params).toEqual({ gap: 7, gapUnit: 'weeks', away: 9, awayUnit: 'weeks' });
    expect(rhythmMessage({ ...stated, isRegular: false })).toMatchObject({ id: 'customers.rhythm-average', params: { gap: 6 } });
  });
});

describe('drifting', () => {
  it('is told of who stopped, and hardly of who still comes', () => {
    const rhythms = shop();
    const model = learnDrift(rhythms, TODAY);
    const share = (some: readonly OrderRhythm[]): number => some.filter((each) => driftOf(model, each, TODAY)).length / some.length;
    const stopped = rhythms.filter(({ lastDay, orderDays }) => orderDays > 3 && TODAY - lastDay > 180);
    const stay = rhythms.filter((_, index) => index % 3 !== 0);
    expect(stopped.length).toBeGreaterThan(20);
    expect(share(stopped)).toBeGreaterThan(0.95);
    expect(share(stay)).toBeLessThan(0.15);
  });

  it('expects the more lost orders the more often somebody came', () => {
    const model = learnDrift(shop(), TODAY);
    const every = (days: number): OrderRhythm => orderRhythm(Array.from({ length: 20 }, (_, index) => TODAY - 200 - days * (20 - index)))!;
    const [often, seldom] = [driftOf(model, every(7), TODAY)!, driftOf(model, every(30), TODAY)!];
    expect(often.lostOrders).toBeGreaterThan(2 * seldom.lostOrders);
    expect(often.stillComes).toBeLessThan(seldom.stillComes);
    expect(often).toMatchObject({ usualGapDays: 7, awayDays: 207 });
  });

  it('has an answer where nobody ever drifts, near the likeliest', () => {
    const random = seededRandom(5);
    const loyal = Array.from({ length: 200 }, () => orders(random, 20 + 20 * random(), TODAY - 400, TODAY));
    const model = learnDrift(loyal, TODAY);
    expect(Object.values(model).every((each) => each > 0.001 && each < 1000)).toBe(true);
    expect(loyal.filter((each) => driftOf(model, each, TODAY)).length).toBeLessThan(3);
  });

  it('is drawn towards what is usual by little where much is known', () => {
    const records = shop().map(({ orderDays, firstDay, lastDay }) => ({
      repeats: orderDays - 1,
      lastAt: (lastDay - firstDay) / 7,
      age: (TODAY - firstDay) / 7,
    }));
    const free = logLikelihood(fitDrift(records), records);
    const drawn = logLikelihood(fitDrift(records, { isDrawn: true }), records);
    expect(drawn).toBeLessThanOrEqual(free + 1e-6);
    expect(free - drawn).toBeLessThan(3);
  });
});
