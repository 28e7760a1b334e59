import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readPicture } from '../../scripts/demo/read-picture.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { parseDocument } from '../../src/shared/design/parse-document.ts';
import { heavyTeePrintAreas } from '../../src/shared/garments/wardrobe/heavy-tee-print-areas.ts';
import { mmToPx, pixelsPerMm } from '../../src/shared/kernel/units.ts';
import { printManifestSchema } from '../../src/shared/production/manifest.ts';
import { createBundledShaper } from '../render/bundled-shaper.ts';
import { createSurface } from '../render/canvas-surface.ts';
import { pictureDifference } from '../render/picture-difference.ts';
import type { RunningStudio } from './support/launch-studio.ts';
import { askStudio } from './support/ask-studio.ts';
import { choose, goTo, openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

const DPI = 300;
const area = heavyTeePrintAreas.L.front;
/** Set to a folder to keep pictures. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

studioTest(
  'the print file is the document at 300 dpi: true size, alpha, and the same picture that Skia paints',
  async ({ studio, userDataDir }) => {
    const { page } = studio;
    await designTee(page);
    const file = await savePrintFile(studio, join(userDataDir, 'print-front.png'));
    const print = await readPicture(file);
    expect([print.widthPx, print.heightPx]).toEqual([mmToPx(area.widthMm, DPI), mmToPx(area.heightMm, DPI)]);
    expect(Math.round(print.pixelsPerMetre ?? 0)).toBe(11811);
    expect(print.hasAlpha).toBe(true);

    const document = parseDocument(await draftDocument(page));
    const { canvas, surface } = createSurface(print.widthPx, print.heightPx);
    paintDesign(surface, document, 'front', {
      areaSizeMm: area,
      pixelsPerMm: pixelsPerMm(DPI),
      assets: new Map(),
      text: createBundledShaper(),
      finish: 'print',
    });
    const painted = surface.getImageData(0, 0, canvas.width, canvas.height);
    const difference = pictureDifference({ data: print.data, width: print.widthPx, height: print.heightPx }, painted);
    // Two builds of Skia smooth edges a little differently; a letter that is missing or moved by a pixel is far more.
    expect(difference.mean).toBeLessThan(0.05);
  },
);

studioTest('the typed text is read back from the print file by a stranger', async ({ studio, userDataDir }) => {
  const reader = await findTesseract();
  studioTest.skip(reader === undefined, 'tesseract is not installed: apt-get install tesseract-ocr');
  await designTee(studio.page);
  const file = await savePrintFile(studio, join(userDataDir, 'print-front.png'));
  const flat = join(userDataDir, 'flat.png');
  await writeFlat(file, flat);
  const { stdout } = await promisify(execFile)('tesseract', [flat, '-', '--psm', '11']);
  expect(stdout.replace(/\s+/g, ' ')).toContain('LAKESIDE');
});

async function designTee(page: Page): Promise<void> {
  await openProduct(page, 0);
  await choose(page, /^L,/);
  await startTemplate(page, 'sunset-badge');
  await page.locator('[data-slot]').first().fill('LAKESIDE');
  await page.locator('[data-slot]').first().blur();
}

studioTest(
  'an order becomes a ZIP whose manifest vouches for every file; cancelled, it leaves nothing',
  async ({ studio, userDataDir }) => {
    const { app, page } = studio;
    const folder = join(userDataDir, 'press');
    await mkdir(folder);
    await goTo(page, 'Orders');
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.locator('[data-action="print-files"]').first().click();
    const dialog = page.getByRole('dialog', { name: 'Print files' });
    await dialog.getByText('ZIP', { exact: true }).click();
    await answerWith(app, join(folder, 'job.zip'));

    await dialog.locator('[data-action="print-save"]').click();
    await dialog.locator('[data-action="print-cancel"]').click();
    await expect(dialog.locator('[data-action="print-save"]')).toBeVisible();
    await expect.poll(() => readdir(folder)).toEqual([]);

    await dialog.locator('[data-action="print-save"]').click();
    await expect(dialog.locator('[data-action="print-close"]')).toBeVisible({ timeout: 60_000 });
    expect(await readdir(folder)).toEqual(['job.zip']);
    const { 'manifest.json': manifest, ...files } = unzipSync(await readFile(join(folder, 'job.zip')));
    const listed = printManifestSchema.parse(JSON.parse(new TextDecoder().decode(manifest))).files;
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(files));
    for (const { name, sha256 } of listed) expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sha256);
  },
);

studioTest('what was sold is opened in the studio from its print files, as a copy that leaves the order as it was', async ({ studio }) => {
  const { page } = studio;
  await goTo(page, 'Orders');
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.locator('[data-action="print-files"]').first().click();
  const link = page.getByRole('dialog', { name: 'Print files' }).locator('[data-action="print-open-design"]').first();
  const address = new URLSearchParams((await link.getAttribute('href'))!.split('?')[1]);
  const snapshot = { snapshotId: Number(address.get('snapshot')) };
  const sold = await askStudio(page, 'design.getSnapshot', snapshot);
  // The dialog gives the focus to what comes first in it; the link is reached from there by the keyboard alone.
  for (let presses = 0; presses < 12 && !(await link.evaluate((element) => element === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Print files' })).toHaveCount(0);
  await stageAtRest(page);

  const draft = () => askStudio(page, 'design.findDraft', {});
  await expect.poll(async () => (await draft())?.document.areas).toEqual(sold.document.areas);
  expect((await draft())?.designId).toBeNull();
  await page.locator('[data-slot]').first().fill('SOMETHING ELSE');
  await page.locator('[data-slot]').first().blur();
  await expect.poll(async () => JSON.stringify(await draft())).toContain('SOMETHING ELSE');
  expect(await askStudio(page, 'design.getSnapshot', snapshot)).toEqual(sold);
});

studioTest('all placed orders, or the picked ones, become one job', async ({ studio, userDataDir }) => {
  const { app, page } = studio;
  const folder = join(userDataDir, 'press');
  await mkdir(folder);
  await goTo(page, 'Orders');
  const pick = page.getByRole('checkbox', { name: /^Pick order/ });
  await expect(pick.first()).toBeVisible();
  const numbers = await page.getByRole('row').getByRole('rowheader').allInnerTexts();
  const button = page.locator('[data-action="print-orders"]');
  await expect(button).toHaveText('Print files of all placed orders…');
  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Print files' });
  await expect(dialog.getByText(/^S\d-\d{6}/).first()).toBeVisible();
  await keepPicture(page, 'print-all-placed');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await pick.nth(0).check();
  await pick.nth(1).check();
  await keepPicture(page, 'orders-picked');
  await expect(button).toHaveText('Print files of 2 orders…');
  await button.click();
  await answerWith(app, join(folder, 'two.zip'));
  // Vectors, which are made at once.
  for (const format of await dialog.getByRole('combobox', { name: /^Format/ }).all()) await format.selectOption('SVG');
  await dialog.locator('[data-action="print-save"]').click();
  await expect(dialog.locator('[data-action="print-close"]')).toBeVisible({ timeout: 60_000 });
  const { 'manifest.json': manifest, ...files } = unzipSync(await readFile(join(folder, 'two.zip')));
  const listed = printManifestSchema.parse(JSON.parse(new TextDecoder().decode(manifest))).files;
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(files));
  expect([...new Set(listed.map(({ order }) => order?.number))].toSorted()).toEqual(numbers.slice(0, 2).toSorted());
});

studioTest(
  'a folder that is gone, a name that is taken and a full disk are said, and no half file is left',
  async ({ studio, userDataDir }) => {
    const { app, page } = studio;
    const folder = join(userDataDir, 'press');
    await mkdir(folder);
    await designTee(page);
    await page.locator('[data-tool="files"]').click();
    await page.locator('[data-action="print-files"]').click();
    const dialog = page.getByRole('dialog', { name: 'Print files' });

    await answerWith(app, join(folder, 'stick', 'front.png'));
    await dialog.locator('[data-action="print-save"]').click();
    await expect(dialog.getByRole('alert')).toContainText('The folder is no longer there');
    expect(await readdir(folder)).toEqual([]);

    await studioTest.step('a full disk, where a small one can be mounted', async () => {
      const small = join(folder, 'small');
      await mkdir(small);
      if (!(await mountSmall(small))) return;
      try {
        await answerWith(app, join(small, 'front.png'));
        await dialog.locator('[data-action="print-save"]').click();
        await expect(dialog.getByRole('alert')).toContainText('The disk is full', { timeout: 60_000 });
        expect(await readdir(small)).toEqual([]);
      } finally {
        await promisify(execFile)('umount', [small]);
      }
    });

    await dialog.getByText('Folder', { exact: true }).click();
    await answerWith(app, folder);
    await dialog.locator('[data-action="print-save"]').click();
    await dialog.locator('[data-action="print-close"]').click({ timeout: 60_000 });
    const [job] = (await readdir(folder)).filter((name) => name !== 'small');
    await writeFile(join(folder, job!, 'mine.txt'), 'mine');
    const kept = await readdir(join(folder, job!));
    await page.locator('[data-tool="files"]').click();
    await page.locator('[data-action="print-files"]').click();
    await dialog.getByText('Folder', { exact: true }).click();
    await dialog.locator('[data-action="print-save"]').click();
    await expect(dialog.getByText('Its name was taken there')).toBeVisible({ timeout: 60_000 });
    expect(await readdir(join(folder, job!))).toEqual(kept);
    expect((await readdir(join(folder, `${job} 2`))).toSorted()).toEqual(kept.filter((name) => name !== 'mine.txt').toSorted());
  },
);

studioTest('a team’s list becomes a file for each person', async ({ studio, userDataDir }) => {
  const { app, page } = studio;
  const folder = join(userDataDir, 'press');
  await mkdir(folder);
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.locator('[data-tool="roster"]').click();
  await page.locator('[data-action="roster"]').click();
  const list = page.getByRole('dialog');
  await list.getByLabel('Paste the list').fill('Name;Number;Size\nKim;7;M\nLee;9;L');
  await list.locator('[data-action="roster-take"]').click();
  await list.locator('[data-action="roster-print-files"]').click();
  const dialog = page.getByRole('dialog', { name: 'Print files' });
  await expect(dialog.getByText('7 Kim', { exact: false }).first()).toBeVisible();
  await keepPicture(page, 'print-team');
  for (const format of await dialog.getByRole('combobox', { name: /^Format/ }).all()) await format.selectOption('SVG');
  await answerWith(app, join(folder, 'team.zip'));
  await dialog.locator('[data-action="print-save"]').click();
  await expect(dialog.locator('[data-action="print-close"]')).toBeVisible({ timeout: 60_000 });
  const { 'manifest.json': manifest } = unzipSync(await readFile(join(folder, 'team.zip')));
  const listed = printManifestSchema.parse(JSON.parse(new TextDecoder().decode(manifest))).files;
  const people = new Map(listed.map(({ design, sizeKey, documentHash }) => [design.split(' · ')[0], { sizeKey, documentHash }]));
  expect([...people].map(([whose, { sizeKey }]) => [whose, sizeKey])).toEqual([
    ['7 Kim', 'M'],
    ['9 Lee', 'L'],
  ]);
  expect(new Set([...people.values()].map(({ documentHash }) => documentHash)).size).toBe(2);
});

/** Whether a file system of 16 kB could be put there. */
function mountSmall(path: string): Promise<boolean> {
  return promisify(execFile)('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', path]).then(
    () => true,
    () => false,
  );
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictureFolder) await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
}

async function savePrintFile({ app, page }: RunningStudio, filePath: string): Promise<string> {
  await answerWith(app, filePath);
  await page.locator('[data-tool="files"]').click();
  await page.locator('[data-action="print-files"]').click();
  await page.locator('[data-action="print-save"]').click();
  await page.locator('[data-action="print-close"]').click({ timeout: 60_000 });
  return filePath;
}

/** Answers whatever asks where to keep a file or a folder. */
function answerWith(app: RunningStudio['app'], filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, filePath);
}

/** The draft as the database keeps it. */
function draftDocument(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const connect = Reflect.get(globalThis, 'connectStudio') as (
      onEvent: () => void,
    ) => (name: string, input: unknown) => Promise<{ value: { document: unknown } }>;
    return (await connect(() => undefined)('design.findDraft', {})).value.document;
  });
}

/** The print on grey cloth, at a third of its size: what a reader of letters is used to. */
async function writeFlat(file: string, flat: string): Promise<void> {
  const image = await loadImage(file);
  const canvas = createCanvas(Math.round(image.width / 3), Math.round(image.height / 3));
  const context = canvas.getContext('2d');
  context.fillStyle = '#808080';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  await writeFile(flat, await canvas.encode('png'));
}

async function findTesseract(): Promise<string | undefined> {
  return promisify(execFile)('tesseract', ['--version']).then(
    ({ stdout, stderr }) => stdout || stderr,
    () => undefined,
  );
}
