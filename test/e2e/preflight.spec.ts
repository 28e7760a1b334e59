import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { expect, type Page } from '@playwright/test';
import { askStudio } from './support/ask-studio.ts';
import { bringInCoarsePicture } from './support/coarse-picture.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { closeStudio, launchStudio } from './support/launch-studio.ts';
import { goTo, openProduct } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

const reason = 'Meant to look like an old newspaper';

studioTest('a coarse picture is found, shown, mended, and printed anyway for a reason that is kept', async ({ studio, userDataDir }) => {
  const { app, page } = studio;
  await openProduct(page, 0);
  await bringInCoarsePicture(page);
  const status = page.locator('[data-print-status]');
  const coarse = page.locator('[data-findings-panel] [data-finding="low-dpi"]');

  await studioTest.step('the status counts it; the list says what, where and why', async () => {
    await expect(status).toHaveText(/1 thing stops the print/);
    await status.click();
    await expect(coarse).toContainText('Stops the print');
    await expect(coarse).toContainText('30 dpi');
    await expectAccessible(page, 'the list of findings');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await studioTest.step('it is shown where it is: flat, on the garment, and beside its layer', async () => {
    await page.keyboard.press('Escape');
    await status.click();
    await coarse.locator('[data-action="finding-show"]').click();
    await expect(page.locator('[data-finding-note="low-dpi"]')).toBeVisible();
    await expectMarkOnPicture(page);
    await page.locator('[data-surface-finding] path').first().waitFor({ state: 'attached', timeout: 60_000 });
    const badge = page.locator('[data-finding-badge]').first();
    // What the keyboard comes to says what it is; what a script has focused does not.
    await page.keyboard.press('Tab');
    await badge.focus();
    await expect(page.getByRole('tooltip').filter({ hasText: '30 dpi' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-findings-panel] [data-current]')).toContainText('30 dpi');
  });

  await studioTest.step('one touch mends it in one step, and undo brings it back', async () => {
    await coarse.locator('[data-action="finding-mend"]').click();
    await expect(page.locator('.tb-toast').getByRole('button', { name: 'Undo' })).toBeVisible();
    await expect(coarse).toHaveCount(0);
    await expect(status).toHaveText(/1 thing to look at/);
    await page.keyboard.press('Escape');
    await page.locator('[data-tool="undo"]').click();
    await expect(status).toHaveText(/1 thing stops the print/);
    await expect(page.locator('[data-findings-panel]')).toHaveCount(0);
  });

  await studioTest.step('it stops the files until a reason is given', async () => {
    await page.locator('[data-tool="files"]').click();
    await page.locator('[data-action="print-files"]').click();
    const save = page.locator('[data-action="print-save"]');
    await expect(page.getByRole('alert').filter({ hasText: '1 thing stops these files' })).toBeVisible();
    await expect(save).toBeDisabled();
    await page.locator('[data-print-findings] [data-action="finding-override"]').click();
    await page.getByLabel('Why is it printed anyway?').fill(reason);
    await page.getByLabel('Your name').fill('Ada');
    await page.keyboard.press('Enter');
    await expect(save).toBeEnabled();
    const file = join(userDataDir, 'front.png');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await save.click();
    await page.locator('[data-action="print-close"]').click({ timeout: 60_000 });
    expect((await stat(file)).size).toBeGreaterThan(1000);
  });

  await studioTest.step('after a restart the reason is there, and it can be withdrawn', async () => {
    await closeStudio(studio);
    const second = await launchStudio(userDataDir);
    const later = second.page;
    await goTo(later, 'Studio');
    await expect(later.locator('[data-print-status]')).toHaveText(/2 things to look at/);
    await later.locator('[data-print-status]').click();
    const given = later.locator('[data-finding="low-dpi"] [data-override]');
    await expect(given).toContainText(reason);
    await expect(given).toContainText('Ada');
    await given.locator('[data-action="finding-withdraw"]').click();
    await expect(later.locator('[data-print-status]')).toHaveText(/1 thing stops the print/);
    await closeStudio(second);
  });
});

studioTest(
  'a halftone whose dots are too fine is found from its pixels, shown, and made coarser in one touch',
  async ({ studio: { page } }) => {
    await openProduct(page, 0);
    await bringInGreys(page);
    await page
      .getByRole('combobox', { name: 'Colours' })
      .or(page.getByRole('textbox', { name: 'Colours', exact: true }))
      .click();
    await page.getByRole('option', { name: 'Halftone dots' }).click();
    const distance = page.getByRole('textbox', { name: 'Dot distance' });
    await distance.fill('0.4');
    await distance.press('Enter');
    const fine = page.locator('[data-finding-note="fine-dots"]');
    await expect(fine).toContainText(/\d\d % of the dots are too fine to hold, the finest 0.0\d mm; 0.3 is the least/);
    await page.locator('[data-print-status]').click();
    const listed = page.locator('[data-findings-panel] [data-finding="fine-dots"]');
    await listed.locator('[data-action="finding-show"]').click();
    await page.locator('[data-surface-finding] path').first().waitFor({ state: 'attached', timeout: 60_000 });
    await page.locator('[data-print-status]').click();
    await listed.getByRole('button', { name: 'Make the dots coarser' }).click();
    await expect(listed).toHaveCount(0);
    const pitchMm = async (): Promise<number> => {
      const layer = (await askStudio(page, 'design.findDraft', {}))?.document.areas['front']?.layers[0];
      return layer?.kind === 'image' && layer.tone?.kind === 'halftone' ? layer.tone.pitchMm : 0;
    };
    await expect.poll(pitchMm).toBeGreaterThan(0.6);
  },
);

/** Brings in a picture that runs from black to white, 50 mm wide. */
async function bringInGreys(page: Page): Promise<void> {
  const canvas = createCanvas(256, 192);
  const context = canvas.getContext('2d');
  const greys = context.createLinearGradient(0, 0, 256, 0);
  greys.addColorStop(0, '#000000');
  greys.addColorStop(1, '#ffffff');
  context.fillStyle = greys;
  context.fillRect(0, 0, 256, 192);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-tool="add-picture"]').click();
  await (await chooser).setFiles({ name: 'greys.png', mimeType: 'image/png', buffer: canvas.toBuffer('image/png') });
  const width = page.getByLabel('Width', { exact: true });
  await width.fill('50');
  await width.press('Enter');
}

/** The box on the flat area lies around the picture, as its grips do. */
async function expectMarkOnPicture(page: Page): Promise<void> {
  const box = await page.locator('[data-finding-box] rect').last().boundingBox();
  const corner = await page.locator('[data-handle="nw"] rect').last().boundingBox();
  if (!box || !corner) throw new Error('the picture has neither a mark nor a grip');
  expect(Math.abs(corner.x + corner.width / 2 - box.x)).toBeLessThan(4);
  expect(Math.abs(corner.y + corner.height / 2 - box.y)).toBeLessThan(4);
}
