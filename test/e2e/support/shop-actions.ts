import { expect, type Page } from '@playwright/test';

/** Goes to one of the main places by its button at the side. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
}

/** Finds a customer of the shop by what a person types, and serves them. */
export async function serveCustomer(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('main').getByRole('combobox', { name: 'Who is this for?' }).pressSequentially(typed);
  await page.getByRole('option').filter({ hasText: name }).first().click();
  await expect(page.getByRole('button', { name: `Serving: ${name}` })).toBeVisible();
}

/** Adds a customer, who is served from then on; ends on their page. */
export async function addCustomer(page: Page, name: string): Promise<void> {
  await goTo(page, 'Customers');
  await page.getByRole('button', { name: 'Add customer' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** The customer at a place of the finder's list of latest buyers, with at least three orders. */
export async function readReturningCustomer(page: Page): Promise<{ name: string; contact: string }> {
  const finder = page.getByRole('main').getByRole('combobox', { name: 'Who is this for?' });
  await finder.click();
  const option = page
    .getByRole('option')
    .filter({ hasText: /([3-9]|\d\d) orders/ })
    .first();
  const name = await option.locator('.tb-customer-name').innerText();
  const contact = await option.locator('.tb-customer-contact').innerText();
  await page.keyboard.press('Escape');
  return { name, contact };
}

/** Opens a product in the studio from the list of products. */
export async function openProduct(page: Page, place: number): Promise<string> {
  await goTo(page, 'Products');
  // The list of suggestions on the screen before has articles, too.
  await expect(page.getByRole('heading', { level: 1, name: 'Products' })).toBeVisible();
  const link = page.getByRole('main').getByRole('article').nth(place).getByRole('link').first();
  const name = await link.innerText();
  await link.click();
  await stageAtRest(page);
  return name;
}

/** Waits until the garment on the stage stands still in full quality. */
export async function stageAtRest(page: Page): Promise<void> {
  await page.locator('[data-stage="ready"][data-stage-settled="true"], [data-stage="plate"]').waitFor({ timeout: 60_000 });
}

/** Presses a choice by its label: the radio button itself is hidden behind a swatch or a chip. */
export async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name }) })
    .first()
    .click();
}

/** Presses the last choice of a group that is not chosen yet. */
export async function chooseAnother(page: Page, group: 'colourway' | 'size'): Promise<void> {
  await page
    .locator('label')
    .filter({ has: page.locator(`input[name="${group}"]:not(:checked)`) })
    .last()
    .click();
}

/** Starts from a template on the open garment. */
export async function startTemplate(page: Page, key: string): Promise<void> {
  await page.locator('[data-template]').first().waitFor();
  const atHand = page.locator(`[data-template="${key}"]`);
  if ((await atHand.count()) === 0) {
    await page.locator('[data-action="all-templates"]').click();
    await page.locator(`[data-gallery-template="${key}"]`).click();
  } else await atHand.click();
  await expect(page.locator(`[data-template="${key}"]`)).toHaveAttribute('aria-pressed', 'true');
}

/** Saves the open design under a name. */
export async function saveDesign(page: Page, name: string): Promise<void> {
  await page.locator('[data-action="save"]').click();
  await page.getByLabel('Name of the design').fill(name);
  await page.locator('[data-action="save-confirm"]').click();
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
}

/** Puts the open design into the basket in one size and places the order; answers its number. */
export async function orderPieces(page: Page, quantity: number): Promise<string> {
  await page.locator('[data-action="add-to-order"]').click();
  // The size in view begins with one piece.
  const inputs = page.getByRole('dialog').locator('input[data-size]:enabled');
  await expect(inputs.first()).toBeVisible();
  for (const [place, input] of (await inputs.all()).entries()) await input.fill(place === 0 ? String(quantity) : '0');
  await page.locator('[data-action="add-to-basket"]').click();
  await page.getByRole('button', { name: 'Place order' }).click();
  const title = await page.getByRole('heading', { name: /is placed$/ }).innerText();
  return /[A-Z]\d+-\d{6}/.exec(title)?.[0] ?? '';
}
