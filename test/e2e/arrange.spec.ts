import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { openProduct, startTemplate } from './support/shop-actions.ts';
import { changedPixels, seenChangePx, stagePicture } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep pictures. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

studioTest('layers are grouped, taken apart and lined up, by keyboard and by button', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.mouse.move(1, 1);
  const rows = page.locator('[data-layer-id]');
  // The list of the layers follows the garment by one picture.
  await expect(rows).not.toHaveCount(0);
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

  await page.locator('[data-tool="add-shape"]').press('Enter');
  await page.getByRole('menuitem', { name: 'Rectangle' }).press('Enter');
  await expect(rows.first().getByRole('button').first(), 'the keyboard is on the new layer').toBeFocused();
});

studioTest('the menu of the layers copies, mirrors and orders them, by mouse and by keyboard', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.getByText('2D', { exact: true }).click();
  const area = page.getByRole('application');
  const box = (await area.boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 110);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 60, box.y + box.height - 100, { steps: 4 });
  await page.mouse.up();
  const rows = page.locator('[data-layer-id]');
  // The list of the layers follows the garment by one picture.
  await expect(rows).not.toHaveCount(0);
  const count = await rows.count();
  await expect(rows.and(page.locator('[data-selected]')), 'a box picks all that it touches').toHaveCount(count);
  await area.press('Escape');

  await area.click({ button: 'right', position: { x: box.width / 2, y: box.height * 0.4 } });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  if (pictureFolder) await page.screenshot({ path: `${pictureFolder}/layer-menu.png` });
  await menu.getByRole('menuitem', { name: /^Copy/ }).click();
  await expect(menu).toHaveCount(0);
  await expect(area, 'the focus comes back').toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(rows).toHaveCount(count + 1);

  const left = page.getByLabel('From left', { exact: true });
  await left.fill('0');
  await left.press('Enter');
  await area.press('Shift+F10');
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: /^Cut/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await area.press('Shift+H');
  await expect(page.getByRole('status').filter({ hasText: 'Left and right swapped' })).toHaveCount(1);
  const width = page.getByLabel('Width', { exact: true });
  const widthMm = await width.inputValue();
  const units = page.locator('[data-length-unit]');
  await units.getByText('in', { exact: true }).click();
  await expect(width).toHaveValue(/^\d\.\d{1,3} in$/);
  await expect(page.getByText(/^Print [\d.]+ × [\d.]+ in · area 12(\.\d+)? × [\d.]+ in$/)).toBeVisible();
  await width.focus();
  await width.blur();
  if (pictureFolder) await page.screenshot({ path: `${pictureFolder}/inches.png` });
  await units.getByText('mm', { exact: true }).click();
  await expect(width, 'a field that was not touched changes nothing').toHaveValue(widthMm);

  await rows.first().getByRole('button').first().click({ button: 'right' });
  await menu.getByRole('menuitem', { name: /^Delete/ }).press('Enter');
  await expect(rows).toHaveCount(count);

  await page.locator('[data-action="copy-design"]').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-plate="ready"]')).toHaveCount(4);
  await dialog.locator('[data-manner="size"]').click();
  await expect(dialog.locator('[data-manner="size"] [data-beyond="S"]')).toContainText('beyond the print area');
  const inDialog = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(inDialog.violations.map(({ id }) => id)).toEqual([]);
  if (pictureFolder) await page.screenshot({ path: `${pictureFolder}/copy-design.png` });
  await dialog.locator('[data-action="copy-confirm"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Varsity arch, copy');
});
