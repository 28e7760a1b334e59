import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { bringInCoarsePicture } from './support/coarse-picture.ts';
import { answerWith, pagesShown } from './support/proof-actions.ts';
import { openProduct } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('design, preflight, fix, proof, approval, files; a change voids the proof', async ({ studio, userDataDir }) => {
  studioTest.setTimeout(240_000);
  const { page } = studio;
  await openProduct(page, 0);
  await bringInCoarsePicture(page);
  const status = page.locator('[data-print-status]');
  await expect(status).toHaveText(/1 thing stops the print/);
  await status.click();
  await page.locator('[data-finding="low-dpi"] [data-action="finding-mend"]').click();
  await expect(page.locator('[data-finding="low-dpi"]')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.locator('[data-tool="files"]').click();
  await page.locator('[data-action="proof"]').click();
  await pagesShown(page);
  const proof = page.getByRole('dialog', { name: 'Proof' });
  await proof.getByLabel('Name of the design').fill('Blue field');
  await answerWith(studio, join(userDataDir, 'proof.pdf'));
  await proof.locator('[data-action="proof-save"]').click();
  await proof.locator('[data-action="proof-approve"]').click({ timeout: 60_000 });
  await proof.getByLabel('Name of the person').fill('Ada Lovelace');
  await proof.locator('[data-action="proof-answer"]').click();
  await proof.locator('[data-action="proof-withdraw"]').waitFor();
  await proof.getByRole('button', { name: 'Close' }).click();
  const chip = page.locator('[data-proof-state]');
  await expect(chip).toHaveAttribute('data-proof-state', 'approved');

  const file = join(userDataDir, 'front.png');
  await page.locator('[data-tool="files"]').click();
  await page.locator('[data-action="print-files"]').click();
  await answerWith(studio, file);
  await page.locator('[data-action="print-save"]').click();
  await page.locator('[data-action="print-close"]').click({ timeout: 60_000 });
  expect((await stat(file)).size).toBeGreaterThan(1000);
  await expect(chip).toHaveAttribute('data-proof-state', 'approved');

  await page.locator('[data-layer-id]').first().click();
  const width = page.getByLabel('Width', { exact: true });
  await width.fill('30');
  await width.press('Enter');
  await expect(chip).toHaveText('Proof void: the design has changed since');
});
