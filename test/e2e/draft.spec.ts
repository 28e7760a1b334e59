import { expect } from '@playwright/test';
import { openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('a reload in mid-edit keeps the draft, and its template form', async ({ studio: { page } }) => {
  await openProduct(page, 1);
  await startTemplate(page, 'varsity-arch');
  const slot = page.locator('[data-slot]').first();
  await slot.fill('RIVERSIDE');
  await slot.blur();
  await expect(page.locator('[data-save-state="unsaved"]')).toBeVisible();
  await page.reload();
  await page.locator('[data-app-ready]').waitFor();
  await stageAtRest(page);
  await expect(page.locator('[data-slot]').first()).toHaveValue('RIVERSIDE');
  await expect(page.locator('[data-save-state="unsaved"]')).toBeVisible();
});

studioTest('a window that dies in mid-edit comes back with the draft', async ({ studio: { app, page } }) => {
  await openProduct(page, 1);
  await startTemplate(page, 'varsity-arch');
  const slot = page.locator('[data-slot]').first();
  await slot.fill('LIGHTHOUSE');
  await slot.blur();
  await page.locator('[data-tool="undo"]:enabled').waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reloadIgnoringCache());
  await page.locator('[data-app-ready]').waitFor();
  await expect(page.locator('[data-slot]').first()).toHaveValue('LIGHTHOUSE');
});
