import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { openProduct, startTemplate } from './support/shop-actions.ts';
import { changedPixels, seenChangePx, stagePicture } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('layers are grouped, taken apart and lined up, by keyboard and by button', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.mouse.move(1, 1);
  const rows = page.locator('[data-layer-id]');
  const count = await rows.count();
  expect(count).toBeGreaterThan(2);
  const before = await stagePicture(page);
  const stage = page.locator('.tb-stage-view');
  await stage.press('Control+a');
  await page.keyboard.press('Control+g');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(`Group of ${count}`);
  expect(changedPixels(await stagePicture(page), before), 'grouped layers look as they did').toBeLessThan(seenChangePx);
  await page.getByRole('button', { name: 'Ungroup' }).press('Enter');
  await expect(rows).toHaveCount(count);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: 'Align the left edges' }).click();
  await page.mouse.move(1, 1);
  expect(changedPixels(await stagePicture(page), before), 'it must show on the garment').toBeGreaterThan(seenChangePx);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(count);
  expect(changedPixels(await stagePicture(page), before), 'undo goes back to the beginning').toBeLessThan(seenChangePx);
});
