import type { StudioDriver } from './studio-driver.ts';

/** The name under which the demo saves its design. */
export const DESIGN_NAME = 'Harbour Club summer';

/** The demo works on a tee: a bag or a mug has no size to choose. */
const TEE = / Tee$/;

/** What the demo writes on the garment. */
export const DESIGN_TEXT = 'HARBOUR CLUB';

const views = [
  { key: 'front', name: 'From the front' },
  { key: 'back', name: 'From the back' },
  { key: 'three-quarter', name: 'Three-quarter view' },
] as const;

/** The garment that the demo works on. */
export interface ChosenGarment {
  readonly product: string;
  readonly colourway: string;
  readonly sizeKey: string;
}

/** Opens the first suggested tee, to buy again if there is one, and chooses another colour, size L and a template. */
export async function openSuggestion(driver: StudioDriver): Promise<ChosenGarment> {
  const { page } = driver;
  const card = page
    .locator('[data-panel] article')
    .filter({ has: page.getByRole('heading', { name: TEE }) })
    .first();
  const product = await card.locator('h3').innerText();
  await card.getByRole('link').click();
  await stageAtRest(driver);
  const colourway = await chooseDarkColourway(driver);
  await driver.choose(/^L,/);
  await page.locator('[data-action="all-templates"]').click();
  await page.locator('[data-gallery-template="sunset-badge"]').click();
  await chooseLayout(driver, 1);
  await stageAtRest(driver);
  return { product, colourway, sizeKey: 'L' };
}

/** A dark one if there is one: a print must be readable on dark cloth. */
async function chooseDarkColourway(driver: StudioDriver): Promise<string> {
  const names = await driver.page
    .locator('input[name="colourway"]')
    .evaluateAll((inputs) => inputs.map((input) => input.closest('label')?.textContent.trim() ?? ''));
  const name = names.find((each) => /black|navy|midnight|ink|charcoal|forest/i.test(each)) ?? names.at(-1) ?? '';
  await driver.choose(name);
  return name;
}

/** Saves stills of the garment from three sides. */
export async function savePictures(driver: StudioDriver, fileOf: (view: string) => string): Promise<void> {
  const { page } = driver;
  for (const view of views) {
    await driver.saveTo(fileOf(view.key), async () => {
      await page.locator('[data-tool="files"]').click();
      await page.getByRole('menuitem', { name: view.name, exact: true }).first().click();
    });
  }
}

/** Changes the template's first text, its palette and its layout, takes the last step back and does it again, and saves. */
export async function customizeDesign(driver: StudioDriver): Promise<void> {
  const { page } = driver;
  const text = page.locator('[data-slot]').first();
  await text.fill(DESIGN_TEXT);
  await text.blur();
  await page.locator('[data-palette][aria-pressed="false"]').nth(1).click();
  await chooseLayout(driver, 0);
  await page.locator('[data-tool="undo"]').click();
  await page.locator('[data-tool="redo"]').click();
  if ((await text.inputValue()) !== DESIGN_TEXT) throw new Error('undo and redo lost the typed text');
  await page.locator('[data-action="save"]').click();
  await page.getByLabel('Name of the design').fill(DESIGN_NAME);
  await page.locator('[data-action="save-confirm"]').click();
  await page.locator('[data-save-state="saved"]').waitFor();
  await stageAtRest(driver);
}

/** Turns the garment with the mouse, zooms with the keyboard, takes a picture, and goes back to the front. */
export async function turnAndZoom(driver: StudioDriver, screenshot: string): Promise<void> {
  const { page } = driver;
  const stage = page.locator('.tb-stage-view');
  const box = await stage.boundingBox();
  if (!box) throw new Error('the stage is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 140, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await stage.focus();
  await page.keyboard.press('+');
  await driver.takeScreenshot(screenshot);
  await page.keyboard.press('0');
}

/**
 * Saves the print file, puts the design into the basket in every size that is in stock, confirms, and saves the order's data.
 *
 * @returns the pieces by size key
 */
export async function orderDesign(driver: StudioDriver, out: (name: string) => string): Promise<Record<string, number>> {
  const { page } = driver;
  await driver.saveTo(out('print-front.png'), async () => {
    await page.locator('[data-tool="files"]').click();
    await page.locator('[data-action="print-files"]').click();
    await page.locator('[data-action="print-save"]').click();
    await page.locator('[data-action="print-close"]').click();
  });
  await page.locator('[data-action="add-to-order"]').click();
  const quantities = await fillQuantities(driver);
  await driver.takeScreenshot(out('screen-add-to-order.png'));
  await page.locator('[data-action="add-to-basket"]').click();
  const confirm = page.getByRole('button', { name: 'Place order' });
  await confirm.waitFor();
  await driver.takeScreenshot(out('screen-basket.png'));
  await confirm.click();
  await page.getByRole('link', { name: 'Open the order' }).waitFor();
  await driver.takeScreenshot(out('screen-confirmed.png'));
  await page.getByRole('link', { name: 'Open the order' }).click();
  await driver.takeScreenshot(out('screen-order.png'));
  await driver.saveTo(out('order.json'), () => page.getByRole('button', { name: 'Export order' }).click());
  return quantities;
}

/** Up to three pieces of each size, as far as the stock that the dialog shows reaches. */
async function fillQuantities({ page }: StudioDriver): Promise<Record<string, number>> {
  const quantities: Record<string, number> = {};
  for (const row of await page
    .getByRole('dialog')
    .getByRole('row')
    .filter({ has: page.locator('input[data-size]:enabled') })
    .all()) {
    const input = row.locator('input[data-size]');
    const stock = Number((await row.getByRole('cell').nth(1).innerText()).replace(/\D/g, ''));
    const quantity = Math.min(stock, Object.keys(quantities).length + 1, 3);
    await input.fill(String(quantity));
    quantities[(await input.getAttribute('data-size')) ?? ''] = quantity;
  }
  return quantities;
}

async function chooseLayout({ page }: StudioDriver, place: number): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Layout' }).locator('label').nth(place).click();
}

async function stageAtRest({ page }: StudioDriver): Promise<void> {
  await page.locator('[data-stage="ready"][data-stage-settled="true"], [data-stage="plate"]').waitFor();
}
