import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { addCustomer, goTo } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

const step = (page: Page, name: string) => page.locator(`[data-step="${name}"]`);
const tiles = (page: Page, name: string) => step(page, name).locator('[data-taste]');
const kept = (page: Page) => page.locator('[data-list="kept"] > li');

studioTest('a newcomer taps three pictures, agrees, and finds exactly that kept', async ({ studio: { page } }) => {
  await addCustomer(page, 'Ada New');
  await goTo(page, 'Home');
  await page.locator('[data-action="tastes"]').click();
  await expect(tiles(page, 'product')).toHaveCount(8);
  await expectAccessible(page, 'the first question');

  // By keyboard: the second picture of the first row.
  await tiles(page, 'product').first().focus();
  await page.keyboard.press('ArrowRight');
  const product = await tiles(page, 'product').nth(1).getAttribute('data-taste');
  await expect(tiles(page, 'product').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  const template = await tiles(page, 'template').nth(2).getAttribute('data-taste');
  await tiles(page, 'template').nth(2).click();
  await tiles(page, 'colour').nth(1).click();
  await expect(step(page, 'end')).toContainText('May the shop keep these answers under the name Ada New');
  await expectAccessible(page, 'the question of consent');
  await page.locator('[data-action="taste-keep"]').click();
  await expect(page.getByText('Kept for Ada New')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What do they like?' })).toHaveCount(0);

  await page.goBack();
  await expect(kept(page)).toHaveCount(3);
  await expect(kept(page).and(page.locator('[data-kind="answered"]'))).toContainText(product ?? '');
  await expect(page.locator('[data-list="kept"] [data-kind="liked"]').first()).toContainText(template ?? '');
  await expect(page.locator('[data-list="kept"] [data-kind="liked"]').last()).toContainText(product ?? '');
  await expect(page.locator('[data-action="consent"]')).toBeChecked();
});

studioTest('skipping, waving off and a no keep nothing', async ({ studio: { page } }) => {
  await addCustomer(page, 'Bo Newer');
  await page.locator('[data-action="tastes"]').click();
  for (const name of ['product', 'template', 'colour']) await step(page, name).locator('[data-action="taste-skip"]').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.locator('[data-action="tastes"]').click();
  await tiles(page, 'product').first().click();
  for (const name of ['template', 'colour']) await step(page, name).locator('[data-action="taste-skip"]').click();
  await page.locator('[data-action="taste-hold"]').click();
  await expect(page.getByText('Nothing is kept about what Bo Newer looks at.')).toBeVisible();
  await expect(page.locator('[data-action="consent"]')).not.toBeChecked();
  // Suggestions of this turn go by it.
  await expect(page.locator('[data-panel="new-for-you"]')).toContainText('From the tastes that were chosen.');
  // In this turn it is known what was picked.
  await page.locator('[data-action="tastes"]').click();
  await expect(tiles(page, 'product').first()).toHaveAttribute('aria-pressed', 'true');
});

studioTest('a suggestion is refused, brought back, had already, and forgotten', async ({ studio: { page } }) => {
  await addCustomer(page, 'Cy Newest');
  await page.locator('[data-action="consent"]').click();
  await expect(page.locator('[data-action="consent"]')).toBeChecked();
  const cards = page.locator('[data-panel="trending"] article');
  const name = await cards.first().getByRole('link').innerText();
  const card = cards.filter({ hasText: name });
  const answer = async (item: string): Promise<void> => {
    await card.getByRole('button', { name: `Answer the suggestion: ${name}` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: item }).click();
  };
  await card.getByRole('button', { name: `Answer the suggestion: ${name}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText(['Not for me', 'I have this', 'Why this?']);
  await expectAccessible(page, 'the menu of a suggestion');
  await page.getByRole('menuitem', { name: 'Why this?' }).click();
  await expect(page.locator('.tb-why-orders a').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await answer('Not for me');
  await expect(card).toHaveCount(0);
  await expect(kept(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toHaveCount(1);
  await expect(kept(page)).toHaveCount(0);

  await answer('I have this');
  await expect(card).toHaveCount(0);
  await expect(kept(page)).toContainText(name);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept(page)).toHaveCount(0);

  // Opening one is kept, so that there is something to forget.
  await card.getByRole('link').click();
  await page.locator('[data-garment-choice], [data-stage]').first().waitFor();
  await page.goBack();
  await answer('Forget this…');
  await page.locator('[data-action="forget-product-confirm"]').click();
  await expect(page.getByText(/forgotten\./)).toBeVisible();
  await expect(kept(page).filter({ hasText: name })).toHaveCount(0);
});
