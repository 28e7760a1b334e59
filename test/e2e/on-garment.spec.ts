import { expect, type Page } from '@playwright/test';
import { resizeContent } from './support/launch-studio.ts';
import { openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { stagePicture, changedPixels, seenChangePx } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep pictures. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

interface Point {
  x: number;
  y: number;
}

studioTest('layers are picked, moved, scaled and turned on the garment itself', async ({ studio }) => {
  const { page } = studio;
  studioTest.setTimeout(240_000);
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.mouse.move(1, 1);
  const before = await stagePicture(page);
  const stage = page.locator('.tb-stage-view');
  const box = (await stage.boundingBox())!;
  const chest = { x: box.x + box.width / 2, y: box.y + box.height * 0.42 };
  await page.mouse.move(chest.x, chest.y);
  await expect(stage, 'a layer shows that it can be grabbed').toHaveCSS('cursor', 'move');
  await page.mouse.click(chest.x, chest.y);
  await keepPicture(page, 'picked');

  const start = await frameOf(page);
  const first = await grip(page, 'nw');
  const mmPerPx = start.width / ((await grip(page, 'se')).x - (await grip(page, 'nw')).x);
  await drag(page, chest, { x: chest.x + 40, y: chest.y + 30 }, 'Control');
  const moved = await frameOf(page);
  expect(Math.abs(moved.x - start.x - 40 * mmPerPx)).toBeLessThan(3);
  expect(Math.abs(moved.y - start.y - 30 * mmPerPx)).toBeLessThan(3);
  const corner = await grip(page, 'se');
  await drag(page, corner, { x: corner.x + 20, y: corner.y + 4 }, 'Control');
  // The grips follow the garment by one picture.
  await expect.poll(async () => Math.abs((await grip(page, 'se')).x - corner.x - 20), 'the corner stays under the pointer').toBeLessThan(2);
  const scaled = await frameOf(page);
  expect(scaled.width).toBeGreaterThan(start.width + 20);
  expect(Math.abs(scaled.x - moved.x), 'the opposite corner stays').toBeLessThan(0.2);
  const knob = await grip(page, 'rotate');
  await drag(page, knob, { x: knob.x + 60, y: knob.y + 60 }, 'Shift');
  expect((await frameOf(page)).rotation % 15).toBe(0);
  expect((await frameOf(page)).rotation).toBeGreaterThan(14);
  await keepPicture(page, 'turned');

  const middle = await grip(page, 'rotate');
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 50, middle.y + 50, { steps: 3 });
  const turned = (await frameOf(page)).rotation;
  await page.keyboard.press('Escape');
  await page.mouse.move(middle.x - 80, middle.y + 90, { steps: 3 });
  await page.mouse.up();
  expect((await frameOf(page)).rotation, 'Escape gives the gesture up').not.toBe(turned);

  await stage.press('ArrowRight');
  expect((await frameOf(page)).x, 'arrows move what is picked').toBeCloseTo(scaled.x + 1, 1);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  expect(await frameOf(page), 'one step back for each').toEqual(start);

  // The grips follow the garment's picture.
  await expect.poll(async () => Math.abs((await grip(page, 'nw')).x - first.x)).toBeLessThan(1);
  const seen = await grip(page, 'nw');
  await page.locator('[data-tool="zoom-in"]').click();
  await expect.poll(async () => Math.abs((await grip(page, 'nw')).x - seen.x), 'grips follow the view').toBeGreaterThan(4);
  await page.locator('[data-tool="zoom-fit"]').click();
  await expect.poll(async () => Math.abs((await grip(page, 'nw')).x - seen.x)).toBeLessThan(1);
  const { widthPx, heightPx } = await page.evaluate(() => ({ widthPx: innerWidth, heightPx: innerHeight }));
  await resizeContent(studio, widthPx + 200, heightPx + 100);
  await outlineMeetsGrips(page);
  await resizeContent(studio, widthPx, heightPx);

  await page.mouse.click(box.x + 20, chest.y);
  await expect(page.locator('[data-surface-grip]'), 'a press beside the garment picks nothing').toHaveCount(0);
  await page.mouse.move(1, 1);
  // The ring of the focus is no part of the garment.
  await stage.evaluate((element) => (element as HTMLElement).blur());
  expect(changedPixels(await stagePicture(page), before), 'and all is as it was').toBeLessThan(seenChangePx);
  await byTouch(page, chest, start);
});

/** A tap picks, then a finger moves, and a second one scales. */
async function byTouch(page: Page, at: Point, start: Frame): Promise<void> {
  await touch(page, [[at]]);
  await expect(page.locator('[data-surface-grip="rotate"]')).toBeVisible();
  const left = { x: at.x - 20, y: at.y };
  const fingers = (step: number): Point[] => [
    { x: left.x - step * 5, y: at.y },
    { x: at.x + 20 + step * 5, y: at.y },
  ];
  await touch(page, [[left], fingers(0), fingers(1), fingers(2), fingers(3)]);
  await expect.poll(async () => (await frameOf(page)).width / start.width).toBeGreaterThan(1.5);
  const scaled = await frameOf(page);
  expect(Math.abs(scaled.x + scaled.width / 2 - start.x - start.width / 2)).toBeLessThan(8);
  await page.keyboard.press('Control+z');
  await expect.poll(() => frameOf(page)).toEqual(start);
  await touch(page, [[at], [{ x: at.x + 25, y: at.y }], [{ x: at.x + 50, y: at.y }]]);
  await expect.poll(async () => (await frameOf(page)).x - start.x).toBeGreaterThan(40);
  await page.keyboard.press('Control+z');
  await expect.poll(() => frameOf(page)).toEqual(start);
}

interface Frame {
  x: number;
  y: number;
  width: number;
  rotation: number;
}

/** The picked layer's frame as its fields say, in mm and degrees. */
async function frameOf(page: Page): Promise<Frame> {
  const read = async (label: string): Promise<number> => Number.parseFloat(await page.getByLabel(label, { exact: true }).inputValue());
  return { x: await read('From left'), y: await read('From top'), width: await read('Width'), rotation: await read('Rotation') };
}

/** The outline of what is picked goes through its grips, which lie on the stage's garment. */
async function outlineMeetsGrips(page: Page): Promise<void> {
  await stageAtRest(page);
  await expect(async () => {
    const outline = (await page.locator('[data-surface-overlay] > path').last().boundingBox())!;
    const stage = (await page.locator('.tb-stage-view').boundingBox())!;
    const [nw, se] = [await grip(page, 'nw'), await grip(page, 'se')];
    expect(Math.abs(outline.x + outline.width / 2 - (nw.x + se.x) / 2)).toBeLessThan(6);
    expect(Math.abs(outline.y + outline.height / 2 - (nw.y + se.y) / 2)).toBeLessThan(6);
    expect(Math.abs((nw.x + se.x) / 2 - stage.x - stage.width / 2), 'on the chest').toBeLessThan(stage.width * 0.1);
  }).toPass({ timeout: 10_000 });
}

async function grip(page: Page, key: string): Promise<Point> {
  const box = (await page.locator(`[data-surface-grip="${key}"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Point, to: Point, key: string): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.keyboard.down(key);
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up(key);
}

/** Fingers that come down, move from place to place together, and leave. */
async function touch(page: Page, places: readonly (readonly Point[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let down = 0;
  for (const fingers of places) {
    const touchPoints = fingers.map((finger, id) => ({ ...finger, id }));
    await session.send('Input.dispatchTouchEvent', { type: fingers.length > down ? 'touchStart' : 'touchMove', touchPoints });
    down = fingers.length;
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (pictureFolder) await page.screenshot({ path: `${pictureFolder}/on-garment-${name}.png` });
}
