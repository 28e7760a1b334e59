import { expect, type Page } from '@playwright/test';
import { askStudio } from './support/ask-studio.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo, orderPieces, stageAtRest } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

async function openFigures(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'How they do' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How suggestions do' })).toBeVisible();
}

/** Lets Home show one card only, so that exactly one can be seen. */
async function showOneSuggestion(page: Page): Promise<void> {
  const rules = await askStudio(page, 'recommendation.getRules', {});
  const home = { panels: [{ panel: 'trending' as const, limit: 1 }], fallback: null };
  await askStudio(page, 'recommendation.setRules', { ...rules, slots: { ...rules.slots, home } });
}

studioTest('a suggestion that was seen, opened and ordered stands in the figures with its amount', async ({ studio: { page } }) => {
  await openFigures(page);
  await showOneSuggestion(page);
  // What the first look at Home showed belongs to the visit before.
  await page.reload();
  await expect(page.locator('[data-arm="suggested"]')).toBeVisible();
  const row = page.locator('[data-slot-figures="home"] [data-panel-figures="trending"]');
  const shownBefore = (await row.count()) === 0 ? 0 : Number(await row.locator('[data-step="shown"]').innerText());

  await goTo(page, 'Home');
  const card = page.locator('[data-slot="home"] [data-panel="trending"] article');
  await expect(card).toHaveCount(1);
  await card.getByRole('link').first().click();
  await stageAtRest(page);
  await orderPieces(page, 2);
  const total = /€\d[\d,.]*\d/.exec(await page.locator('.tb-empty-text').innerText())?.[0] ?? 'no amount';

  await openFigures(page);
  await expect(row.locator('[data-step="shown"]')).toHaveText(String(shownBefore + 1));
  for (const step of ['opened', 'added', 'ordered']) await expect(row.locator(`[data-step="${step}"]`)).toHaveText('1');
  await expect(row.locator('[data-step="revenue"]')).toHaveText(total);
  await expect(page.locator('[data-arm="suggested"] [data-step="ordered"]')).toHaveText('1');
  await expect(page.locator('[data-uplift="off"]')).toBeVisible();

  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.locator('[data-evaluation="measured"] li')).toHaveCount(3, { timeout: 20_000 });
  await expectAccessible(page, 'figures');
});
