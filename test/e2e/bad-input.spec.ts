import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { goTo, openProduct, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** A PNG of one red pixel. */
const onePixelPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

studioTest(
  'a picture of 0 bytes or of the wrong kind is refused with its reason, and the design stays as it was',
  async ({ studio: { page } }) => {
    await openProduct(page, 0);
    await startTemplate(page, 'night-run');
    const layers = page.getByRole('list', { name: 'Layers' }).getByRole('listitem');
    await expect(layers.first()).toBeVisible();
    const count = await layers.count();
    const pick = async (name: string, buffer: Buffer): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.locator('[data-tool="add-picture"]').click();
      await (await chooser).setFiles({ name, mimeType: 'image/png', buffer });
    };
    await pick('empty.png', Buffer.alloc(0));
    await expect(page.getByRole('alert').filter({ hasText: /empty/i }).first()).toBeVisible();
    await pick('letter.png', Buffer.from('Dear printer, this is a letter.'));
    await expect(page.getByRole('alert').filter({ hasText: /PNG/ }).first()).toBeVisible();
    await pick('cut.png', onePixelPng.subarray(0, 20));
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: /read|damaged|broken/i })
        .first(),
    ).toBeVisible();
    await expect(layers).toHaveCount(count);
    await pick('pixel.png', onePixelPng);
    await expect(layers).toHaveCount(count + 1);
  },
);

studioTest('a text that no font covers is named, with the way out', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await startTemplate(page, 'sunset-badge');
  await page.locator('[data-slot]').first().fill('HELLO 𓀀');
  await expect(
    page
      .getByText(/U\+13000|𓀀/)
      .filter({ hasText: /font/i })
      .first(),
  ).toBeVisible();
});

studioTest('a missing picture shows its place in the design and refuses the print file', async ({ studio: { app, page }, userDataDir }) => {
  await openProduct(page, 0);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-tool="add-picture"]').click();
  await (await chooser).setFiles({ name: 'pixel.png', mimeType: 'image/png', buffer: onePixelPng });
  await expect(page.getByRole('list', { name: 'Layers' }).getByRole('listitem')).toHaveCount(1);
  await page.locator('[data-tool="undo"]:enabled').waitFor();
  await removeAssets(userDataDir);
  await app.evaluate(async ({ session }) => session.defaultSession.clearCache());
  await page.reload();
  await page.locator('[data-app-ready]').waitFor();
  await expect(page.getByRole('list', { name: 'Layers' }).getByRole('listitem')).toHaveCount(1);
  await page.locator('[data-tool="files"]').click();
  await page.locator('[data-action="print-files"]').click();
  const gone = page.locator('[data-print-findings] [data-finding="missing-picture"]');
  await expect(gone).toContainText('The file of this picture is gone');
  await expect(page.locator('[data-action="print-save"]')).toBeDisabled();
  // Even somebody who insists gets no file with a hole in it.
  await gone.locator('[data-action="finding-override"]').click();
  await page.getByLabel('Why is it printed anyway?').fill('In a hurry');
  await page.locator('[data-action="override-keep"]').click();
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(userDataDir, 'front.png'),
  );
  await page.locator('[data-action="print-save"]').click();
  await expect(
    page
      .getByText(/picture/i)
      .filter({ hasText: /no longer on this machine/i })
      .first(),
  ).toBeVisible();
});

studioTest('a customer without a name and with half an e-mail is refused in words', async ({ studio: { page } }) => {
  await goTo(page, 'Customers');
  await page.getByRole('button', { name: 'Add customer' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill('someone@');
  await dialog.getByRole('button', { name: 'Add customer' }).click();
  await expect(dialog.getByText('A name is needed', { exact: false })).toBeVisible();
  await expect(dialog.getByText('not a whole e-mail address', { exact: false })).toBeVisible();
});

async function removeAssets(userDataDir: string): Promise<void> {
  const folder = join(userDataDir, 'shops');
  const assetFolders = (await readdir(folder)).filter((name) => name.endsWith('-assets'));
  expect(assetFolders.length).toBeGreaterThan(0);
  for (const name of assetFolders) await rm(join(folder, name), { recursive: true, force: true });
}
