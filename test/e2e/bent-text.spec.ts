import { expect, type Page } from '@playwright/test';
import { openProduct } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('words are bent by their handle in one step, and get a shadow by keyboard', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await page.locator('[data-tool="add-text"]').click();
  await page.getByRole('radiogroup', { name: 'View' }).getByText('2D').click();
  await expect(page.locator('[data-bend="straight"]')).toBeVisible();

  await dragHandle(page, -40);
  await expect(page.locator('[data-bend="arc"]')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Arc' })).toBeChecked();
  const bend = page.getByRole('textbox', { name: 'Bend' });
  expect(Number.parseFloat(await bend.inputValue())).toBeGreaterThan(20);
  await page.locator('[data-tool="undo"]').click();
  await expect(page.locator('[data-bend="straight"]')).toBeVisible();
  await page.locator('[data-tool="redo"]').click();
  await expect(page.locator('[data-bend="arc"]')).toBeVisible();

  expect(await inkOf(page, [0, 0, 238])).toBe(0);
  await page.getByRole('switch', { name: 'Shadow' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Exact colour' }).fill('#0000EE');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'To the right' }).fill('6');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Down' })).toBeFocused();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect.poll(() => inkOf(page, [0, 0, 238])).toBeGreaterThan(100);
});

/** Drags the grip that bends words up or down by some px. */
async function dragHandle(page: Page, byPx: number): Promise<void> {
  const box = (await page.locator('[data-bend] rect').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + byPx / 2);
  await page.mouse.move(x, y + byPx);
  await page.mouse.up();
}

/** How many pixels of the print area have exactly this colour. */
function inkOf(page: Page, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  return page.locator('[role="application"] canvas').evaluate(
    (canvas: HTMLCanvasElement, color) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === color.red && data[at + 1] === color.green && data[at + 2] === color.blue && data[at + 3] === 255) count++;
      }
      return count;
    },
    { red, green, blue },
  );
}
