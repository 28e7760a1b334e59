import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkOrder, checkPictures, checkPrintFile } from './check-results.ts';
import { customizeDesign, DESIGN_NAME, openSuggestion, orderDesign, savePictures, turnAndZoom } from './main-job.ts';
import { changedSuggestions, readSuggestions, writeSuggestions } from './read-suggestions.ts';
import { StudioDriver } from './studio-driver.ts';

/**
 * Does the main job on the sample shop through visible controls and leaves pictures, print file, order and suggestions in a folder.
 *
 * @returns the exit code: 0 only if everything came out as it must
 */
export async function runDemo(folder: string, projectRoot: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const out = (name: string): string => join(folder, name);
  const driver = await StudioDriver.open(projectRoot);
  try {
    const { chosen, quantities, changes } = await serveCustomer(driver, out);
    await step('the print file is true to size', () => checkPrintFile(out('print-front.png'), chosen.sizeKey));
    await step('the garment changed inside the print area only', () => checkPictures(out, projectRoot, chosen.sizeKey));
    await step('the order holds what was chosen', () => checkOrder(out('order.json'), DESIGN_NAME, chosen, quantities));
    if (changes.length === 0) throw new Error('the order changed no suggestion');
    console.log(`  the order changed ${changes.length} suggestion${changes.length === 1 ? '' : 's'}, first: ${changes[0]}`);
    console.log(`Demo finished: everything is in ${folder}`);
    return 0;
  } catch (error) {
    await driver.page
      .screenshot({ path: out('screen-failure.png') })
      .catch(() => console.error('  no picture of the failure could be taken'));
    console.error(`Demo failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await driver.close();
  }
}

interface Served {
  readonly chosen: Awaited<ReturnType<typeof openSuggestion>>;
  readonly quantities: Awaited<ReturnType<typeof orderDesign>>;
  readonly changes: readonly string[];
}

async function serveCustomer(driver: StudioDriver, out: (name: string) => string): Promise<Served> {
  const { page } = driver;
  await step('home', () => driver.takeScreenshot(out('screen-home.png')));
  const customer = await step('find a customer while typing', () => findReturningCustomer(driver, out));
  const before = await readSuggestions(page);
  await writeSuggestions(out('suggestions-before.json'), customer, before);
  await step('suggestions for them', () => driver.takeScreenshot(out('screen-suggestions.png')));
  const chosen = await step('open a suggestion, choose colour, size and template', () => openSuggestion(driver));
  await step('pictures before', () => savePictures(driver, (view) => out(`garment-before-${view}.png`)));
  await step('change text, colours and layout; undo, redo; save', () => customizeDesign(driver));
  await step('the studio', () => driver.takeScreenshot(out('screen-studio.png')));
  await step('turn and zoom', () => turnAndZoom(driver, out('screen-studio-turned.png')));
  await step('pictures after', () => savePictures(driver, (view) => out(`garment-after-${view}.png`)));
  const quantities = await step('order in several sizes, confirm', () => orderDesign(driver, out));
  await step('the other screens', () => visitScreens(driver, customer, out));
  await driver.goTo('Home');
  const after = await readSuggestions(page);
  await writeSuggestions(out('suggestions-after.json'), customer, after);
  return { chosen, quantities, changes: changedSuggestions(before, after) };
}

async function findReturningCustomer(driver: StudioDriver, out: (name: string) => string): Promise<string> {
  const { page } = driver;
  const finder = page.getByRole('main').getByRole('combobox', { name: 'Who is this for?' });
  await finder.click();
  const options = page.getByRole('option').filter({ hasText: /[3-9] orders/ });
  const name = await options.first().locator('.tb-customer-name').innerText();
  await finder.pressSequentially(name.slice(0, 4));
  await page.getByRole('option').filter({ hasText: name }).first().waitFor();
  await page.screenshot({ path: out('screen-find-customer.png') });
  await page.getByRole('option').filter({ hasText: name }).first().click();
  await page.getByRole('button', { name: `Serving: ${name}` }).waitFor();
  await page.locator('[data-panel="buy-again"] [data-reason]').first().waitFor();
  return name;
}

async function visitScreens(driver: StudioDriver, customer: string, out: (name: string) => string): Promise<void> {
  const { page } = driver;
  for (const place of ['Customers', 'Orders', 'Products', 'Settings']) {
    await driver.goTo(place);
    await driver.takeScreenshot(out(`screen-${place.toLowerCase()}.png`));
  }
  await driver.goTo('Customers');
  await page.getByRole('main').getByText(customer).first().click();
  await driver.takeScreenshot(out('screen-customer.png'));
}

async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const startMs = performance.now();
  const result = await work();
  console.log(`  ${name} · ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
  return result;
}
