import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import type { RunningStudio } from './support/launch-studio.ts';
import { goTo } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

/** What a till writes: semicolons, Windows-1252, days first, commas; three rows are wrong. */
const table = `Datum;Bestellnummer;Kundennummer;Kundenname;E-Mail;Artikelnummer;Bezeichnung;Menge;Einzelpreis
31.12.2024 10:00;ALT-1;7;Jörg Müller;joerg@example.com;T-1;Altes Shirt;2;19,90
31.12.2024 10:00;ALT-1;7;Jörg Müller;joerg@example.com;T-2;Kappe;1;9,00
32.12.2024;ALT-2;8;Bo;bo@example.com;T-1;Altes Shirt;1;19,90
02.01.2025;ALT-3;7;;;T-1;Altes Shirt;anderthalb;19,90
02.01.2025;ALT-4;7;;;T-1;Altes Shirt;1;umsonst
05.01.2025;ALT-5;7;;;T-1;Altes Shirt;-1;19,90
`;

studioTest('a table with three bad rows is checked, imported, listed and taken back', async ({ studio }) => {
  const { page } = studio;
  const file = join(studio.userDataDir, 'kasse.csv');
  await writeFile(file, Buffer.from(table, 'latin1'));
  await chooseAlways(studio, file, join(studio.userDataDir, 'problems.csv'));
  const main = page.getByRole('main');

  await goTo(page, 'Settings');
  await main.getByRole('link', { name: 'Past orders and customers…' }).click();
  await expectAccessible(page, 'start of an import');
  await main.locator('[data-action="import-choose"]').click();
  await expect(main.getByLabel('What the column Kundenname holds')).toHaveValue('customerName');
  await expect(main.getByLabel('Letters')).toHaveValue('windows-1252');
  await expect(main.getByLabel('Between cells')).toHaveValue(';');
  await expect(main.getByLabel('Amounts')).toHaveValue(',');
  await expect(main.getByRole('cell', { name: 'Jörg Müller' }).first()).toBeVisible();
  await main.getByLabel('What the column Datum holds').selectOption('');
  await expect(main.locator('[data-action="import-check"]')).toBeDisabled();
  await main.getByLabel('What the column Datum holds').selectOption('placedAt');
  await expectAccessible(page, 'columns of an import');

  await main.locator('[data-action="import-check"]').click();
  await expect(main.locator('[data-figure="orders"]')).toHaveText('2orders');
  const problems = main.locator('[data-list="import-problems"] tbody tr');
  await expect(problems).toHaveText([/^4.*no day of the calendar.*32\.12\.2024/, /^5.*anderthalb/, /^6.*no amount of money.*umsonst/]);
  await expectAccessible(page, 'preview of an import');
  await main.locator('[data-action="import-save-problems"]').click();
  await expect(page.getByText(/Saved as .*problems\.csv|problems\.csv/).first()).toBeVisible();
  expect(await readFile(join(studio.userDataDir, 'problems.csv'), 'utf8')).toContain('4,');
  expect(await customersFound(page)).toBe(0);

  await main.locator('[data-action="import-begin"]').click();
  await expect(main.getByText('2 orders and 1 new customer came in from kasse.csv')).toBeVisible();
  const past = main.locator('[data-list="past-orders"] > li');
  await expect(past).toHaveText([
    /^ALT-5Jörg Müller.*1 × Altes Shirt, returned.*-€19\.90/,
    /^ALT-1Jörg Müller.*2 × Altes Shirt1 × Kappe.*€48\.80/,
  ]);
  expect(await customersFound(page)).toBe(1);

  await main.getByRole('button', { name: 'Import another table' }).click();
  await main.locator('[data-action="import-choose"]').click();
  await main.locator('[data-action="import-check"]').click();
  await expect(main.getByText('This very table was imported before')).toBeVisible();
  await expect(main.locator('[data-figure="duplicates"]')).toHaveText(/^2/);
  await expect(main.locator('[data-action="import-begin"]')).toBeDisabled();
  await main.getByRole('button', { name: 'Back to the columns' }).click();
  await main.getByRole('button', { name: 'Another table' }).click();

  await main.locator('[data-action="import-undo"]').click();
  await page.locator('[data-action="import-undo-confirm"]').click();
  await expect(main.locator('[data-list="imports"] [data-state="undone"]')).toHaveCount(1);
  await expect(past).toHaveCount(0);
  expect(await customersFound(page)).toBe(0);
  expect(studio.complaints).toEqual([]);
});

studioTest('what is kept of a customer is shown, forgotten by the row, and goes with their consent', async ({ studio: { page } }) => {
  await goTo(page, 'Customers');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Add customer' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Ada Lovelace');
  await page.getByRole('dialog').getByRole('button', { name: 'Add customer' }).click();
  await expect(main.getByText('Never asked, which counts as a no.')).toBeVisible();
  const address = page.url();
  await lookAtProduct(page);
  await page.goto(address);
  await expect(main.getByText('Nothing is kept about what Ada Lovelace looks at.')).toBeVisible();

  await main.getByRole('switch').press(' ');
  await expect(main.getByText(/^Agreed on/)).toBeVisible();
  await lookAtProduct(page);
  await lookAtProduct(page);
  await page.goto(address);
  const kept = main.locator('[data-list="kept"] > [data-kind="viewed-product"]');
  await expect(kept).toHaveCount(2);
  await expectAccessible(page, 'what is kept');
  await kept.first().getByRole('button', { name: 'Forget this' }).click();
  await kept.first().getByRole('button', { name: 'Really forget' }).click();
  await expect(kept).toHaveCount(1);
  await main.getByRole('switch').press(' ');
  await page.locator('[data-action="withdraw-confirm"]').click();
  await expect(main.getByText(/^Withdrawn or refused on/)).toBeVisible();
  await expect(kept).toHaveCount(0);
});

/** Answers every dialog: this file is opened, and what is saved comes to the other one. */
async function chooseAlways({ app }: RunningStudio, open: string, save: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.open] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.save });
    },
    { open, save },
  );
}

/** How many customers of the table the shop knows. */
async function customersFound(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const send = window.connectStudio(() => undefined);
    const reply = await send('customers.search', { query: 'joerg', limit: 5 });
    return reply.ok ? (reply.value as unknown[]).length : -1;
  });
}

/** Opens the first product in the studio and leaves it again. */
async function lookAtProduct(page: Page): Promise<void> {
  await goTo(page, 'Products');
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
  await page.locator('[data-stage]').first().waitFor();
  await goTo(page, 'Customers');
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
}
