import { expect, it } from 'vitest';
import { z } from 'zod';
import type { SuggestionPanel } from '../../../src/shared/recommendation/contract.ts';
import { panelsOf, type Slot, usualRules } from '../../../src/shared/recommendation/slot.ts';
import { sampleSessions, type SampleSession } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const slot: Slot = { panels: panelsOf(5, 'buy-again', 'goes-with', 'new-for-you', 'trending'), fallback: null };
const customers = [null, 10, 20, 30, 40, 50];

const boost = (session: SampleSession, margin: number, overstock: number) =>
  session.call('recommendation.setRules', { ...usualRules, boostPercent: { margin, overstock } });
const ask = ({ suggest }: SampleSession, customerId: number | null) => suggest({ customerId, contextProductIds: [], slot });
const keysOf = (panels: readonly SuggestionPanel[]): string[] => panels.flatMap(({ suggestions }) => suggestions.map(({ key }) => key));

it('says nothing of boosts while there are none', () => {
  const session = openSession();
  for (const customerId of customers) {
    const { panels, boostCost } = ask(session, customerId);
    expect(boostCost).toBeNull();
    expect(panels.flatMap(({ suggestions }) => suggestions).filter((suggestion) => suggestion.boost)).toEqual([]);
  }
});

it('marks what was moved, by as many places as it moved, and goes back when the owner takes it back', () => {
  const session = openSession();
  const before = customers.map((customerId) => ask(session, customerId).panels);
  boost(session, 30, 30);
  const moved = customers.flatMap((customerId, index) => {
    const { panels, boostCost } = ask(session, customerId);
    const marks = panels.flatMap(({ panel, suggestions }) =>
      suggestions.flatMap(({ productId, boost: mark }, at) => {
        const list = before[index]!.find((each) => each.panel === panel)?.suggestions ?? [];
        const found = list.findIndex((each) => each.productId === productId);
        if (mark !== undefined) expect(mark.places).toBe((found === -1 ? list.length : found) - at);
        return mark === undefined ? [] : [{ panel, places: mark.places }];
      }),
    );
    expect(boostCost).toEqual({
      places: marks.reduce((sum, { places }) => sum + places, 0),
      lostShare: expect.any(Number),
      withoutCost: 0,
    });
    expect(boostCost!.lostShare).toBeGreaterThanOrEqual(0);
    expect(boostCost!.lostShare).toBeLessThan(0.3);
    const own = (found: readonly SuggestionPanel[]) => keysOf(found.filter(({ panel }) => panel === 'buy-again'));
    expect(own(panels)).toEqual(own(before[index]!));
    return marks;
  });
  expect(moved.length).toBeGreaterThan(3);
  expect(moved.map(({ panel }) => panel)).not.toContain('buy-again');
  session.call('recommendation.setRules', usualRules);
  expect(customers.map((customerId) => keysOf(ask(session, customerId).panels))).toEqual(before.map(keysOf));
});

it('never pushes for its margin what costs nobody knows what, and says how many these are', () => {
  const session = openSession();
  boost(session, 30, 0);
  const pushed = (): number[] =>
    customers.flatMap((customerId) =>
      ask(session, customerId).panels.flatMap(({ suggestions }) =>
        suggestions.filter((each) => each.boost).map(({ productId }) => productId),
      ),
    );
  const [first] = pushed();
  const lowest = z
    .int()
    .parse(
      session.db
        .prepare('SELECT product_id FROM variants GROUP BY 1 ORDER BY avg(1.0 - cost_minor * 1.0 / price_minor) LIMIT 1')
        .pluck()
        .get(),
    );
  expect(first).toBeDefined();
  expect(pushed()).not.toContain(lowest);
  session.write(`UPDATE variants SET cost_minor = 0 WHERE product_id = ${first}`);
  expect(pushed()).not.toContain(first);
  expect(ask(session, null).boostCost?.withoutCost).toBe(1);
});
