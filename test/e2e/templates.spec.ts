import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningStudio } from './support/launch-studio.ts';
import { openProduct } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep pictures of the dialogs. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

studioTest(
  'templates are found, marked and applied by keyboard; the shop makes, keeps and shares its own',
  async ({ studio, userDataDir }) => {
    const { page } = studio;
    await openProduct(page, 0);
    const gallery = await openGallery(page);
    await expectAccessible(page);

    // Search, mark, apply: all by keyboard.
    await page.keyboard.type('varsity');
    await expect(gallery.getByRole('status')).toHaveText('1 template');
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'varsity-arch')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(gallery.getByRole('button', { name: 'Favourite: Varsity arch' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(gallery.getByRole('button', { name: 'Favourite: Varsity arch' })).toHaveAttribute('aria-pressed', 'true');
    await gallery.getByRole('searchbox').fill('');
    await gallery.getByRole('radio', { name: /Favourites/ }).press('Space');
    await expect(gallery.getByRole('status')).toHaveText('1 template');
    await gallery.getByRole('searchbox').press('Enter');
    await page.keyboard.press('Enter');
    await expect(gallery).toHaveCount(0);
    await expect(page.locator('[data-template="varsity-arch"]')).toHaveAttribute('aria-pressed', 'true');

    // A template of the open design: one word stays open, a layer stays put.
    await page.locator('[data-tool="files"]').press('Enter');
    // What stands around the garment follows it by one picture: until then there is nothing to make a template of.
    await expect(page.locator('[data-action="save-template"]')).toBeEnabled();
    await page.locator('[data-action="save-template"]').press('Enter');
    const maker = page.getByRole('dialog', { name: 'Save as template' });
    await maker.getByLabel('Name of the template').fill('Club night');
    await maker.getByRole('checkbox', { name: '“RIVERA” can be changed' }).uncheck();
    await maker.getByRole('textbox', { name: 'What to call “WILDCATS”' }).fill('Club');
    await maker.getByRole('checkbox', { name: /Star left/ }).check();
    await expectAccessible(page);
    await keepPicture(page, 'maker');
    await maker.getByRole('button', { name: 'Save template' }).click();
    await expect(maker).toHaveCount(0);
    const form = page.locator('[data-slot]');
    await expect(page.getByLabel('Club', { exact: true })).toHaveValue('WILDCATS');
    await expect(form).toHaveCount(3);

    // It goes onto another garment, and its form writes there.
    await openProduct(page, 3);
    await openGallery(page);
    await gallery.getByRole('radio', { name: /Our own/ }).press('Space');
    const own = gallery.locator('[data-gallery-template^="own-"]');
    await own.press('Enter');
    await page.getByLabel('Club', { exact: true }).fill('Foxes');
    await expect(page.locator('[data-layer-id]').filter({ hasText: 'Foxes' })).toHaveCount(1);

    // A second version, and back to the first.
    await page.locator('[data-tool="files"]').press('Enter');
    // The menu takes the keyboard to its first entry once it stands.
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.locator('[data-action="save-template"]').press('Enter');
    await maker.getByRole('button', { name: 'Save version' }).click();
    await expect(maker).toHaveCount(0);
    await openGallery(page);
    await gallery.getByRole('radio', { name: /Our own/ }).press('Space');
    await expect(own).toContainText('version 2');
    await chooseFor(page, 'Club night', 'Versions');
    const versions = page.getByRole('dialog', { name: 'Versions of Club night' });
    await versions.getByRole('button', { name: 'Use version 1' }).click();
    await expect(versions.locator('[data-version="1"]')).toContainText('In use');
    await expectAccessible(page);
    await keepPicture(page, 'versions');
    await page.keyboard.press('Escape');
    await expect(versions).toHaveCount(0);
    await expect(own).toContainText('version 1');

    // Out into a file, deleted, brought back by undo, deleted again, and in from the file.
    const file = join(userDataDir, 'club.tailorbird-template');
    await answerDialogs(studio, file);
    await chooseFor(page, 'Club night', 'Export as a file');
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"format":"tailorbird-template"');
    await chooseFor(page, 'Club night', 'Delete');
    await expect(own).toHaveCount(0);
    await gallery.getByRole('radio', { name: /Our own/ }).press('Control+z');
    await expect(own).toHaveCount(1);
    await chooseFor(page, 'Club night', 'Delete');
    await expect(own).toHaveCount(0);
    await keepPicture(page, 'empty');
    await gallery.locator('[data-action="import-template"]').click();
    await expect(own).toContainText('version 1');
    await writeFile(file, '{"format":"tailorbird-template","version":9}');
    await gallery.locator('[data-action="import-template"]').click();
    await expect(page.getByText('This template was made by a newer Tailorbird')).toBeVisible();
    await keepPicture(page, 'refused');
  },
);

/** Chooses from the menu of a template in the gallery. */
async function chooseFor(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${name}`, exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: item }).press('Enter');
}

/** Answers the dialogs for saving and for opening as a person would. */
async function answerDialogs({ app }: RunningStudio, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictureFolder) await page.screenshot({ path: `${pictureFolder}/templates-${name}.png` });
}

async function openGallery(page: Page): Promise<Locator> {
  await page.locator('[data-action="all-templates"]').press('Enter');
  const gallery = page.getByRole('dialog', { name: 'Templates' });
  await expect(gallery.locator('[data-gallery-template]').first()).toBeVisible();
  return gallery;
}

function card(page: Page, key: string): Locator {
  return page.locator(`[data-gallery-template="${key}"]`);
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role="dialog"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
