import { expect, type Page } from '@playwright/test';
import { slotKeys } from '../../src/shared/recommendation/slot.ts';
import { askStudio } from './support/ask-studio.ts';
import { closeStudio, launchStudio } from './support/launch-studio.ts';
import { addCustomer, goTo, openProduct, orderPieces, serveCustomer, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

const NAME = 'Wanda Walker';

async function customerIdOf(page: Page): Promise<number> {
  const [customer] = await askStudio(page, 'customers.search', { query: NAME, limit: 1 });
  return customer!.id;
}

/** What the place of a name shows now, of the person who walks. */
async function shownAt(page: Page, slot: (typeof slotKeys)[number], customerId: number | null, contextProductIds: number[] = []) {
  return (await askStudio(page, 'recommendation.suggest', { customerId, contextProductIds, slot })).panels;
}

/** What the row of new things stands on. */
async function basisOf(page: Page, customerId: number): Promise<string | undefined> {
  const panels = await shownAt(page, 'home', customerId);
  return panels.find(({ panel }) => panel === 'new-for-you')?.basis?.reason.id;
}

const homePanel = (page: Page, panel: string) => page.getByRole('main').locator(`[data-panel="${panel}"]`);

studioTest(
  'one customer looks, makes, orders and hides; the suggestions follow, through a restart, and plain knows nothing of it',
  async ({ studio, userDataDir }) => {
    const { page } = studio;
    await addCustomer(page, NAME);
    await page.locator('[data-action="consent"]').click();
    await expect(page.locator('[data-action="consent"]')).toBeChecked();
    const customerId = await customerIdOf(page);
    expect(await basisOf(page, customerId)).toBe('reason.rung-bestsellers');

    await studioTest.step('looking at two garments and changing one moves them', async () => {
      await openProduct(page, 2);
      const product = await openProduct(page, 1);
      await startTemplate(page, 'varsity-arch');
      const words = page.locator('[data-slot="team"]');
      await words.waitFor();
      await words.fill('RIVERSIDE');
      await goTo(page, 'Home');
      await expect.poll(() => basisOf(page, customerId)).toBe('reason.rung-touched');
      await expect(homePanel(page, 'new-for-you')).toContainText(/looked at/);
      await expect(homePanel(page, 'buy-again')).toHaveCount(0);
      await goTo(page, 'Studio');
      await orderPieces(page, 2);
      await goTo(page, 'Home');
      await expect(homePanel(page, 'buy-again').getByRole('heading', { name: product, exact: true })).toBeVisible();
      await expect(homePanel(page, 'finished')).toBeVisible();
      const { rows } = await askStudio(page, 'interactions.listKept', { customerId, beforeId: null, limit: 50 });
      const kinds = new Set(rows.map(({ kind }) => kind));
      for (const kind of ['viewed-product', 'started-template', 'customized', 'put-in-order', 'ordered']) expect(kinds).toContain(kind);
      expect(rows.some(({ kind, dwellMs }) => kind === 'viewed-product' && (dwellMs ?? 0) > 0)).toBe(true);
    });

    const card = homePanel(page, 'new-for-you').locator('article').first();
    const hidden = await card.getByRole('link').first().innerText();
    await studioTest.step('what is hidden leaves', async () => {
      await card.getByRole('button', { name: `Answer the suggestion: ${hidden}` }).click();
      await page.getByRole('menuitem', { name: 'Not for me' }).click();
      await expect(page.getByRole('main').locator('article').filter({ hasText: hidden })).toHaveCount(0);
    });
    await closeStudio(studio);

    const later = await launchStudio(userDataDir);
    await studioTest.step('it is in no place after a restart, and plain suggestions know nothing of the person', async () => {
      const products = await askStudio(later.page, 'catalog.listProducts', {});
      const hiddenId = products.find(({ name }) => name === hidden)!.id;
      for (const slot of slotKeys) {
        for (const context of [[], ...products.filter(({ id }) => id !== hiddenId).map(({ id }) => [id])].slice(0, 8)) {
          const panels = await shownAt(later.page, slot, customerId, context);
          expect(panels.flatMap(({ suggestions }) => suggestions.map(({ productId }) => productId))).not.toContain(hiddenId);
        }
      }
      await serveCustomer(later.page, 'Wanda', NAME);
      await expect(homePanel(later.page, 'buy-again')).toBeVisible();
      await expect(later.page.getByRole('main').locator('article').filter({ hasText: hidden })).toHaveCount(0);

      await later.page.getByRole('switch', { name: 'Personal suggestions' }).click();
      await expect(homePanel(later.page, 'trending')).toBeVisible();
      for (const panel of ['buy-again', 'finished', 'goes-with', 'new-for-you']) await expect(homePanel(later.page, panel)).toHaveCount(0);
      const plain = await shownAt(later.page, 'home', null);
      const names = plain.flatMap(({ suggestions }) =>
        suggestions.map(({ productId }) => products.find(({ id }) => id === productId)!.name),
      );
      await expect(homePanel(later.page, 'trending').locator('article').getByRole('heading')).toHaveText(names);
    });
    await closeStudio(later);
  },
);
