import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { goTo, readReturningCustomer } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

async function openCustomer(page: Page, name: string): Promise<void> {
  await goTo(page, 'Customers');
  await page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('textbox')).first().fill(name);
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

const record = (page: Page) => page.getByRole('region', { name: 'This record' });

studioTest('a customer stands in the shop once again, is parted, and erased', async ({ studio: { page } }) => {
  const { name } = await readReturningCustomer(page);
  await goTo(page, 'Customers');
  await page.getByRole('button', { name: 'Add customer' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Twice Here');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Serving: Twice Here' })).toBeVisible();

  await record(page).locator('[data-action="merge"]').click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.getByRole('dialog').locator('[data-list="merge-found"] button').first().click();
  await expect(page.locator('[data-list="merge-effects"] > li')).toHaveCount(3);
  await expectAccessible(page, 'merging');
  await page.getByRole('dialog').getByRole('radio', { name }).click();
  await page.locator('[data-action="merge-confirm"]').click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('button', { name: `Serving: ${name}` })).toBeVisible();
  await expect(record(page).locator('[data-list="merges"]')).toContainText('Merged with Twice Here');
  await record(page).locator('[data-action="undo-merge"]').click();
  await expect(record(page).locator('[data-list="merges"]')).toHaveCount(0);

  await openCustomer(page, 'Twice Here');
  await page.getByRole('button', { name: 'Serve' }).click();
  const erase = record(page).locator('[data-action="erase"]');
  await erase.click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-list="erase-stays"]')).toContainText('No orders');
  const confirm = page.locator('[data-action="erase-confirm"]');
  await expect(confirm).toBeDisabled();
  await expectAccessible(page, 'erasing');
  await page.getByRole('dialog').getByRole('textbox').fill('twice here');
  await confirm.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Serving: Anonymous' })).toBeVisible();
  await expect(page.getByText('Twice Here')).toHaveCount(0);
});
