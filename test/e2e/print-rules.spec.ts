import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { studioTest } from './support/studio-test.ts';

studioTest('a shop changes where, how and within which limits a product is printed, and takes it back', async ({ studio: { page } }) => {
  await page.getByRole('link', { name: 'Products', exact: true }).click();
  await page
    .getByRole('link', { name: /^Print areas of / })
    .first()
    .click();
  const width = page.getByLabel('Width in L', { exact: true });
  const before = await width.inputValue();
  await width.fill('900');
  await expect(page.getByText('a corner of the area lies off the cut piece')).toBeVisible();
  await width.fill('280');
  await width.press('Enter');
  await expect(page.getByText('Print area saved for L.')).toBeVisible();
  await expect(width).toHaveValue('280 mm');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(width).toHaveValue(before);

  const puff = page.locator('[data-method="puff"]');
  await puff.getByRole('radio').click();
  await expect(puff.getByRole('radio')).toBeChecked();
  await expect(page.getByText('Methods of the area saved.')).toBeVisible();
  await puff.getByRole('checkbox').click();
  await expect(puff.getByRole('radio')).toBeDisabled();
  await expect(page.locator('[data-method="dtg"]').getByRole('radio')).toBeChecked();

  await page.getByLabel('Thinnest line', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Set for this size: Thinnest line.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Follow the method again' }).click();
  await expect(page.getByText('This size follows the method.')).toBeVisible();
});
