import { expect, it } from 'vitest';
import { rulesReader, rulesWriter } from '../../../src/main/recommendation/rules-statements.ts';
import { panelsOf, usualRules } from '../../../src/shared/recommendation/slot.ts';
import { sampleSessions } from '../../builders/sample-session.ts';
import { emptyShopDatabase } from '../../builders/shop-database.ts';

const openSession = sampleSessions();

it('holds the usual until the owner says otherwise, and then their word, whole', () => {
  const db = emptyShopDatabase();
  expect(rulesReader(db)()).toEqual(usualRules);
  const own = { ...usualRules, pinnedProductIds: [2, 1], bannedProductIds: [3] };
  rulesWriter(db)(own);
  expect(rulesReader(db)()).toEqual(own);
});

it('a place that an older program did not know is as usual', () => {
  const db = emptyShopDatabase();
  const { basket: _, ...slots } = usualRules.slots;
  const older = { slots: { ...slots, home: { panels: panelsOf(2, 'trending'), fallback: null } }, pinnedProductIds: [] };
  db.prepare('INSERT INTO suggestion_rules (id, content) VALUES (1, ?)').run(JSON.stringify(older));
  const read = rulesReader(db)();
  expect(read.slots.basket).toEqual(usualRules.slots.basket);
  expect(read.slots.home.panels).toEqual(panelsOf(2, 'trending'));
  expect(read.boostPercent).toEqual({ margin: 0, overstock: 0 });
});

it('changes what every place shows from the next question on, and undoing brings it back', () => {
  const session = openSession();
  const home = { customerId: null, contextProductIds: [], slot: 'home' as const };
  const before = session.suggest(home).panels;
  const banned = before[0]!.suggestions[0]!.productId;
  session.call('recommendation.setRules', { ...usualRules, bannedProductIds: [banned] });
  const after = session.suggest(home).panels.flatMap(({ suggestions }) => suggestions.map(({ productId }) => productId));
  expect(after).not.toContain(banned);
  expect(after.length).toBeGreaterThan(0);
  session.call('recommendation.setRules', usualRules);
  const again = session.suggest(home).panels.flatMap(({ suggestions }) => suggestions.map(({ key }) => key));
  expect(again).toEqual(before.flatMap(({ suggestions }) => suggestions.map(({ key }) => key)));
});
