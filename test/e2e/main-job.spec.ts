import { expect, test, type Page } from '@playwright/test';
import { closeStudio, createUserDataDir, launchStudio, removeUserDataDir } from './support/launch-studio.ts';
import {
  chooseAnother,
  goTo,
  openProduct,
  orderPieces,
  readReturningCustomer,
  saveDesign,
  serveCustomer,
  startTemplate,
} from './support/shop-actions.ts';
import { changedPixels, seenChangePx, stagePicture } from './support/stage-picture.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('a customer is found by name, e-mail and phone', async ({ studio: { page } }) => {
  const { name, contact } = await readReturningCustomer(page);
  const [email = '', phone = ''] = contact.split(' · ');
  const finder = page.getByRole('main').getByRole('combobox', { name: 'Who is this for?' });
  const typed = [
    name
      .split(' ')
      .map((word) => word.slice(0, 3))
      .join(' '),
    email.split('@')[0] ?? '',
    phone.replace(/\D/g, '').slice(-7),
  ];
  for (const query of typed.filter((each) => each.length > 2)) {
    await finder.fill(query);
    await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeVisible();
  }
});

test('the main job: suggestion to confirmed order, kept over a restart', async () => {
  test.setTimeout(420_000);
  const userDataDir = await createUserDataDir();
  try {
    const first = await launchStudio(userDataDir);
    const { page } = first;
    const { name } = await readReturningCustomer(page);
    await serveCustomer(page, name.slice(0, 5), name);
    // A bag or a mug has no size to choose.
    const card = page
      .locator('[data-panel="buy-again"] article')
      .filter({ has: page.getByRole('heading', { name: / (Tee|Tank|Crewneck|Hoodie)$/ }) })
      .first();
    const product = await card.getByRole('heading').innerText();
    const reasonBefore = await card.locator('[data-reason]').innerText();
    await card.getByRole('link').click();
    await designGarment(page);
    await saveDesign(page, 'Saved for the restart');
    const number = await orderPieces(page, 1);
    expect(number).toMatch(/^S\d+-\d{6}$/);
    await closeStudio(first);

    const second = await launchStudio(userDataDir);
    await serveCustomer(second.page, name.slice(0, 5), name);
    const again = second.page
      .locator('[data-panel="buy-again"] article')
      .filter({ has: second.page.getByRole('heading', { name: product, exact: true }) });
    await expect(again.locator('[data-reason]')).not.toHaveText(reasonBefore);
    await goTo(second.page, 'Orders');
    await expect(second.page.getByRole('main').getByText(number).first()).toBeVisible();
    await goTo(second.page, 'Customers');
    await second.page.getByRole('main').getByText(name, { exact: true }).first().click();
    await expect(second.page.getByText('Saved for the restart').first()).toBeVisible();
    await expect(second.page.getByText(number).first()).toBeVisible();
    await closeStudio(second);
  } finally {
    await removeUserDataDir(userDataDir);
  }
});

/** Template, text, colour, layout, garment colour and size: each must show on the garment. */
async function designGarment(page: Page): Promise<void> {
  const seen = [await stagePicture(page)];
  const look = async (what: string): Promise<void> => {
    const now = await stagePicture(page);
    expect(changedPixels(now, seen.at(-1)!), `${what} must show on the garment`).toBeGreaterThan(seenChangePx);
    seen.push(now);
  };
  await startTemplate(page, 'sunset-badge');
  await look('a template');
  await page.locator('[data-slot]').first().fill('HELLO');
  await page.locator('[data-slot]').first().blur();
  await look('text');
  await page.locator('[data-palette][aria-pressed="false"]').last().click();
  await look('a palette');
  await page.getByRole('radiogroup', { name: 'Layout' }).locator('label').nth(1).click();
  await look('a layout');
  await chooseAnother(page, 'colourway');
  await look('the colour of the garment');
  await chooseAnother(page, 'size');
  await look('the size of the garment');
  await page.locator('[data-tool="undo"]').click();
  await look('undo');
  await page.locator('[data-tool="redo"]').click();
  await look('redo');
}

studioTest('an order takes its pieces from the stock', async ({ studio: { page } }) => {
  await openProduct(page, 0);
  await startTemplate(page, 'night-run');
  await page.locator('[data-action="add-to-order"]').click();
  const row = page
    .getByRole('dialog')
    .getByRole('row')
    .filter({ has: page.locator('input[data-size]:enabled') })
    .first();
  await expect(page.getByRole('dialog').locator('tr[data-current] input')).toHaveValue('1');
  const stockText = await row.getByRole('cell').nth(1).innerText();
  await row.locator('input').fill('1');
  await page.locator('[data-action="add-to-basket"]').click();
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { name: /is placed$/ })).toBeVisible();
  await goTo(page, 'Studio');
  await page.locator('[data-action="add-to-order"]').click();
  const after = page
    .getByRole('dialog')
    .getByRole('row')
    .filter({ has: page.locator('input[data-size]') })
    .first();
  const left = Number(stockText.replace(/\D/g, '')) - 1;
  await expect(after.getByRole('cell').nth(1)).toContainText(left === 0 ? /none|0|out/i : String(left));
});
