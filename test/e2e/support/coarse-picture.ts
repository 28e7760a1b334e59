import { createCanvas } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';

/** Brings in a picture of 240 px that is made 200 mm wide: too coarse for any print. */
export async function bringInCoarsePicture(page: Page): Promise<void> {
  const canvas = createCanvas(240, 180);
  const context = canvas.getContext('2d');
  context.fillStyle = '#3060c0';
  context.fillRect(0, 0, 240, 180);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-tool="add-picture"]').click();
  await (await chooser).setFiles({ name: 'coarse.png', mimeType: 'image/png', buffer: canvas.toBuffer('image/png') });
  const width = page.getByLabel('Width', { exact: true });
  await width.fill('200');
  await width.press('Enter');
}
