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
import { choose, goTo, openProduct, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

const DPI = 300;
const area = heavyTeePrintAreas.L.front;

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

async function savePrintFile({ app, page }: RunningStudio, filePath: string): Promise<string> {
  await answerWith(app, filePath);
  await page.locator('[data-tool="files"]').click();
  await page.locator('[data-action="print-files"]').click();
  await page.locator('[data-action="print-save"]').click();
  await page.locator('[data-action="print-close"]').click({ timeout: 60_000 });
  return filePath;
}

/** Answers whatever asks where to keep a file. */
function answerWith(app: RunningStudio['app'], filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
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
