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

studioTest('a suggestion shows the orders that its reason was counted from', async ({ studio: { page } }) => {
  const home = page.getByRole('main');
  const card = home.locator('[data-panel="trending"] article').first();
  await card.getByRole('button', { name: /^Why / }).click();
  const orders = page.locator('.tb-why-orders a');
  await expect(orders).toHaveCount(5);
  const number = (await orders.first().textContent()) ?? '';
  await orders.first().click();
  await expect(page.getByText(number).first()).toBeVisible();
});

studioTest('a finished design opens in the studio as it is shown, in the customer’s colour and size', async ({ studio: { page } }) => {
  const home = page.getByRole('main');
  await home.getByPlaceholder('Name, e-mail or phone').fill('Leila');
  await home.getByRole('option').first().click();
  const card = home.locator('[data-panel="finished"] article').first();
  const facts = (await card.locator('.tb-card-facts').textContent()) ?? '';
  const [colour = '', size = ''] = (facts.split(' · ')[0] ?? '').split(', ');

  await card.getByRole('button', { name: /^Why / }).click();
  await expect(page.locator('.tb-why-parts li')).toHaveCount(6);
  await page.keyboard.press('Escape');

  await card.getByRole('link').first().click();
  await expect(page.locator('label:has(input[name="colourway"]:checked)')).toHaveText(colour);
  await expect(page.locator('label:has(input[name="size"]:checked)')).toHaveText(size);
  await expect(page.locator('[data-layer-id]').first()).toBeVisible();
});
