import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { studioTest } from './support/studio-test.ts';

studioTest('plain suggestions show nothing of the person served, and can be compared with personal ones', async ({ studio: { page } }) => {
  const home = page.getByRole('main');
  await home.getByPlaceholder('Name, e-mail or phone').fill('Leila');
  await home.getByRole('option').first().click();
  await expect(home.locator('[data-panel="buy-again"]')).toBeVisible();

  await page.getByRole('button', { name: 'Compare personal and plain' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-manner="personal"] [data-panel="buy-again"]')).toBeVisible();
  await expect(dialog.locator('[data-manner="plain"] [data-panel="trending"]')).toBeVisible();
  await expect(dialog.locator('[data-manner="plain"] [data-panel="buy-again"]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');

  const manner = page.getByRole('switch', { name: 'Personal suggestions' });
  await manner.click();
  await expect(manner).not.toBeChecked();
  await expect(home.locator('[data-panel="trending"]')).toBeVisible();
  await expect(home.locator('[data-panel="buy-again"]')).toHaveCount(0);
  await page.reload();
  await expect(manner).not.toBeChecked();
});
