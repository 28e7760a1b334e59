import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { fullRun } from '../full-run.ts';
import { openProduct, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

const people = 24;

studioTest('a list of 24 people becomes 24 pieces, checked, shown and ordered in their own words', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await startTemplate(page, 'varsity-arch');
  await page.locator('[data-tool="roster"]').click();
  await page.locator('[data-action="roster"]').click();
  const dialog = page.getByRole('dialog');
  const intake = dialog.getByLabel('Paste the list');

  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'all.csv', mimeType: 'text/csv', buffer: Buffer.alloc(10_000_000, 'x') });
  await expect(dialog.getByText('This list is too large: 1 MB are possible, it has 10 MB')).toBeVisible();

  // The sizes that are there, each no more often than it is in stock.
  const sizes = await stockedSizes(page);
  const rows = Array.from(
    { length: people },
    (_, index) => `${index === 0 ? '=cmd|1' : `Player ${index + 1}`};${index + 1};${sizes[index]}`,
  );
  rows[4] = `Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh of the Northern Harbour;5;${sizes[4]}`;
  rows[5] = `Twin;5;${sizes[5]}`;
  rows[6] = `Nobody knows;7;`;
  await intake.fill(`Spieler;Nr.;Größe\n${rows.join('\n')}`);
  await dialog.locator('[data-action="roster-take"]').click();

  await expect(dialog.locator('[data-roster-row]')).toHaveCount(people);
  await expect(dialog.getByLabel('Name, row 1', { exact: true })).toHaveValue('=cmd|1');
  await expect(dialog.locator('[data-roster-row="5"] [data-finding]')).toHaveText([/too long to read well/, /more than once/]);
  await expect(dialog.locator('[data-roster-row="6"] [data-finding]')).toHaveText([/more than once/]);
  await expect(dialog.locator('[data-roster-row="7"] [data-finding]')).toHaveText(['Choose a size.']);
  await expect(dialog.locator('[data-action="roster-to-basket"]')).toBeDisabled();
  // Front and back of the first rows are painted; the last ones when they come into view.
  await expect(dialog.locator('[data-roster-row="2"] [data-plate="ready"] img')).toHaveCount(2);
  await expect(dialog.locator(`[data-roster-row="${people}"] img`)).toHaveCount(0);
  if (fullRun) await expectAccessible(page, 'team list');

  await dialog.getByLabel('Name, row 5', { exact: true }).fill('Wolf');
  await dialog.getByLabel('Number, row 6', { exact: true }).fill('60');
  await dialog.getByLabel('Size, row 7', { exact: true }).selectOption(sizes[6] ?? '');
  await dialog.getByRole('button', { name: 'Remove row 2', exact: true }).click();
  await expect(dialog.locator('[data-roster-row]')).toHaveCount(people - 1);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(dialog.locator('[data-finding]')).toHaveCount(0);
  await dialog.locator('[data-action="roster-to-basket"]').click();

  await expect(page.getByRole('button', { name: 'Place order' })).toBeEnabled();
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { name: /is placed$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Open the order' }).click();
  const main = page.getByRole('main');
  await expect(main.getByText('5 Wolf · Varsity arch').first()).toBeVisible();
  await expect(main.getByText(/Player \d+ · Varsity arch/)).toHaveCount(people - 4);
});

/** Sizes to give to the people in turn, each as often as there are pieces of it. */
async function stockedSizes(page: Page): Promise<string[]> {
  await page.keyboard.press('Escape');
  await page.locator('[data-action="add-to-order"]').click();
  const sizeRows = page.getByRole('dialog').locator('tbody tr');
  await expect(sizeRows.locator('input[data-size]').first()).toBeVisible();
  const found = await sizeRows.evaluateAll((rows) =>
    rows.flatMap((row) => {
      const size = row.querySelector<HTMLInputElement>('input[data-size]')?.dataset['size'] ?? '';
      const stock = Number((row.querySelectorAll('td')[1]?.textContent ?? '').replaceAll(/\D/g, ''));
      return Array.from({ length: Math.min(stock, 30) }, () => size);
    }),
  );
  await page.keyboard.press('Escape');
  await page.locator('[data-tool="roster"]').click();
  await page.locator('[data-action="roster"]').click();
  return found;
}
