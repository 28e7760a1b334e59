import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { designSnapshotSchema } from '../../src/shared/design/contract.ts';
import { orderSchema } from '../../src/shared/orders/order.ts';
import { documentText } from '../../src/shared/production/document-text.ts';
import { printManifestSchema } from '../../src/shared/production/manifest.ts';
import { proofSchema, type Proof } from '../../src/shared/production/proof/proof-record.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { answerWith, pagesShown } from './support/proof-actions.ts';
import { choose, goTo, openProduct, startTemplate } from './support/shop-actions.ts';
import { studioTest } from './support/studio-test.ts';

studioTest('a proof is saved and approved; a change makes it void, undo makes it good again', async ({ studio, userDataDir }) => {
  studioTest.setTimeout(240_000);
  const { page } = studio;
  const file = join(userDataDir, 'proof.pdf');
  await openProduct(page, 0);
  await choose(page, /^L,/);
  await startTemplate(page, 'sunset-badge');
  const words = page.locator('[data-slot]').first();
  await words.fill('LAKESIDE');
  await words.blur();
  await page.locator('[data-tool="files"]').click();
  await page.locator('[data-action="proof"]').click();
  await pagesShown(page);
  const dialog = page.getByRole('dialog', { name: 'Proof' });
  await expectAccessible(page, 'a new proof');
  await dialog.getByLabel('Name of the design').fill('Lakeside Regatta');
  await answerWith(studio, file);
  await dialog.locator('[data-action="proof-save"]').click();
  await dialog.locator('[data-action="proof-approve"]').click({ timeout: 60_000 });
  await expectAccessible(page, 'an answer to a proof');
  await dialog.getByLabel('Name of the person').fill('Ada Lovelace');
  await dialog.locator('[data-action="proof-answer"]').click();
  await expect(dialog.locator('[data-action="proof-withdraw"]')).toBeVisible();
  const approved = await proofOfDesign(page);
  expect(approved).toMatchObject({ state: 'approved', answer: { name: 'Ada Lovelace' } });
  const pdf = await readFile(file);
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(approved.pdfSha256);
  expect(await pageSizes(pdf)).toEqual([
    [595, 841],
    [595, 841],
  ]);

  await dialog.getByRole('button', { name: 'Close' }).click();
  const chip = page.locator('[data-proof-state]');
  await expect(chip).toContainText('Approved by Ada Lovelace on');
  await words.fill('SEASIDE');
  await words.blur();
  await expect(chip).toHaveText('Proof void: the design has changed since');
  await page.locator('[data-tool="undo"]').click();
  await expect(chip).toHaveAttribute('data-proof-state', 'approved');
  await choose(page, /^M,/);
  await expect(chip).toHaveAttribute('data-proof-state', 'approved');
});

studioTest('the print files of an order are those that its proof names; an answer is taken back', async ({ studio, userDataDir }) => {
  studioTest.setTimeout(240_000);
  const { page } = studio;
  await goTo(page, 'Orders');
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.locator('[data-action="proof"]').first().click();
  await pagesShown(page);
  const dialog = page.getByRole('dialog', { name: 'Proof' });
  await answerWith(studio, join(userDataDir, 'proof.pdf'));
  await dialog.locator('[data-action="proof-save"]').click();
  await dialog.locator('[data-action="proof-reject"]').click({ timeout: 60_000 });
  await dialog.getByLabel('Name of the person').fill('Ada');
  await dialog.getByLabel('What is to be changed').fill('Larger.');
  await dialog.locator('[data-action="proof-answer"]').click();
  await dialog.locator('[data-action="proof-withdraw"]').click();
  await expect(dialog.locator('[data-action="proof-approve"]')).toBeVisible();
  const proof = await proofOfLatestOrder(page);
  expect(proof.state).toBe('sent');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-proof-state="sent"]')).toHaveText('Proof sent');

  await page.locator('[data-action="print-files"]').first().click();
  await page.getByText('Folder', { exact: true }).click();
  await studio.app.evaluate(({ dialog: native }, path) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, userDataDir);
  await page.locator('[data-action="print-save"]').click();
  const done = page.locator('[data-action="print-close"]');
  await expect(done).toBeVisible({ timeout: 60_000 });
  const savedAs = await page.getByRole('dialog').getByText(userDataDir).innerText();
  const manifest = printManifestSchema.parse(JSON.parse(await readFile(join(savedAs, 'manifest.json'), 'utf8')));
  expect(manifest.files.map(({ name, sha256 }) => [name, sha256])).toEqual(proof.files.map(({ name, sha256 }) => [name, sha256]));
  for (const { documentHash } of manifest.files) expect(proof.documents.map((each) => each.documentHash)).toContain(documentHash);
});

/** The only proof of the design that was saved last. */
async function proofOfDesign(page: Page): Promise<Proof> {
  const [design] = (await ask(page, 'design.listDesigns', { customerId: null, limit: 1 })) as { id: number }[];
  return proofSchema
    .array()
    .length(1)
    .parse(await ask(page, 'production.listProofs', { designId: design?.id ?? 0, documentHashes: [] }))[0]!;
}

/** The only proof of the latest order's first line, found by what its design hashes to. */
async function proofOfLatestOrder(page: Page): Promise<Proof> {
  const [order] = z.array(orderSchema).parse(await ask(page, 'orders.list', { customerId: null, statuses: null, limit: 1 }));
  const { document } = designSnapshotSchema.parse(await ask(page, 'design.getSnapshot', { snapshotId: order!.lines[0]!.snapshotId }));
  const documentHash = createHash('sha256').update(documentText(document)).digest('hex');
  return proofSchema
    .array()
    .length(1)
    .parse(await ask(page, 'production.listProofs', { designId: null, documentHashes: [documentHash] }))[0]!;
}

/** Calls the main process as the window does. */
function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async (call) => {
      const connect = Reflect.get(globalThis, 'connectStudio') as (
        onEvent: () => void,
      ) => (name: string, input: unknown) => Promise<{ value: unknown }>;
      return (await connect(() => undefined)(call.name, call.input)).value;
    },
    { name, input },
  );
}

/** The sizes of a PDF's pages in whole points, as PDFium reads them. */
async function pageSizes(pdf: Uint8Array): Promise<number[][]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const sizes = Array.from({ length: document.getPageCount() }, (_, at) => {
    const { originalWidth, originalHeight } = document.getPage(at).getOriginalSize();
    return [Math.floor(originalWidth), Math.floor(originalHeight)];
  });
  document.destroy();
  return sizes;
}
