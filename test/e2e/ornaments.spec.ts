import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { resizeContent, type RunningStudio } from './support/launch-studio.ts';
import { choose, openProduct } from './support/shop-actions.ts';
import { changedPixels, seenChangePx, stagePicture } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep pictures of the library in both sizes and themes. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];
const sizesPx = [
  [1280, 800],
  [1920, 1080],
] as const;

studioTest('an ornament is found and put onto the garment by keyboard', async ({ studio }) => {
  const { page } = studio;
  await openProduct(page, 0);
  await page.mouse.move(1, 1);
  const bare = await stagePicture(page);
  await page.locator('.tb-stage-view').press('g');
  const dialog = page.getByRole('dialog', { name: 'Ornaments' });
  await expect(dialog.getByRole('button', { name: 'Soccer ball' })).toBeVisible();
  await choose(page, 'Sports');
  await expect(dialog.getByRole('button', { name: 'Laurel wreath' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Anchor' })).toHaveCount(0);
  await expectAccessible(page);
  expect(await smallTargets(page), 'a finger hits everything').toEqual([]);

  await dialog.getByRole('searchbox').fill('zzz');
  await expect(dialog.getByRole('status')).toHaveText('0 ornaments');
  expect(await smallTargets(page), 'a finger hits everything').toEqual([]);
  await dialog.getByRole('button', { name: 'Show all ornaments' }).press('Enter');
  await page.keyboard.type('laurel');
  await expect(dialog.getByRole('status')).toHaveText('1 ornament');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('button', { name: 'Laurel wreath' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  const row = page.locator('[data-layer-id]').filter({ hasText: 'Laurel wreath' });
  await expect(row).toHaveAttribute('data-selected', /.*/);
  const worn = await stagePicture(page);
  expect(changedPixels(worn, bare), 'it must show on the garment').toBeGreaterThan(seenChangePx);
  await page.keyboard.press('Control+z');
  await expect(row).toHaveCount(0);
  expect(changedPixels(await stagePicture(page), bare), 'one step takes it away again').toBe(0);
  if (pictureFolder) await takePictures(studio, pictureFolder);
});

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await setScheme(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await setScheme(page, 'light');
}

/** What can be pressed in the dialog and is lower or narrower than 40 px. */
function smallTargets(page: Page): Promise<string[]> {
  return page
    .getByRole('dialog')
    .evaluate((dialog) =>
      [...dialog.querySelectorAll('button, label')]
        .filter((target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < 40)
        .map((target) => target.outerHTML.slice(0, 120)),
    );
}

/** The studio follows the system's scheme until a person chooses one. */
async function setScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

async function takePictures(studio: RunningStudio, folder: string): Promise<void> {
  const { page } = studio;
  await page.locator('[data-tool="add-ornament"]').press('Enter');
  await expect(page.getByRole('heading', { name: 'Used last' })).toBeVisible();
  for (const [widthPx, heightPx] of sizesPx) {
    await resizeContent(studio, widthPx, heightPx);
    for (const scheme of ['light', 'dark'] as const) {
      await setScheme(page, scheme);
      await page.screenshot({ path: `${folder}/ornaments-${scheme}-${widthPx}.png` });
    }
  }
}
