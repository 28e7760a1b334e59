import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('an owner says what each place suggests, and Home follows; one press takes it back', async ({ studio: { page } }) => {
  const home = page.locator('[data-slot="home"]');
  await expect(home.locator('[data-panel]')).toHaveCount(1);
  const first = (await home.locator('article h3').first().textContent()) ?? '';

  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Edit suggestions' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('heading', { name: first })).toBeVisible();
  await page.getByRole('combobox', { name: 'Never suggested' }).fill(first);
  await page.getByRole('option', { name: first, exact: true }).click();
  await expect(preview.getByRole('heading', { name: first })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Your picks' }).fill('mug');
  await page.getByRole('option', { name: /mug/i }).click();
  await page.keyboard.press('Escape');
  await expect(preview.locator('[data-panel="picked"] article')).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await goTo(page, 'Home');
  await expect(home.locator('[data-panel="picked"] article')).toHaveCount(1);
  await expect(home.getByRole('heading', { name: first })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(home.locator('[data-panel="picked"]')).toHaveCount(0);
});

studioTest('an owner’s boost moves cards in the preview, says what it costs, and is undone by one press', async ({ studio: { page } }) => {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Edit suggestions' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  const names = () => preview.locator('article h3').allTextContents();
  await expect(preview.locator('article')).toHaveCount(5);
  const before = await names();
  await expect(preview.locator('[data-boost-cost]')).toHaveCount(0);

  const most = async (): Promise<void> => {
    await page.getByRole('slider', { name: 'Margin' }).focus();
    await page.keyboard.press('End');
    await expect(preview.locator('[data-boost-cost]')).toContainText(/Your boosts moved \d cards? up/);
  };
  await most();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(preview.locator('[data-boost-cost]')).toHaveCount(0);
  expect(await names()).toEqual(before);

  await most();
  expect(await names()).not.toEqual(before);
  const moved = preview.locator('article', { has: page.locator('[data-boost="margin"]') }).first();
  await moved.getByRole('button', { name: /^Why / }).click();
  await expect(page.locator('[data-why="boost"]')).toHaveText(/Moved up \d places? by the owner's boost \(margin\)\./);
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'boosts');

  // Customers see where it stands, not why.
  await goTo(page, 'Home');
  await expect(page.locator('[data-slot="home"] article')).toHaveCount(5);
  await expect(page.locator('[data-boost], [data-boost-cost]')).toHaveCount(0);
});
