import { expect } from '@playwright/test';
import { goTo } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('whom to keep in touch with is listed with a reason, copied and served', async ({ studio: { app, page, complaints } }) => {
  await goTo(page, 'Customers');
  await page.getByRole('link', { name: 'Keep in touch' }).click();
  const drifting = page.locator('[data-list="drifting"] tbody tr');
  await expect(drifting.first()).toContainText(/Ordered \d+ times, every .+ on average; the last time .+ ago\./, { timeout: 60_000 });
  await page
    .locator('label')
    .filter({ hasText: /^Due again$/ })
    .click();
  const due = page.locator('[data-list="due"] tbody tr');
  await expect(due.first()).toContainText(/Ordered .+ last on|Ordered once/);
  const copy = due.getByRole('button', { name: /^Copy .+@/ }).first();
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^Copied: .+@/ })).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/@example\./);
  await expect(copy).toBeFocused();
  const serve = due.first().getByRole('link', { name: /^Serve / });
  const name = (await serve.getAttribute('aria-label'))!.replace('Serve ', '');
  await serve.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Serving: ${name}` })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  const outlook = page.locator('[data-panel="buy-again"] [data-outlook]').first();
  await expect(outlook).toContainText('May be needed again');
  expect(complaints).toEqual([]);
});
