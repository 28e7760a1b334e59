import { expect, type Page } from '@playwright/test';
import { openProduct, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('undo takes everything back, on every area, and redo does it all again', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await page.getByText('2D', { exact: true }).click();
  const blank = await lookOf(page);
  const colourway = page.locator('input[name="colourway"]');
  const worn = await colourway.evaluateAll((all) => all.findIndex((each) => (each as HTMLInputElement).checked));

  await startTemplate(page, 'varsity-arch');
  const words = page.locator('[data-slot]').first();
  await words.fill('EVERGREENS');
  await words.press('Tab');
  await page.locator('[data-palette][aria-pressed="false"]').first().click();
  const area = page.getByRole('application');
  for (const key of ['r', 'ArrowRight', 'Control+d', 'Control+a', 'Control+g', 'ArrowDown']) await area.press(key);
  await page.locator('label:has(input[name="colourway"]:not(:checked))').first().click();
  await showArea(page, 'Back');
  const undo = page.locator('[data-tool="undo"]');
  await area.press('o');
  const back = await lookOf(page);
  await showArea(page, 'Front');
  const front = await lookOf(page);
  expect(front).not.toBe(blank);

  let steps = 0;
  for (; await undo.isEnabled(); steps += 1) await undo.click();
  expect(steps).toBe(10);
  expect(await lookOf(page)).toBe(blank);
  await expect(page.locator('[data-layer-id]')).toHaveCount(0);
  await expect(colourway.nth(worn)).toBeChecked();

  const redo = page.locator('[data-tool="redo"]');
  for (; await redo.isEnabled(); steps -= 1) await redo.click();
  expect(steps).toBe(0);
  expect(await lookOf(page)).toBe(front);
  await expect(colourway.nth(worn)).not.toBeChecked();
  await showArea(page, 'Back');
  expect(await lookOf(page)).toBe(back);
});

/** The open area as it is painted, as a data address. */
async function lookOf(page: Page): Promise<string> {
  const canvas = page.getByRole('application').locator('canvas');
  return canvas.evaluate(
    (element) =>
      new Promise<string>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve((element as HTMLCanvasElement).toDataURL())));
      }),
  );
}

async function showArea(page: Page, name: string): Promise<void> {
  const chip = page
    .locator('label:has(input[name="print-area"])')
    .filter({ hasText: new RegExp(`^${name}`) })
    .first();
  await chip.click();
  await expect(chip.locator('input')).toBeChecked();
}
