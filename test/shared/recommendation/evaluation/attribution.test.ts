import { describe, expect, it } from 'vitest';
import { creditedOpening, type Opening } from '../../../../src/shared/recommendation/evaluation/attribution.ts';
import { heldOutSlot, isHeldOut } from '../../../../src/shared/recommendation/evaluation/hold-out.ts';
import { upliftOf } from '../../../../src/shared/recommendation/evaluation/uplift.ts';
import { createVisitLedger } from '../../../../src/shared/recommendation/evaluation/visit-ledger.ts';
import { usualRules } from '../../../../src/shared/recommendation/slot.ts';

const HOUR_MS = 3_600_000;
const NOON_MS = 1_750_000_000_000;

function opened(sessionMs: number, hours: number, panel = 'trending', productId = 1): Opening {
  return { sessionMs, productId, slot: 'home', panel, isHeldOut: false, atMs: NOON_MS + hours * HOUR_MS };
}

const order = { sessionMs: 2, productId: 1, atMs: NOON_MS };

describe('what led to an order', () => {
  it('is the last suggestion of that very product that was opened', () => {
    expect(creditedOpening([opened(2, -3, 'buy-again'), opened(2, -2, 'goes-with'), opened(2, -1, 'trending', 9)], order)?.panel).toBe(
      'goes-with',
    );
    expect(creditedOpening([opened(2, -1, 'trending', 9)], order)).toBeUndefined();
  });

  it('lies no more than 24 hours back, in this session or another of the same customer', () => {
    expect(creditedOpening([opened(1, -24)], order)).toBeDefined();
    expect(creditedOpening([opened(1, -24.001)], order)).toBeUndefined();
  });

  it('of two sessions the later one is credited', () => {
    expect(creditedOpening([opened(1, -5, 'buy-again'), opened(2, -1)], order)?.panel).toBe('trending');
  });

  it('when the clock was set back, stays in its session; what is still to come in another is not credited', () => {
    expect(creditedOpening([opened(2, 30, 'goes-with')], order)?.panel).toBe('goes-with');
    expect(creditedOpening([opened(1, 0.1)], order)).toBeUndefined();
    expect(creditedOpening([opened(1, -2, 'buy-again'), opened(1, 0.1)], order)?.panel).toBe('buy-again');
  });
});

describe('a visit', () => {
  it('says everything once, each session for itself, and forgets the oldest', () => {
    const ledger = createVisitLedger();
    expect([ledger.isFirst(1, 'shown'), ledger.isFirst(1, 'shown'), ledger.isFirst(2, 'shown')]).toEqual([true, false, true]);
    for (let session = 3; session < 60; session += 1) ledger.isFirst(session, 'shown');
    expect(ledger.has(1, 'shown')).toBe(false);
    expect(ledger.has(59, 'shown')).toBe(true);
  });
});

describe('the hold-out', () => {
  const sessions = Array.from({ length: 20_000 }, (_, index) => NOON_MS + index * 61_357);

  it('is a stable share of the sessions, and a larger share holds the smaller one', () => {
    const at = (percent: number): number[] => sessions.filter((sessionMs) => isHeldOut(sessionMs, percent));
    expect(at(0)).toEqual([]);
    expect(at(5).length / sessions.length).toBeCloseTo(0.05, 2);
    expect(at(20).length / sessions.length).toBeCloseTo(0.2, 2);
    const larger = new Set(at(20));
    expect(at(5).every((sessionMs) => larger.has(sessionMs))).toBe(true);
  });

  it('shows one row of what sells, and nothing where the owner shows nothing', () => {
    expect(heldOutSlot(usualRules.slots.product)).toEqual({ panels: [{ panel: 'trending', limit: 6 }], fallback: null });
    expect(heldOutSlot({ panels: [], fallback: 'trending' })).toEqual({ panels: [], fallback: null });
  });

  it('tells a difference by the interval of Agresti and Caffo', () => {
    const uplift = upliftOf({ visits: 998, ordered: 299 }, { visits: 198, ordered: 39 }, 20);
    const half = 1.96 * Math.sqrt((0.3 * 0.7) / 1000 + (0.2 * 0.8) / 200);
    expect(uplift).toMatchObject({ kind: 'more' });
    expect(uplift.kind === 'more' && [uplift.low, uplift.high]).toEqual([expect.closeTo(0.1 - half, 12), expect.closeTo(0.1 + half, 12)]);
    expect(upliftOf({ visits: 998, ordered: 199 }, { visits: 998, ordered: 299 }, 20).kind).toBe('fewer');
    expect(upliftOf({ visits: 99_998, ordered: 29_999 }, { visits: 9_998, ordered: 2_999 }, 20).kind).toBe('alike');
  });

  it('says how many more visits are needed, which are then enough', () => {
    const few = upliftOf({ visits: 95, ordered: 30 }, { visits: 5, ordered: 1 }, 10);
    if (few.kind !== 'unclear') throw new Error(few.kind);
    expect(few.moreVisits).toBeGreaterThan(1000);
    const enough = { visits: 95 + few.moreVisits * 0.9, ordered: 0 };
    const held = { visits: 5 + few.moreVisits * 0.1, ordered: 0 };
    const ordered = (visits: number) => Math.round(visits * 0.31);
    expect(upliftOf({ ...enough, ordered: ordered(enough.visits) }, { ...held, ordered: ordered(held.visits) }, 10).kind).not.toBe(
      'unclear',
    );
    expect(upliftOf({ visits: 3, ordered: 3 }, { visits: 1, ordered: 0 }, 5).kind).toBe('unclear');
    expect(upliftOf({ visits: 3, ordered: 3 }, { visits: 0, ordered: 0 }, 0)).toEqual({ kind: 'off' });
  });
});
