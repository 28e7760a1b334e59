import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput } from '../../src/shared/studio-contract.ts';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import type { OwnGarment } from '../../src/shared/garments/own/own-garment.ts';
import { machineRowSource } from '../../src/main/database/row-source.ts';
import { cartOf, documentOf, proofDocumentOf } from './designs.ts';
import type { TestStudio } from './test-studio.ts';

/** Two products of which is known what they cost. */
export async function someBundle(studio: TestStudio): Promise<CallInput<'recommendation.offerBundle'>> {
  const productIds = [1, 2];
  for (const productId of productIds) {
    const { sizes } = await studio.call('catalog.getProduct', { productId });
    for (const { key } of sizes) await studio.call('catalog.setCost', { productId, sizeKey: key, costMinor: 400 });
  }
  return { productIds, discountBasisPoints: 500 };
}

/** The table that a test studio's dialog always chooses. */
export async function chosenTable(studio: TestStudio) {
  const sample = await studio.call('history.chooseFile', {});
  if (sample === null) throw new Error('nobody cancelled');
  return sample;
}

export async function checkedTable(studio: TestStudio): Promise<{ token: string }> {
  const { token, format } = await chosenTable(studio);
  await studio.call('history.check', { token, format });
  return { token };
}

/** Somebody's word that a coarse picture may be printed. */
export const oneOverride: CallInput<'production.overrideFinding'> = {
  findingKey: 'low-dpi front picture',
  areaHashes: ['a'.repeat(64)],
  reason: 'Meant to look coarse',
  person: null,
};

/** A print job of one file. */
export function onePrintFile(): CallInput<'production.beginPrintJob'> {
  const facts = {
    name: 'front.png',
    format: 'png',
    areaKey: 'front',
    sizeKey: 'M',
    methodKey: 'dtg',
    decoration: 'dtg',
    widthMm: 305,
    heightMm: 406,
    pixels: { widthPx: 3602, heightPx: 4795, dpi: 300 },
    design: 'Club',
    product: 'Tee',
    colour: { name: 'White', hex: '#ffffff' },
    documentHash: 'a'.repeat(64),
    order: null,
  } as const;
  return { target: 'zip', suggestedName: 'club', files: [facts] };
}

export async function beginPrintJob(studio: TestStudio): Promise<{ jobUid: string }> {
  const job = await studio.call('production.beginPrintJob', onePrintFile());
  if (job === null) throw new Error('nobody cancelled');
  return job;
}

export async function writePrintJob(studio: TestStudio): Promise<{ jobUid: string }> {
  const job = await beginPrintJob(studio);
  await studio.call('production.writePrintFile', { ...job, fileIndex: 0, bytes: onePixelPng(), isLast: true });
  return job;
}

export async function proofOf(studio: TestStudio): Promise<CallInput<'production.makeProof'>> {
  const { id, document } = await saveDesign(studio);
  const file = { name: 'front.png', areaKey: 'front', sizeKey: 'S', byteLength: 100, sha256: 'b'.repeat(64) };
  return { designId: id, orderId: null, documents: [proofDocumentOf(document, 'S')], files: [file], notes: 'Two greens.' };
}

export async function makeProof(studio: TestStudio): Promise<{ proofUid: string }> {
  const { uid } = await studio.call('production.makeProof', await proofOf(studio));
  return { proofUid: uid };
}

export async function sendProof(studio: TestStudio): Promise<{ proofUid: string }> {
  const proof = await makeProof(studio);
  await studio.call('production.keepProofSaved', { ...proof, pdfSha256: 'c'.repeat(64) });
  return proof;
}

/** One of the templates that came with the program. */
export async function someTemplate(studio: TestStudio) {
  const [template] = await studio.call('design.listTemplates', {});
  if (template === undefined) throw new Error('a shop begins with templates');
  return template;
}

export async function houseTemplateUid(studio: TestStudio): Promise<string> {
  return (await someTemplate(studio)).uid;
}

export async function ownTemplate(studio: TestStudio): Promise<{ templateUid: string }> {
  const { templateUid } = await studio.call('design.saveTemplate', { templateUid: null, template: await someTemplate(studio) });
  return { templateUid };
}

/** A picture of one pixel. */
export function onePixelPng(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/one-pixel.png')));
}

/** The house's mug, which a test studio's dialog always chooses, mapped as a merchant would. */
export async function mugImport(studio: TestStudio): Promise<CallInput<'garments.importFile'>> {
  await studio.call('garments.cancelMaking', {});
  const file = await studio.call('garments.chooseFile', {});
  if (file === null) throw new Error('no file was chosen');
  const none = { role: 'none', print: null } as const;
  const front = { role: 'front', print: { widthMm: 200, heightMm: 80, offsetXMm: 0, offsetYMm: 0 } } as const;
  const parts = file.parts.map(({ name }) => (name.startsWith('wall') ? front : none));
  return { token: file.token, name: 'Club Mug', kind: 'drinkware', mmPerUv: 1, parts };
}

/** A garment in the database of which there are no files. */
export async function keptGarment(studio: TestStudio): Promise<OwnGarment> {
  const printAreas = [{ key: 'front', panelKey: 'front', originXMm: -100, originYMm: 3, widthMm: 200, heightMm: 80 }];
  const garment: OwnGarment = {
    uid: machineRowSource.newUid(),
    name: 'Club Mug',
    source: 'file',
    baseKey: null,
    kind: 'drinkware',
    sizes: [{ key: 'one-size', widthMm: 82, heightMm: 96, printAreas }],
    createdAtMs: machineRowSource.nowMs(),
  };
  await studio.keepGarment(garment);
  return garment;
}

/** Adds a customer and gives their row. */
export function addCustomer(studio: TestStudio) {
  return studio.call('customers.add', { name: 'Ada Lovelace', email: null, phone: null });
}

/** Two records that may be one person's. */
export async function twoCustomers(studio: TestStudio) {
  return { keptId: (await addCustomer(studio)).id, mergedId: (await addCustomer(studio)).id };
}

/** Confirms an order of two pieces. */
export async function confirmOrder(studio: TestStudio) {
  const cart = await cartOf(studio, { quantity: 2, stock: 2 });
  return studio.call('orders.confirm', { requestUid: machineRowSource.newUid(), cart });
}

/** One piece of a collected order that comes back. */
export async function returnOf(studio: TestStudio): Promise<CallInput<'orders.recordReturn'>> {
  const { id, lines } = await confirmOrder(studio);
  await studio.call('orders.setStatus', { orderId: id, status: 'collected' });
  return { orderId: id, orderLineId: lines[0]!.id, quantity: 1, reason: 'too-small', restock: false };
}

export async function saveDesign(studio: TestStudio) {
  return studio.call('design.saveDesign', { ...(await draftOf(studio)), name: 'Banner' });
}

export async function versionOf(studio: TestStudio) {
  const { id, document } = await saveDesign(studio);
  return { designId: id, name: 'First idea', document };
}

export async function keepVersion(studio: TestStudio) {
  return studio.call('design.keepDesignVersion', await versionOf(studio));
}

export async function draftOf(studio: TestStudio) {
  const product = await studio.call('catalog.getProduct', { productId: 1 });
  return { designId: null, customerId: null, name: 'Banner', document: documentOf(product) };
}

export async function productDocument(studio: TestStudio): Promise<DesignDocument> {
  return documentOf(await studio.call('catalog.getProduct', { productId: 1 }));
}
