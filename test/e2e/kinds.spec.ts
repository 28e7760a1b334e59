import { mkdir } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { goTo, orderPieces, stageAtRest, startTemplate } from './support/shop-actions.ts';
import { sampled } from '../full-run.ts';
import { studioTest } from './support/studio-test.ts';

/** Set to a folder to keep a picture of each product in the studio. */
const pictureFolder = process.env['TAILORBIRD_SCREENS'];

/** Sizes are a pattern of their names; `begins` is where a template goes. */
const others = [
  {
    name: 'Signalman Zip Hoodie',
    areas: ['Right front', 'Left front', 'Left chest', 'Back', 'Left sleeve', 'Right sleeve', 'Below the neck', 'Neck label', 'Hood'],
    begins: 'Back',
    measures: /cm flat/,
    sizes: '(S|M|L|XL|2XL|3XL)',
  },
  { name: 'Market Canvas Tote', areas: ['Front', 'Back'], begins: 'Front', measures: '38.0 × 42.0 cm flat', sizes: 'One size' },
  {
    name: 'Paddock Five-Panel Cap',
    areas: ['Front', 'Left side', 'Right side'],
    begins: 'Front',
    measures: /cm around/,
    sizes: 'One size',
  },
  { name: 'Kettle Stoneware Mug', areas: ['All around'], begins: 'All around', measures: '8.2 cm across, 9.6 cm high', sizes: 'One size' },
] as const;

for (const { name, areas, begins, measures, sizes } of sampled(others, 2)) {
  studioTest(`${name} is designed, seen from its print areas, and sold`, async ({ studio }) => {
    const { page } = studio;
    await goTo(page, 'Products');
    await expect(page.locator('[data-plate="failed"]')).toHaveCount(0);
    await page.getByRole('link', { name }).first().click();
    await startTemplate(page, 'sunset-badge');
    await chooseInStock(page, sizes);
    await stageAtRest(page);
    await keepPicture(page, name);
    await expect(page.getByText(measures).first()).toBeVisible();
    await expect(page.getByRole('radio', { name: new RegExp(`^${sizes}, `), checked: true })).toHaveCount(1);
    const chips = page.locator('label').filter({ has: page.locator('input[name="print-area"]') });
    await expect(chips).toHaveCount(areas.length);
    await expect(chips.filter({ hasText: 'has a print' })).toHaveCount(1);
    await expect(chips.filter({ has: page.locator('input:checked') })).toContainText(begins);
    await expect(chips.filter({ hasText: 'has a print' })).toContainText(begins);
    for (const [place, area] of areas.entries()) await expect(chips.nth(place)).toContainText(area);
    for (const area of sampled<string>(areas, 3)) {
      await chips.filter({ hasText: area }).first().click();
      await stageAtRest(page);
      await keepPicture(page, `${name} ${area}`);
    }
    expect(await orderPieces(page, 2)).toMatch(/^[A-Z]\d+-\d{6}$/);
    await page.getByRole('link', { name: 'Open the order' }).click();
    await expect(page.getByRole('rowheader', { name: new RegExp(`^${sizes}$`) })).toHaveCount(1);
    await expect(page.locator('[data-plate="failed"]')).toHaveCount(0);
    await keepPicture(page, `${name} order`);
  });
}

/** The first colour that there are pieces of in the size that is chosen; the seed does not stock every one. */
async function chooseInStock(page: Page, sizes: string): Promise<void> {
  const colours = page.locator('label').filter({ has: page.locator('input[name="colourway"]') });
  await expect(colours.first()).toBeVisible();
  for (const colour of await colours.all()) {
    await colour.click();
    if ((await page.getByRole('radio', { name: new RegExp(`^${sizes}, .*not in stock`), checked: true }).count()) === 0) return;
  }
  throw new Error('no colour is in stock');
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictureFolder) return;
  await mkdir(pictureFolder, { recursive: true });
  await page.screenshot({ path: `${pictureFolder}/${name.toLowerCase().replaceAll(' ', '-')}.png` });
}
