import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { DecodedPng } from 'fast-png';
import { readGlb } from '../../src/main/garments/read-glb.ts';
import { readMeshFile } from '../../scripts/garments/read-mesh-file.ts';
import { garmentMetadataSchema } from '../../src/shared/garments/garment-metadata.ts';
import { sharesTopology, type PartTopology } from '../../src/renderer/garment-preview/shape-morph.ts';
import { fullRun } from '../full-run.ts';
import { closeStudio, launchStudio, resizeContent } from './support/launch-studio.ts';
import { choose, goTo, openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { changedPixels, seenChangePx, stagePicture } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep pictures. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

studioTest('another size comes as its mesh allows, and the stage says how', async ({ studio: { page } }) => {
  studioTest.setTimeout(420_000);
  await openProduct(page, 0);
  await chooseSize(page, 'S');
  const stage = page.locator('[data-stage]');
  const expected = sharesTopology(await topologyOf('S'), await topologyOf('L')) ? 'morph' : 'fade';
  const before = await fromHome(page);
  await chooseSize(page, 'L');
  await expect(stage).toHaveAttribute('data-size-change', expected);
  expect(changedPixels(await fromHome(page), before), 'another size must look otherwise').toBeGreaterThan(seenChangePx);
  await chooseSize(page, 'S');
  expect(changedPixels(await fromHome(page), before), 'the way there and back must leave nothing behind').toBe(0);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chooseSize(page, 'L');
  await expect(stage).toHaveAttribute('data-size-change', 'swap');
  await goTo(page, 'Settings');
  await expect(page.locator('[data-stage-tier]')).toContainText('asks for less motion');
});

studioTest('the garment is shown alone or on a mannequin, in any colour and size', async ({ studio: { page } }) => {
  studioTest.skip(!fullRun, 'a longer walk, for the full run');
  studioTest.setTimeout(600_000);
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.mouse.move(1, 1);
  const alone = await stagePicture(page);
  await wear(page, 'Mannequin of this size', 'own');
  const worn = await look(page, 'mannequin');
  expect(changedPixels(worn, alone)).toBeGreaterThan(seenChangePx);

  await wear(page, 'Slimmer mannequin', 'slim');
  expect(changedPixels(await look(page, 'mannequin-slim'), worn)).toBeGreaterThan(seenChangePx);
  await chooseSize(page, 'S');
  await choose(page, /Black/);
  await expect(page.locator('[data-stage-wearer="slim"]')).toBeVisible();
  expect(changedPixels(await look(page, 'mannequin-black'), worn)).toBeGreaterThan(seenChangePx);

  await wear(page, 'Nobody: the garment alone', 'ghost');
  await wear(page, 'Mannequin of this size', 'own');
  await openProduct(page, 0);
  await expect(page.locator('[data-stage-wearer="own"]'), 'the choice is kept').toBeVisible({ timeout: 120_000 });
  await goTo(page, 'Products');
  await page.getByRole('link', { name: 'Kettle Stoneware Mug' }).first().click();
  await stageAtRest(page);
  await expect(page.locator('[data-tool="lights"]')).toBeVisible();
  await expect(page.locator('[data-tool="wearer"]'), 'nobody wears a mug').toHaveCount(0);
});

studioTest('sizes are compared side by side in one scale', async ({ studio }) => {
  studioTest.setTimeout(420_000);
  const { page } = studio;
  await resizeContent(studio, 1280, 800);
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await chooseSize(page, 'M');
  await page.locator('[data-action="compare-sizes"]').press('Enter');
  await compares(page, ['S', 'M', 'L']);
  await expectTrueScale(page);

  await page.getByRole('checkbox', { name: '3XL' }).press('Space');
  await compares(page, ['S', 'M', 'L', '3XL']);
  await expectTrueScale(page);
  await expect(page.getByRole('checkbox', { name: '2XL' })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role="dialog"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await keep(page, 'compare-1280');

  await resizeContent(studio, 1920, 1080);
  await compares(page, ['S', 'M', 'L', '3XL']);
  await expectTrueScale(page);
  await keep(page, 'compare-1920');
  await page.getByRole('button', { name: 'Take size 3XL' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /^3XL/ })).toBeChecked();
});

studioTest('without WebGL a plate stands in, and sizes are compared all the same', async ({ userDataDir }) => {
  studioTest.setTimeout(420_000);
  const studio = await launchStudio(userDataDir, ['--disable-gpu', '--disable-software-rasterizer']);
  const { page } = studio;
  try {
    await openProduct(page, 0);
    await expect(page.locator('[data-stage="plate"] .tb-stage-plate [data-plate="ready"]')).toBeVisible();
    await expect(page.locator('[data-tool="wearer"]')).toHaveCount(0);
    await chooseSize(page, 'L');
    await page.locator('[data-action="compare-sizes"]').click();
    await compares(page, ['M', 'L', 'XL']);
    await expectTrueScale(page);
    await keep(page, 'compare-without-webgl');
  } finally {
    await closeStudio(studio);
  }
});

/** The stage's pixels with the camera exactly at the view that it began with. */
async function fromHome(page: Page): Promise<DecodedPng> {
  await page.mouse.move(1, 1);
  await page.locator('.tb-stage-view').press('0');
  return stagePicture(page);
}

async function chooseSize(page: Page, sizeKey: string): Promise<void> {
  await choose(page, new RegExp(`^${sizeKey},`));
  await stageAtRest(page);
}

async function wear(page: Page, name: string, wearer: string): Promise<void> {
  await page.locator('[data-tool="wearer"]').click();
  await page.getByRole('menuitemradio', { name, exact: true }).click({ timeout: 120_000 });
  await page.keyboard.press('Escape');
  await page.locator(`[data-stage-wearer="${wearer}"]`).waitFor({ timeout: 120_000 });
  await page.mouse.move(1, 1);
}

async function look(page: Page, name: string): Promise<DecodedPng> {
  const pixels = await stagePicture(page);
  await keep(page, name);
  return pixels;
}

async function keep(page: Page, name: string): Promise<void> {
  if (pictureFolder) await page.screenshot({ path: `${pictureFolder}/${name}.png` });
}

/** Waits until exactly these sizes are shown, each with its picture. */
async function compares(page: Page, sizeKeys: readonly string[]): Promise<void> {
  const shown = page.locator('[data-compared]');
  await expect(shown).toHaveCount(sizeKeys.length);
  expect(await shown.evaluateAll((all) => all.map((each) => each.getAttribute('data-compared')))).toEqual(sizeKeys);
  await expect(page.locator('[data-compared] [data-plate="ready"]')).toHaveCount(sizeKeys.length, { timeout: 120_000 });
}

/** The ruler's ten centimetres and every picture have one scale, and nothing lies beside the row, once a change of the window has been followed. */
async function expectTrueScale(page: Page): Promise<void> {
  await expect(() => inTrueScale(page)).toPass({ timeout: 20_000 });
}

async function inTrueScale(page: Page): Promise<void> {
  const row = page.locator('[data-px-per-mm]');
  const pxPerMm = Number(await row.getAttribute('data-px-per-mm'));
  expect(pxPerMm).toBeGreaterThan(0);
  const [ten, twenty] = await Promise.all(['100', '200'].map((mm) => middleY(page.locator(`[data-ruler-mm="${mm}"]`))));
  expect(twenty! - ten!).toBeCloseTo(100 * pxPerMm, 0);
  const box = (await row.boundingBox())!;
  for (const each of await page.locator('[data-compared]').all()) {
    const { x, width } = (await each.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(box.x);
    expect(x + width).toBeLessThanOrEqual(box.x + box.width + 1);
  }
}

async function middleY(mark: Locator): Promise<number> {
  const { y, height } = (await mark.boundingBox())!;
  return y + height / 2;
}

async function topologyOf(sizeKey: string): Promise<PartTopology[]> {
  const folder = new URL('../../resources/garments/heavy-tee/', import.meta.url);
  const { sizes } = garmentMetadataSchema.parse(JSON.parse(readFileSync(new URL('garment.json', folder), 'utf8')));
  const parts = await readGlb(readMeshFile(fileURLToPath(new URL(sizes[sizeKey]!.meshFile, folder))));
  return parts.map(({ panelKey, layer, positions, triangles }) => ({ panelKey, layer, vertexCount: positions.length / 3, triangles }));
}
