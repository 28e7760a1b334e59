import { beforeEach, expect, it } from 'vitest';
import type { SuggestionNote } from '../../../src/shared/recommendation/evaluation/figures.ts';
import { panelsOf, type Slot } from '../../../src/shared/recommendation/slot.ts';
import { sampleSessions, SESSION_NOW_MS, type SampleSession } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const slot: Slot = { panels: panelsOf(3, 'new-for-you'), fallback: null };
let session: SampleSession;
let customerId: number;

beforeEach(() => {
  session = openSession();
  customerId = session.call('customers.add', { name: 'Ada', email: null, phone: null }).id;
  agree(true);
});

const agree = (given: boolean) => session.call('customers.setConsent', { customerId, purpose: 'suggestions', given });
const shown = (): number[] =>
  session
    .suggest({ customerId, contextProductIds: [], slot })
    .panels.flatMap(({ suggestions }) => suggestions.map(({ productId }) => productId));
const note = (productId: number, more: Partial<SuggestionNote> = {}) =>
  session.call('recommendation.noteSuggestion', {
    step: 'shown',
    slot: 'home',
    panel: 'new-for-you',
    isHeldOut: false,
    productId,
    sessionMs: SESSION_NOW_MS,
    customerId,
    ...more,
  });
const rows = (): unknown[] => session.db.prepare('SELECT product_id, shown FROM suggestion_exposures ORDER BY product_id').raw().all();
const kept = (): number => session.call('interactions.listKept', { customerId, productId: null, beforeId: null, limit: 9 }).shownInVain;

it('what was shown in vain on many days gives way, but not on the day itself, and comes back once it was opened', () => {
  const before = shown();
  const first = before[0]!;
  note(first);
  note(first, { sessionMs: SESSION_NOW_MS + 1 });
  expect(rows()).toEqual([[first, 1]]);
  expect(kept()).toBe(1);
  expect(shown()).toEqual(before);
  session.write(`UPDATE suggestion_exposures SET shown = 12, last_shown_at_ms = ${SESSION_NOW_MS - 86_400_000}`);
  expect(shown()).not.toContain(first);
  note(first, { step: 'opened' });
  expect(rows()).toEqual([]);
  expect(shown()).toEqual(before);
});

it('is kept of nobody who did not agree, of no list that stands as it is, and of no plain bestsellers', () => {
  note(1, { customerId: null });
  note(1, { panel: 'buy-again' });
  note(1, { panel: 'picked' });
  note(1, { isHeldOut: true });
  agree(false);
  note(1);
  expect(rows()).toEqual([]);
});

it('goes with the consent, with all that is kept, with one product, and with the customer', () => {
  const seeAgain = (): void => {
    session.write(`INSERT INTO suggestion_exposures VALUES (${customerId}, 1, 1, 0), (${customerId}, 2, 1, 0), (1, 1, 1, 0)`);
  };
  const others = [[1, 1]];
  seeAgain();
  session.call('interactions.forget', { customerId, interactionId: null, productId: 2 });
  expect(rows()).toEqual([
    [1, 1],
    [1, 1],
  ]);
  session.call('interactions.forget', { customerId, interactionId: null, productId: null });
  expect(rows()).toEqual(others);
  session.write('DELETE FROM suggestion_exposures');
  seeAgain();
  agree(false);
  expect(rows()).toEqual(others);
  session.write('DELETE FROM suggestion_exposures');
  seeAgain();
  session.write(`DELETE FROM customer_contacts WHERE customer_id = ${customerId}`);
  expect(rows()).toEqual(others);
});
