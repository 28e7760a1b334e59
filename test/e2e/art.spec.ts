import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { createCanvas } from '@napi-rs/canvas';
import { expect, type FileChooser, type Page } from '@playwright/test';
import { openProduct } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** Words that no stored file may hold. */
const secret = 'GPS 48.2082N Jane Photographer';

const hostileSvg = `<?xml version="1.0"?>
<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 60" onload="document.title='run'">
  <script>document.title = 'run'</script>
  <style>@import url('https://example.com/a.css');</style>
  <image xlink:href="https://example.com/a.png" width="9" height="9"/>
  <rect width="50" height="50" fill="#ff0000" onclick="document.title='run'"/>
  <circle cx="25" cy="25" r="12" fill="#00ff00"/><circle cx="5" cy="5" r="4" fill="#00ff00"/>
  <path d="M0 0h9v9z" fill="#0000ff"/><path d="M40 40h9v9z" fill="#0000ff"/><text>&b;</text>
</svg>`;

studioTest('pictures and drawings are brought in safely and worked on, and the window answers meanwhile', async ({ studio }) => {
  const { page, requestedUrls, userDataDir } = studio;
  await openProduct(page, 0);
  await page.getByRole('radiogroup', { name: 'View' }).getByText('2D').click();
  const layers = page.locator('[data-layer-id]');
  const count = 0;
  await expect(layers, 'the garment is blank at first').toHaveCount(count);
  const title = await page.title();

  await studioTest.step('a picture of 40 megapixels, while which a click works; its metadata stays behind', async () => {
    const chooser = await openChooser(page);
    const chosen = chooser.setFiles({ name: 'big.jpg', mimeType: 'image/jpeg', buffer: largePng() });
    await page.locator('[data-tool="tool-pan"]').click();
    await expect(page.locator('[data-tool="tool-pan"]')).toHaveAttribute('aria-pressed', 'true');
    await page.locator('[data-tool="tool-select"]').click();
    await chosen;
    await expect(layers).toHaveCount(count + 1, { timeout: 30_000 });
    const kept = await storedFiles(userDataDir);
    expect(kept.length).toBeGreaterThan(0);
    for (const bytes of kept) expect(bytes.includes('Jane')).toBe(false);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(layers).toHaveCount(count);
  });

  await studioTest.step('a hostile SVG becomes shapes; what is left out is named; nothing runs, nothing is asked for', async () => {
    await pick(page, 'badge.png', Buffer.from(hostileSvg));
    await expect(page.getByRole('status').filter({ hasText: 'without its scripts' })).toBeVisible();
    await expect(layers).toHaveCount(count + 1);
    const green = page.getByRole('button', { name: /: #00FF00\. Change/ });
    await green.click();
    await page.getByRole('textbox', { name: 'Exact colour' }).fill('#123456');
    await page.keyboard.press('Escape');
    await expect(green).toHaveCount(0);
    expect(await page.title()).toBe(title);
    expect(requestedUrls.filter((url) => !/^(app:|blob:|data:|devtools:)/.test(url))).toEqual([]);
    await pick(page, 'bomb.svg', Buffer.from(`<svg>${'<g>'.repeat(50_000)}`));
    await expect(page.getByRole('alert').filter({ hasText: 'This SVG is too complex' })).toBeVisible();
  });

  await studioTest.step('a picture is cropped by its handles, toned and cut out of its background, and had back', async () => {
    await pick(page, 'phone.jpg', dotOnItsSide());
    await expect(layers).toHaveCount(count + 2);
    await page.getByRole('button', { name: 'Crop', exact: true }).click();
    await dragBy(page, '[data-crop="w"]', 30);
    expect(Number.parseFloat(await page.getByRole('textbox', { name: 'From the left' }).inputValue())).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-crop]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Whole picture' }).click();

    await page.getByRole('button', { name: 'Remove the background' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove the background' });
    await expect(dialog.locator('canvas')).toBeVisible();
    const size = await dialog.locator('canvas').evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
    expect(size, 'a photo taken on its side stands upright').toEqual([400, 600]);
    await dialog.getByRole('application').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+z');
    await expect(dialog.getByRole('button', { name: 'Undo' })).toBeDisabled();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('[role=dialog]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await dialog.getByRole('button', { name: 'Use it' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Refine' })).toBeVisible();

    await page
      .getByRole('combobox', { name: 'Colours' })
      .or(page.getByRole('textbox', { name: 'Colours', exact: true }))
      .click();
    await page.getByRole('option', { name: 'Halftone dots' }).click();
    await expect(page.getByRole('textbox', { name: 'Dot distance' })).toBeVisible();
    const all = await new AxeBuilder({ page }).setLegacyMode().include('[aria-labelledby=editor-properties-title]').analyze();
    expect(all.violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'As it was' }).click();
    await expect(page.getByRole('button', { name: 'Remove the background' })).toBeVisible();
  });
});

async function pick(page: Page, name: string, buffer: Buffer): Promise<void> {
  await (await openChooser(page)).setFiles({ name, mimeType: 'image/png', buffer });
}

async function openChooser(page: Page): Promise<FileChooser> {
  const chooser = page.waitForEvent('filechooser', { timeout: 60_000 });
  await page.locator('[data-tool="add-picture"]').click();
  return chooser;
}

async function dragBy(page: Page, selector: string, byPx: number): Promise<void> {
  const box = (await page.locator(selector).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byPx, y, { steps: 4 });
  await page.mouse.up();
}

async function storedFiles(userDataDir: string): Promise<Buffer[]> {
  const names = await readdir(userDataDir, { recursive: true });
  const pictures = names.filter((name) => /assets.[0-9a-f]{64}$/.test(name));
  return Promise.all(pictures.map((name) => readFile(join(userDataDir, name))));
}

/** 8000 × 5000 grey pixels with a text in which a camera would leave its place and author. */
function largePng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(8_000, 0);
  header.writeUInt32BE(5_000, 4);
  header[8] = 8;
  const rows = Buffer.alloc(8_001 * 5_000, 0x60);
  for (let row = 0; row < 5_000; row += 1) rows[row * 8_001] = 0;
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const pixels = deflateSync(rows, { level: 1 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Author\0${secret}`)),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** 600 × 400 pixels that are to be turned by a quarter, as a phone writes them. */
function dotOnItsSide(): Buffer {
  const canvas = createCanvas(600, 400);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 600, 400);
  context.fillStyle = '#c8402b';
  context.beginPath();
  context.arc(300, 200, 120, 0, 2 * Math.PI);
  context.fill();
  const jpeg = canvas.toBuffer('image/jpeg', 92);
  const exif = 'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0';
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from(`\xff\xe1\0${String.fromCharCode(2 + exif.length)}${exif}`, 'latin1'),
    jpeg.subarray(2),
  ]);
}
