import { expect } from '@playwright/test';
import { openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { changedPixels, seenChangePx, stagePicture } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('how a print is made is chosen for its area, seen on the garment, and taken back', async ({ studio: { page } }) => {
  studioTest.setTimeout(240_000);
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  const method = page.getByRole('combobox', { name: 'Decorated by' });
  await expect(method).toHaveValue('DTG');
  const printed = await stagePicture(page);
  await method.click();
  await page.getByRole('option', { name: 'Foil' }).click();
  await stageAtRest(page);
  await expect(async () => expect(changedPixels(await stagePicture(page), printed)).toBeGreaterThan(seenChangePx)).toPass();
  await page.locator('[data-tool="undo"]').click();
  await expect(method).toHaveValue('DTG');
  await expect(async () => expect(changedPixels(await stagePicture(page), printed)).toBeLessThanOrEqual(seenChangePx)).toPass();

  await page.locator('[data-tool="soft-proof"]').click();
  await expect(page.locator('[data-tool="soft-proof"]')).toHaveAttribute('aria-pressed', 'true');
});
