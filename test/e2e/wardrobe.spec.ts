import { mkdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type CDPSession, type Page } from '@playwright/test';
import { resizeContent } from './support/launch-studio.ts';
import { openProduct } from './support/shop-actions.ts';
import { fullRun, sampled } from '../full-run.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep pictures of the viewer. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

type Choice = 'garment' | 'size' | 'cloth' | 'decoration';

/** A round of switches, one choice at a time, through more garments and sizes than the stage keeps. */
const wholeRound: readonly (readonly [Choice, string])[] = [
  ['garment', 'heavy-tee'],
  ['size', '2XL'],
  ['decoration', 'foil'],
  ['decoration', 'vinyl'],
  ['decoration', 'test-card'],
  ['cloth', '3'],
  ['garment', 'zip-hoodie'],
  ['cloth', '1'],
  ['garment', 'mug'],
  ['garment', 'tank'],
  ['size', 'S'],
  ['garment', 'five-panel-cap'],
  ['garment', 'tote-bag'],
];
/** What `npm test` leaves out; the six garments and sizes that are left are one more than the stage keeps. */
const leftOut: readonly string[] = ['S', '1', 'five-panel-cap', 'vinyl'];
const round = fullRun ? wholeRound : wholeRound.filter(([, value]) => !leftOut.includes(value));
/** 27 switches, or 260 in the full run. The first round comes from another garment than all that follow; the second is the measure. */
const rounds = fullRun ? 20 : 3;
/**
 * Whether a frame is drawn while something moves is chance, and only then are a panel's coarse print and its wrong side of few triangles
 * sent to the card: of up to five prints, and of a dozen wrong sides of the kept garments, some are there and some are not.
 * What leaks with a garment leaks with all of its parts, and passes this in one round.
 */
const chance: Readonly<Record<string, number>> = { textures: 5, geometries: 12 };
/**
 * Shaders are shared by all materials with the same text, so they are bounded by their kinds: cloth (fine or not, in three finishes, on
 * two sides, and for each of two decorations), fibres, shadow, floor and the passes of the picture. Which of them a garment has drawn by
 * now is chance, too; one more with each switch of garment would pass this bound in three rounds.
 */
const programKinds = 22;

studioTest('the viewer opens by menu, key and palette, loaded only then; garments are there with figures', async ({ studio }) => {
  studioTest.setTimeout(600_000);
  const { app, page, requestedUrls } = studio;
  const title = page.getByRole('heading', { level: 1, name: 'Wardrobe viewer' });
  expect(requestedUrls.filter((url) => url.includes('wardrobe-screen'))).toEqual([]);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('wardrobe')?.click());
  await expect(title).toBeVisible();
  expect(requestedUrls.filter((url) => url.includes('wardrobe-screen')).length).toBeGreaterThan(0);
  await page.keyboard.press('Control+1');
  await expect(title).toHaveCount(0);
  await page.keyboard.press('Control+Shift+G');
  await expect(title).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('textbox').fill('wardrobe');
  await page.getByRole('dialog').getByRole('button', { name: 'Developer: wardrobe viewer' }).click();
  await expect(title).toBeVisible();

  const garments = page.getByRole('group', { name: /garments$/ }).getByRole('radio');
  const garmentKeys = await garments.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect(garmentKeys.length).toBeGreaterThanOrEqual(10);
  await garments.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(garments.nth(1)).toBeChecked();
  for (const garmentKey of sampled(garmentKeys, 4)) {
    await change(page, ['garment', garmentKey]);
    await expect(page.locator('[data-gates]')).toContainText(/\d+ figures/);
    expect(await page.locator('.tb-gates tbody td[style]').count()).toBeGreaterThan(8);
    await expect(page.locator('[data-plate="ready"]')).toHaveCount(3);
    if (pictureFolder) await keepPicture(page, garmentKey);
  }
});

studioTest('the viewer shows levels and sides, is free of axe violations, and keeps its place over a reload', async ({ studio }) => {
  studioTest.skip(!fullRun, 'a longer walk, for the full run');
  studioTest.setTimeout(420_000);
  const { page } = studio;
  await page.keyboard.press('Control+Shift+G');
  await change(page, ['garment', 'zip-hoodie']);
  await change(page, ['size', 'M']);
  const triangles = () => page.locator('[data-fact="triangles"]').innerText();
  const standard = Number((await triangles()).replaceAll(',', ''));
  await expect(page.locator('input[name="level"][value="hero"]'), 'M has no hero').toHaveCount(0);
  await change(page, ['size', 'L']);
  await choose(page, 'level', 'hero');
  await shown(page, 'zip-hoodie/L/hero');
  expect(Number((await triangles()).replaceAll(',', '')), 'a hero has a finer mesh').toBeGreaterThan(standard * 1.2);
  await change(page, ['size', 'M']);
  await expect(page.locator('input[name="level"]:checked')).toHaveValue('standard');
  await choose(page, 'level', 'light');
  expect(Number((await triangles()).replaceAll(',', ''))).toBeLessThan(standard / 2);
  await choose(page, 'view', 'back');
  const head = page.getByRole('columnheader', { name: 'M', exact: true }).getByRole('button');
  await expect(head).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('columnheader', { name: 'S', exact: true }).getByRole('button').press('Enter');
  await shown(page, 'zip-hoodie/S');
  await page.reload();
  await shown(page, 'zip-hoodie/S');
  await expect(page.locator('input[name="view"]:checked')).toHaveValue('back');
  await expect(page.locator('input[name="level"]:checked')).toHaveValue('light');
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect
      .soft(violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`))
      .toEqual([]);
    for (const [widthPx, heightPx] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await resizeContent(studio, widthPx, heightPx);
      await shown(page, 'zip-hoodie/S');
      const overflow = await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.querySelector('main')!.scrollHeight - document.querySelector('main')!.clientHeight,
      ]);
      expect.soft(overflow, `${widthPx} × ${heightPx} must hold everything`).toEqual([0, 0]);
      if (pictureFolder) await keepPicture(page, `viewer-${theme}-${widthPx}`);
    }
    await resizeContent(studio, 1280, 800);
  }
});

studioTest(`nothing grows over ${rounds * round.length} switches of garment, size and colour`, async ({ studio: { page } }) => {
  studioTest.setTimeout(rounds * round.length * 20_000 + 120_000);
  const session = await page.context().newCDPSession(page);
  await page.keyboard.press('Control+Shift+G');
  for (const step of round) await change(page, step);
  const warm: Record<string, number>[] = [];
  for (const step of round) {
    await change(page, step);
    warm.push(await held(page));
  }
  const warmHeap = await heapBytes(session);
  const warmWorkers = page.workers().length;
  for (let again = 2; again < rounds; again += 1) {
    for (const [place, step] of round.entries()) {
      await change(page, step);
      const now = await held(page);
      for (const [name, count] of Object.entries(now))
        expect(count, `${name} after ${step.join(' ')} in round ${again + 1}`).toBeLessThanOrEqual(
          name === 'programs' ? programKinds : warm[place]![name]! + chance[name]!,
        );
    }
  }
  const heap = await heapBytes(session);
  console.log(`JS heap: ${(warmHeap / 1e6).toFixed(1)} MB warm, ${(heap / 1e6).toFixed(1)} MB at the end; ${JSON.stringify(warm.at(-1))}`);
  expect(heap, `${heap} bytes after ${warmHeap}`).toBeLessThanOrEqual(warmHeap * 1.05);
  expect(page.workers().length).toBe(warmWorkers);
});

studioTest('a lost WebGL context leaves the plate on the stage, and 3D comes back when asked for', async ({ studio: { page } }) => {
  studioTest.setTimeout(240_000);
  await openProduct(page, 0);
  const lose = (): Promise<void> =>
    page.locator('.tb-stage-canvas canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
  for (const time of ['first', 'second']) {
    await lose();
    await expect(page.locator('[data-stage="plate"]'), `${time} loss`).toBeVisible();
    await expect(page.locator('.tb-stage-plate [data-plate="ready"]')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('status').getByRole('button', { name: 'Start 3D again' }).click();
    await page.locator('[data-stage="ready"][data-stage-settled="true"]').waitFor({ timeout: 60_000 });
  }
});

/** Makes one choice, and waits until the stage shows it at rest. */
async function change(page: Page, [what, value]: (typeof round)[number]): Promise<void> {
  if (what === 'garment') {
    await page.locator(`label:has(input[name="garment"][value="${value}"])`).click();
    return shown(page, `${value}/`);
  }
  if (what === 'decoration') {
    await page.locator('select[name="decoration"]').selectOption(value);
    return shown(page, `${await page.locator('input[name="garment"]:checked').inputValue()}/`);
  }
  if (what === 'size') {
    await choose(page, 'size', value);
    return shown(page, `${await page.locator('input[name="garment"]:checked').inputValue()}/${value}`);
  }
  await page.getByRole('radiogroup', { name: 'Colour' }).getByRole('radio').nth(Number(value)).click();
  return shown(page, `${await page.locator('input[name="garment"]:checked').inputValue()}/`);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  const input = page.locator(`input[name="${name}"][value="${value}"]`);
  await page.locator(`label[for="${await input.getAttribute('id')}"]`).click();
  await expect(input).toBeChecked();
}

/** Waits until what is named, a garment or a garment and size, is on the stage in full quality. */
async function shown(page: Page, what: string): Promise<void> {
  await page.locator(`[data-shows^="${what}"]`).waitFor({ timeout: 90_000 });
  await page.locator('[data-stage="ready"][data-stage-settled="true"]').waitFor({ timeout: 90_000 });
}

/** What the page says that the graphics card holds. */
async function held(page: Page): Promise<Record<string, number>> {
  const names = ['geometries', 'textures', 'programs'];
  const texts = await Promise.all(names.map((name) => page.locator(`[data-fact="${name}"]`).innerText()));
  return Object.fromEntries(names.map((name, place) => [name, Number(texts[place]!.replaceAll(',', ''))]));
}

/** Compiled code is left out: every question of a test leaves a little of it behind, as do the entries of the browser's own timeline. */
const ownHeapTypes: readonly string[] = [
  'object',
  'array',
  'closure',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'bigint',
  'symbol',
  'regexp',
];

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/** What the page's scripts hold once everything that nobody refers to is gone, in bytes. */
async function heapBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (ownHeapTypes.includes(types[0][nodes[node + type]!]!)) bytes += nodes[node + size]!;
  return bytes;
}

async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(pictureFolder ?? '', { recursive: true });
  await page.mouse.move(1, 1);
  await page.screenshot({ path: `${pictureFolder}/wardrobe-${name}.png` });
}
