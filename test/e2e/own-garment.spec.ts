import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { foreignGlb } from '../main/garments/foreign-glb.ts';
import type { RunningStudio } from './support/launch-studio.ts';
import { goTo, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { fullRun } from '../full-run.ts';
import { studioTest } from './support/studio-test.ts';

/** Where pictures of the screens go, for people who judge them. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictureFolder) return;
  await mkdir(pictureFolder, { recursive: true });
  await page.screenshot({ path: `${pictureFolder}/own-garment-${name}.png` });
}

/** What a person who hears or tabs through the screen would stumble over. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

async function openForm(page: Page): Promise<void> {
  await goTo(page, 'Products');
  await page.getByRole('link', { name: 'Add a garment' }).click();
}

/** Answers the dialog for files as a person would. */
async function answerDialog({ app }: RunningStudio, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
}

function cell(page: Page, field: string, row: number) {
  return page.locator(`[data-cell="${field}-${row}"]`);
}

/** What the sample shop has of own garments, finished or not. */
async function garmentFolders(userDataDir: string): Promise<string[]> {
  return readdir(join(userDataDir, 'shops', 'sample-garments')).catch(() => []);
}

studioTest(
  'a size chart with nonsense is refused cell by cell, with the limits, and nothing begins',
  async ({ studio: { page }, userDataDir }) => {
    await openForm(page);
    await page.getByRole('button', { name: 'Add a size' }).click();
    await cell(page, 'chestWidth', 0).fill('52');
    await cell(page, 'length', 0).fill('forty');
    await cell(page, 'sleeve', 0).fill('120');
    await cell(page, 'chestWidth', 1).fill('0');
    await page.getByRole('button', { name: 'Make 2 sizes' }).click();
    await expect(page.getByText('A name is needed', { exact: false })).toBeVisible();
    await expect(page.getByText('Not a number', { exact: false })).toBeVisible();
    await expect(page.getByText(/At this width [\d.]+ to [\d.]+ cm are possible, from the centre of the back neck/)).toBeVisible();
    await expect(page.getByText('Must be more than 0')).toBeVisible();
    await expect(page.getByText('A length is missing')).toHaveCount(2);
    await keepPicture(page, 'refused-chart');
    await expectAccessible(page);
    await page.getByLabel('Name of the garment').fill('Club Tee');
    await cell(page, 'length', 0).fill('74');
    await cell(page, 'sleeve', 0).fill('46.5');
    await cell(page, 'chestWidth', 1).fill('50');
    await cell(page, 'length', 1).fill('76');
    await cell(page, 'sleeve', 1).fill('50');
    await expect(page.getByText('sizes grow from row to row', { exact: false })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await garmentFolders(userDataDir)).toEqual([]);
  },
);

studioTest('files that are no garment are refused with the reason, and nothing is left of them', async ({ studio, userDataDir }) => {
  const { page } = studio;
  await openForm(page);
  await page.getByRole('tab', { name: 'From a 3D file' }).click();
  const refuse = async (name: string, bytes: Uint8Array, words: RegExp): Promise<void> => {
    await writeFile(join(userDataDir, name), bytes);
    await answerDialog(studio, join(userDataDir, name));
    await page.getByRole('button', { name: /^Choose/ }).click();
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  };
  const bag = await foreignGlb('tote-bag', 'one-size');
  await refuse('empty.glb', new Uint8Array(0), /0 bytes/);
  await refuse('letter.glb', new TextEncoder().encode('Dear printer, this is a letter.'), /not a GLB file/);
  await refuse('cut.glb', bag.subarray(0, bag.length / 2), /end of this file is missing/);
  await refuse('huge.glb', new Uint8Array(20_000_001), /20 MB are possible/);
  await refuse('flat.glb', await foreignGlb('tote-bag', 'one-size', { withoutUvs: true }), /Part 1 has no texture coordinates/);
  await keepPicture(page, 'refused-file');
  await expectAccessible(page);
  await expect(page.getByText('Parts and prints')).toHaveCount(0);
  expect(await garmentFolders(userDataDir)).toEqual([]);
});

studioTest('a bag from another program is checked, brought in, sold, and designed in the studio', async ({ studio, userDataDir }) => {
  const { page } = studio;
  const file = join(userDataDir, 'club-bag.glb');
  await writeFile(file, await foreignGlb('tote-bag', 'one-size', { uvPerMm: 0.001 }));
  await answerDialog(studio, file);
  await openForm(page);
  await page.getByRole('tab', { name: 'From a 3D file' }).click();
  await page.getByRole('button', { name: 'Choose a GLB file' }).click();
  await expect(page.getByLabel('1 texture unit in mm')).toHaveValue(/^(9\d\d|10\d\d)/);
  await page.getByLabel('1 texture unit in mm').fill('1000');
  await page.getByLabel('Name of the garment').fill('Club Bag');
  await keepPicture(page, 'mapping');
  await expectAccessible(page);

  await page.getByLabel('Print height, mm of front-outer').fill('600');
  await page.getByRole('button', { name: 'Check and bring in' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'the front print reaches beyond the cloth' })).toBeVisible({ timeout: 120_000 });
  await keepPicture(page, 'refused-print');
  await expectAccessible(page);
  expect(await garmentFolders(userDataDir)).toEqual([]);

  // What was said about the file is still there: only the print is corrected.
  await page.getByLabel('Print height, mm of front-outer').fill('300');
  await page.getByRole('button', { name: 'Check and bring in' }).click();
  await page.getByRole('link', { name: 'Look at it and sell it' }).click({ timeout: 170_000 });
  await deleteByKeyboard(page, 'Club Bag', () => garmentFolders(userDataDir));

  await page.getByRole('link', { name: 'Add a garment' }).click();
  await page.getByRole('button', { name: 'Check and bring in' }).click();
  await page.getByRole('link', { name: 'Look at it and sell it' }).click({ timeout: 170_000 });
  await stageAtRest(page);
  await page.getByLabel('Name of the colour').fill('Natural');
  await page.getByLabel('Price of a piece').fill('14.90');
  await page.getByLabel('Price of a print').fill('6.50');
  await page.getByLabel('Pieces on the shelf of each size').fill('12');
  await keepPicture(page, 'sell');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add the product and open it' }).click();
  await startTemplate(page, 'sunset-badge');
  await stageAtRest(page);
  await expect(page.locator('[data-stage="ready"]')).toBeVisible();
  await keepPicture(page, 'studio');
  await goTo(page, 'Products');
  const product = page.getByRole('article').filter({ hasText: 'Club Bag' });
  await expect(product).toContainText('€14.90');
  await expect(page.getByRole('heading', { name: 'Not on sale yet' })).toHaveCount(0);

  // Files that somebody removed: the product stays, and its stage says what is missing.
  await rm(join(userDataDir, 'shops', 'sample-garments'), { recursive: true });
  await page.reload();
  await expect(product).toContainText('€14.90');
  await expect(product.locator('[data-plate="failed"]').first()).toBeVisible();
  await product.getByRole('link').first().click();
  await expect(page.getByText('3D files are not here', { exact: false })).toBeVisible();
});

/** Opens the dialog, leaves it, then deletes the garment on the screen without a mouse. */
async function deleteByKeyboard(page: Page, name: string, folders: () => Promise<string[]>): Promise<void> {
  const button = page.getByRole('button', { name: 'Delete this garment' });
  const dialog = page.getByRole('dialog', { name: `Delete “${name}”?` });
  await button.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await keepPicture(page, 'delete');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await folders()).toHaveLength(1);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Products' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not on sale yet' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Look at it and sell it' })).toHaveCount(0);
  expect(await folders()).toEqual([]);
}

/** A tank that the chart of no house size has. */
async function beginTank(page: Page): Promise<void> {
  await openForm(page);
  await page.locator('label').filter({ hasText: 'Tank' }).click();
  await page.getByLabel('Name of the garment').fill('Club Tank');
  await cell(page, 'chestWidth', 0).fill('52');
  await cell(page, 'length', 0).fill('72,8');
  await page.getByRole('button', { name: 'Make 1 size' }).click();
}

studioTest(
  'a drape goes on while the shop is used, and nothing is left when it is cancelled',
  async ({ studio: { page }, userDataDir }) => {
    await beginTank(page);
    const bar = page.getByRole('progressbar', { name: 'Progress of size M' });
    await expect(bar).toHaveAttribute('aria-valuenow', /[1-9]/, { timeout: 120_000 });
    await goTo(page, 'Customers');
    await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
    await goTo(page, 'Products');
    await expect(bar).toBeVisible();
    expect(await garmentFolders(userDataDir)).toHaveLength(1);
    await keepPicture(page, 'making');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Nothing of it was kept', { exact: false })).toBeVisible();
    expect(await garmentFolders(userDataDir)).toEqual([]);
    await page.getByRole('link', { name: 'Add a garment' }).click();
    await expect(cell(page, 'length', 0)).toHaveValue('72,8');
  },
);

studioTest('a garment from flat measures is draped, passes the gates, and is designed in the studio', async ({ studio: { page } }) => {
  studioTest.skip(!fullRun, 'drapes for a minute or more: npm run test:full');
  studioTest.setTimeout(900_000);
  await beginTank(page);
  await page.getByRole('link', { name: 'Look at it and sell it' }).click({ timeout: 840_000 });
  await stageAtRest(page);
  await expect(page.getByText('M: 52.0 × 72.8 cm flat')).toBeVisible();
  await page.getByLabel('Name of the colour').fill('White');
  await page.getByLabel('Price of a piece').fill('17.90');
  await page.getByLabel('Price of a print').fill('6.50');
  await keepPicture(page, 'tank');
  await page.getByRole('button', { name: 'Add the product and open it' }).click();
  await startTemplate(page, 'night-run');
  await stageAtRest(page);
  await keepPicture(page, 'tank-studio');
  await expect(page.locator('[data-stage="ready"]')).toBeVisible();
});
