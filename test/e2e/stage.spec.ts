import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { decode, type DecodedPng } from 'fast-png';
import { colorDifference, labOf, type Lab } from '../color-difference.ts';
import { goTo, openProduct, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { sampled } from '../full-run.ts';
import { changedPixels, seenChangePx, stagePicture } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep a picture of every look of the stage. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

studioTest('the stage is turned, zoomed and lit by hand, and by keyboard', async ({ studio: { page } }) => {
  studioTest.setTimeout(420_000);
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.mouse.move(1, 1);
  const atFirst = await look(page, 'studio');

  for (const name of ['Daylight', 'Shop'] as const) {
    await chooseLight(page, name);
    expectChanged(await look(page, name), atFirst, `${name} must show`);
  }
  await chooseLight(page, 'Studio');
  expectSame(await look(page, 'studio-again'), atFirst, 'the same light must look the same');

  const view = page.locator('.tb-stage-view');
  const box = (await view.boundingBox())!;
  const chest = { x: box.width / 2, y: box.height * 0.42 };
  await view.dblclick({ position: chest });
  const near = await look(page, 'front-area');
  expectChanged(near, atFirst, 'two clicks on a print area must go to it');
  await view.dblclick({ position: { x: 12, y: box.height / 2 } });
  expectSame(await look(page, 'back-from-area'), atFirst, 'two clicks beside the garment must go back');

  await page.mouse.move(box.x + chest.x, box.y + chest.y);
  await page.mouse.wheel(0, -400);
  expectChanged(await look(page, 'wheel'), atFirst, 'the wheel must zoom');
  await view.dblclick({ position: { x: 12, y: box.height / 2 } });
  // Below the print: on it the mouse moves the layer.
  await page.mouse.move(box.x + chest.x, box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(box.x + chest.x + 90, box.y + box.height * 0.7, { steps: 4 });
  await page.mouse.up();
  expectChanged(await look(page, 'drag'), atFirst, 'a drag must turn');
  await view.press('0');
  // From here on the ring of the focus is in the picture.
  const home = await look(page, 'key-0');
  await page.keyboard.press('+');
  expectChanged(await look(page, 'key-plus'), home, 'plus must zoom');
  await page.keyboard.press('0');
  expectSame(await look(page, 'key-0-again'), home, '0 must go back');
  await page.keyboard.press('ArrowRight');
  expectChanged(await look(page, 'arrow'), home, 'an arrow must turn');
  await page.keyboard.press('0');
  const [x, y] = [box.x + chest.x, box.y + chest.y];
  await touch(
    page,
    [30, 40, 50, 60].map((apartPx) => [-1, 1].map((side) => ({ x: x + side * apartPx, y }))),
  );
  expectChanged(await look(page, 'pinch'), home, 'two fingers must zoom');
  await view.press('0');
  await touch(
    page,
    [0, 30, 60, 90].map((movedPx) => [{ x: x + movedPx, y }]),
  );
  expectChanged(await look(page, 'touch'), home, 'a finger must turn');
});

studioTest('a letter is drawn once at once, and then at rest; not in every frame between', async ({ studio: { page } }) => {
  studioTest.setTimeout(240_000);
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  const slot = page.locator('textarea[data-slot]').first();
  await slot.fill('TEAM A');
  await page.mouse.move(1, 1);
  await stageAtRest(page);
  const quick = await quickPictures(page);
  await slot.fill('TEAM B');
  await expect(page.locator('[data-stage-settled="false"]')).toBeAttached();
  await stageAtRest(page);
  expect(await quick()).toBe(1);
});

studioTest('the turntable turns until any input, and is not offered to who asks for less motion', async ({ studio: { page } }) => {
  studioTest.setTimeout(240_000);
  await openProduct(page, 0);
  const toggle = page.getByRole('button', { name: 'Turn slowly' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  const before = await stagePicture(page);
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-stage-settled="false"]')).toBeVisible();
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.press('Enter');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift');
  await page.getByRole('heading', { level: 1 }).first().click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  expectChanged(await stagePicture(page), before, 'it stays where it was stopped');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(toggle).toHaveCount(0);
});

studioTest('the quality of 3D is chosen, said in words and kept', async ({ studio: { page } }) => {
  studioTest.setTimeout(240_000);
  await goTo(page, 'Settings');
  const group = page.getByRole('radiogroup', { name: '3D quality' });
  await expect(group.getByRole('radio', { name: 'Automatic' })).toBeChecked();
  await expect(page.locator('[data-stage-tier="fast"]')).toContainText('with its processor');
  await page
    .locator('label')
    .filter({ hasText: /^Balanced$/ })
    .click();
  await expect(page.locator('[data-stage-tier="balanced"]')).toContainText('in balance');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await openProduct(page, 0);
  await goTo(page, 'Settings');
  await expect(group.getByRole('radio', { name: 'Balanced' })).toBeChecked();
});

studioTest('a colour of a garment is on the stage what it is on its swatch', async ({ studio: { page } }) => {
  studioTest.setTimeout(420_000);
  await openProduct(page, 0);
  const choices = page.locator('label').filter({ has: page.locator('input[name="colourway"]') });
  await expect(choices.first()).toBeVisible();
  const all = await choices.all();
  expect(all.length).toBeGreaterThanOrEqual(6);
  for (const choice of sampled(all, 4)) {
    const swatch = await choice
      .locator('span')
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
    await choice.click();
    await page.mouse.move(1, 1);
    await stageAtRest(page);
    const apart = colorDifference(await frontLab(page), labOfCss(swatch));
    expect.soft(apart, `${swatch}: ΔE2000 ${apart.toFixed(2)}`).toBeLessThanOrEqual(4);
  }
});

/** Counts the pictures that the stage shows from now on with fewer pixels than its canvas has at rest. */
async function quickPictures(page: Page): Promise<() => Promise<number>> {
  const counter = await page.locator('.tb-stage-canvas canvas').evaluateHandle((canvas) => {
    const gl = (canvas as HTMLCanvasElement).getContext('webgl2')!;
    const restWidth = (canvas as HTMLCanvasElement).width;
    const times = new Set<unknown>();
    const bind = gl.bindFramebuffer.bind(gl);
    gl.bindFramebuffer = (target, buffer) => {
      // The canvas is turned to more than once in a frame, at one time of its clock.
      if (buffer === null && gl.canvas.width < restWidth) times.add(document.timeline.currentTime);
      bind(target, buffer);
    };
    return times;
  });
  return () => counter.evaluate((times) => times.size);
}

/** The middle of the colours on the garment's front, from the chest down to above the hem. */
async function frontLab(page: Page): Promise<Lab> {
  const { data, width, height, channels } = decode(await page.locator('.tb-stage-view').screenshot());
  const labs: Lab[] = [];
  for (let y = Math.round(height * 0.28); y < height * 0.74; y += 2) {
    for (let x = Math.round(width * 0.37); x < width * 0.63; x += 2) {
      const at = (y * width + x) * channels;
      labs.push(labOf(data[at]!, data[at + 1]!, data[at + 2]!));
    }
  }
  const middle = (axis: 0 | 1 | 2): number => labs.map((lab) => lab[axis]).toSorted((a, b) => a - b)[Math.floor(labs.length / 2)]!;
  return [middle(0), middle(1), middle(2)];
}

function labOfCss(color: string): Lab {
  const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map(Number);
  return labOf(r, g, b);
}

async function chooseLight(page: Page, name: string): Promise<void> {
  await page.locator('[data-tool="lights"]').click();
  await page.getByRole('menuitemradio', { name, exact: true }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.mouse.move(1, 1);
}

/** The stage at rest; keeps a picture of the window when asked for. */
async function look(page: Page, name: string): Promise<DecodedPng> {
  const picture = await stagePicture(page);
  if (pictureFolder) await page.screenshot({ path: `${pictureFolder}/stage-${name}.png` });
  return picture;
}

function expectChanged(now: DecodedPng, before: DecodedPng, why: string): void {
  expect(changedPixels(now, before), why).toBeGreaterThan(seenChangePx);
}

function expectSame(now: DecodedPng, before: DecodedPng, why: string): void {
  expect(changedPixels(now, before), why).toBe(0);
}

/** Fingers that come down, move from place to place together, and leave. */
async function touch(page: Page, places: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [step, fingers] of places.entries()) {
    const touchPoints = fingers.map((finger, id) => ({ ...finger, id }));
    await session.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
