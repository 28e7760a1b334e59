import { expect, it } from 'vitest';
import { createRecommender } from '../../../src/main/recommendation/recommender.ts';
import { panelsOf } from '../../../src/shared/recommendation/slot.ts';
import type { ShopSettings } from '../../../src/shared/settings/contract.ts';
import { sampleSessions } from '../../builders/sample-session.ts';

const openSession = sampleSessions();
const [WINTER, SUMMER] = [1, 2];

/** Which of a winter's and a summer's garment trends on a day, the shop's settings being these. */
function inSeason(day: number, settings: Pick<ShopSettings, 'currency' | 'hemisphere'>): number[] {
  const session = openSession();
  session.write(
    `UPDATE products SET tags = '["winter"]' WHERE id = ${WINTER}; UPDATE products SET tags = '["summer"]' WHERE id = ${SUMMER}`,
  );
  const recommender = createRecommender(session.db);
  recommender.refresh();
  // The owner says it while the shop is open.
  session.call('settings.setShop', { name: 'Shop', taxRateBasisPoints: 1000, ...settings });
  recommender.refresh();
  const slot = { panels: panelsOf(12, 'trending'), fallback: null };
  const { panels } = recommender.suggest({ customerId: null, contextProductIds: [], slot, nowMs: day });
  const shown = panels.flatMap(({ suggestions }) => suggestions.map(({ productId }) => productId));
  return [WINTER, SUMMER].filter((id) => shown.includes(id));
}

const july = Date.UTC(2026, 6, 15, 12);
const january = Date.UTC(2027, 0, 15, 12);

it.each([
  ['EUR', null, [SUMMER], [WINTER]],
  ['EUR', 'south', [WINTER], [SUMMER]],
  ['NZD', null, [WINTER], [SUMMER]],
  ['NZD', 'north', [SUMMER], [WINTER]],
] as const)(
  'in a shop that sells in %s and says %s of its seasons, %j is in season in July and %j in January',
  (currency, hemisphere, ...ids) => {
    expect([inSeason(july, { currency, hemisphere }), inSeason(january, { currency, hemisphere })]).toEqual(ids);
  },
);
