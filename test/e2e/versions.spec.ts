import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { fullRun } from '../full-run.ts';
import { openProduct, saveDesign, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('versions are kept, looked at, gone back to with undo, renamed and deleted with undo', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.locator('[data-action="versions"]').click();
  await expect(page.getByRole('dialog').getByText('Save this one first')).toBeVisible();
  await page.keyboard.press('Escape');
  await saveDesign(page, 'Club shirt');
  const slot = page.locator('[data-slot="team"]');
  await slot.fill('FIRST');
  await keepVersion(page, 'As first drawn');
  await slot.fill('SECOND');
  await keepVersion(page, 'As approved');

  await page.locator('[data-action="versions"]').click();
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  await expect(dialog.locator('[data-version]')).toHaveText([/^As approved/, /^As first drawn/]);
  await expect(dialog.locator('[data-action="go-back-to-version"]')).toBeDisabled();
  await dialog.locator('[data-version]').last().click();
  await expect(dialog.getByRole('img', { name: 'As first drawn' })).toBeVisible();
  if (fullRun) await expectAccessible(page, 'versions');
  await dialog.locator('[data-action="go-back-to-version"]').click();
  await expect(slot).toHaveValue('FIRST');
  await page.locator('[data-tool="undo"]').click();
  await expect(slot).toHaveValue('SECOND');

  await page.locator('[data-action="versions"]').click();
  await dialog.getByLabel('Its name').fill('As printed');
  await dialog.getByLabel('Its name').press('Enter');
  await expect(dialog.locator('[data-version]').first()).toHaveText(/^As printed/);
  await dialog.locator('[data-action="delete-version"]').click();
  await expect(dialog.locator('[data-version]')).toHaveText([/^As first drawn/]);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(dialog.locator('[data-version]')).toHaveCount(2);
});

async function keepVersion(page: Page, name: string): Promise<void> {
  await page.locator('[data-action="versions"]').click();
  await page.getByLabel('Name of this version').fill(name);
  await page.locator('[data-action="keep-version"]').click();
  await expect(page.getByRole('dialog').locator('[data-version]').filter({ hasText: name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
