import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseMethods } from '../../src/shared/catalog/house-methods.ts';
import type { CallInput, CallName } from '../../src/shared/studio-contract.ts';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import type { OwnGarment } from '../../src/shared/garments/own/own-garment.ts';
import { machineRowSource } from '../../src/main/database/row-source.ts';
import { usualRules } from '../../src/shared/recommendation/slot.ts';
import { cartOf, documentOf, proofDocumentOf } from './designs.ts';
import type { TestStudio } from './test-studio.ts';

/** Makes an input that a call takes, after setting up what it speaks of. */
export type GoodInputs = { readonly [Name in CallName]: (studio: TestStudio) => CallInput<Name> | Promise<CallInput<Name>> };

const nothing = (): Record<string, never> => ({});

/** A good input of every call of the contract; a call without one does not compile and fails the registry's test. */
export const goodInputs: GoodInputs = {
  'settings.getPreferences': nothing,
  'settings.setPreferences': () => ({ theme: 'dark' }),
  'settings.getShop': nothing,
  'settings.setShop': () => ({ name: 'Nadel & Faden', currency: 'EUR', taxRateBasisPoints: 700 }),
  'settings.getDatabaseState': nothing,
  'settings.recoverDatabase': () => ({ with: 'new' }),
  'settings.getAbout': nothing,
  'settings.reportFault': () => ({ name: 'TypeError', place: 'at studio.js:1:1' }),
  'catalog.listProducts': nothing,
  'catalog.getProduct': () => ({ productId: 1 }),
  'catalog.adjustStock': () => ({ variantId: 1, quantity: 5 }),
  'catalog.listMethods': nothing,
  'catalog.saveMethod': () => ({ ...houseMethods[0]!, name: 'Our printer' }),
  'catalog.setAreaMethods': () => ({ productId: 1, areaKey: 'front', methodKeys: ['screen', 'dtg'] }),
  'catalog.setMethodLimits': () => ({ productId: 1, sizeKey: 'M', methodKey: 'dtg', limits: { maxWidthMm: 300 } }),
  'catalog.setPrintArea': async (studio) => {
    const { printAreas } = await studio.call('catalog.getProduct', { productId: 1 });
    return { productId: 1, area: { ...printAreas[0]!, widthMm: 250 } };
  },
  'catalog.addProduct': async (studio) => {
    const garment = await keptGarment(studio);
    const colourways = [{ name: 'White', hex: '#ffffff' }];
    return { garmentUid: garment.uid, name: 'Club Mug', description: '', priceMinor: 1290, printPriceMinor: 450, colourways, stock: 3 };
  },
  'garments.listOwn': nothing,
  'garments.getMaking': nothing,
  'garments.makeFromMeasures': async (studio) => {
    await studio.call('garments.cancelMaking', {});
    return { name: 'Club Tank', baseKey: 'tank', rows: [{ key: 'M', chestWidthMm: 520, lengthMm: 728 }] };
  },
  'garments.chooseFile': nothing,
  'garments.importFile': mugImport,
  'garments.deleteOwn': async (studio) => ({ uid: (await keptGarment(studio)).uid }),
  'garments.cancelMaking': nothing,
  'customers.search': () => ({ query: 'an', limit: 10 }),
  'customers.get': async (studio) => ({ customerId: (await addCustomer(studio)).id }),
  'customers.getPreferences': async (studio) => ({ customerId: (await addCustomer(studio)).id }),
  'customers.setPreferences': async (studio) => ({ customerId: (await addCustomer(studio)).id, studioDepth: 'guided' }),
  'customers.getMeasures': async (studio) => ({ customerId: (await addCustomer(studio)).id }),
  'customers.setMeasures': async (studio) => {
    const customerId = (await addCustomer(studio)).id;
    await studio.call('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    return { customerId, chestMm: 1010, headMm: null, garmentWidthMm: 540 };
  },
  'customers.add': () => ({ name: 'Ada Lovelace', email: 'ada@engine.example', phone: '+44 20 7946 0000' }),
  'design.listTemplates': nothing,
  'design.getTemplate': async (studio) => ({ templateUid: await houseTemplateUid(studio) }),
  'design.listDesigns': () => ({ customerId: null, limit: 10 }),
  'design.getDesign': async (studio) => ({ designId: (await saveDesign(studio)).id }),
  'design.getSnapshot': async (studio) => ({ snapshotId: (await confirmOrder(studio)).lines[0]?.snapshotId ?? 0 }),
  'design.saveDesign': async (studio) => ({ ...(await draftOf(studio)), name: 'Banner' }),
  'design.deleteDesign': async (studio) => ({ designId: (await saveDesign(studio)).id }),
  'design.restoreDesign': async (studio) => ({ designId: (await saveDesign(studio)).id }),
  'design.listDesignVersions': async (studio) => ({ designId: (await saveDesign(studio)).id }),
  'design.keepDesignVersion': (studio) => versionOf(studio),
  'design.renameDesignVersion': async (studio) => ({ versionId: (await keepVersion(studio)).id, name: 'Approved' }),
  'design.deleteDesignVersion': async (studio) => ({ versionId: (await keepVersion(studio)).id }),
  'design.restoreDesignVersion': async (studio) => ({ versionId: (await keepVersion(studio)).id }),
  'design.findDraft': nothing,
  'design.saveDraft': (studio) => draftOf(studio),
  'design.discardDraft': nothing,
  'design.importAsset': () => ({ bytes: onePixelPng() }),
  'design.listTemplateRecords': nothing,
  'design.setTemplateFavourite': async (studio) => ({ templateUid: await houseTemplateUid(studio), favourite: true }),
  'design.saveTemplate': async (studio) => ({ templateUid: null, template: await someTemplate(studio) }),
  'design.listTemplateVersions': ownTemplate,
  'design.setTemplateVersion': async (studio) => ({ ...(await ownTemplate(studio)), version: 1 }),
  'design.deleteTemplate': ownTemplate,
  'design.restoreTemplate': ownTemplate,
  'design.exportTemplate': ownTemplate,
  'design.importTemplate': nothing,
  'orders.getCart': nothing,
  'orders.saveCart': (studio) => cartOf(studio, { quantity: 2 }),
  'orders.addToCart': (studio) => cartOf(studio, { quantity: 1 }),
  'orders.setCartCustomer': () => ({ customerId: null }),
  'orders.quote': (studio) => cartOf(studio, { quantity: 2 }),
  'orders.confirm': async (studio) => ({ requestUid: machineRowSource.newUid(), cart: await cartOf(studio, { quantity: 2, stock: 2 }) }),
  'orders.countByStatus': () => ({ customerId: null }),
  'orders.findByNumber': () => ({ typed: '1', limit: 5 }),
  'orders.get': async (studio) => ({ orderId: (await confirmOrder(studio)).id }),
  'orders.list': () => ({ customerId: null, statuses: ['placed'], limit: 10 }),
  'orders.setStatus': async (studio) => ({ orderId: (await confirmOrder(studio)).id, status: 'in-production' }),
  'production.beginPrintJob': () => onePrintFile(),
  'production.writePrintFile': async (studio) => ({ ...(await beginPrintJob(studio)), fileIndex: 0, bytes: onePixelPng(), isLast: true }),
  'production.finishPrintJob': writePrintJob,
  'production.cancelPrintJob': beginPrintJob,
  'production.showPrintJob': async (studio) => {
    const job = await writePrintJob(studio);
    await studio.call('production.finishPrintJob', job);
    return job;
  },
  'production.listPreflightOverrides': () => ({ areaHashes: ['a'.repeat(64)] }),
  'production.overrideFinding': () => oneOverride,
  'production.withdrawOverride': async (studio) => {
    const [override] = await studio.call('production.overrideFinding', oneOverride);
    return { overrideId: override!.id };
  },
  'production.readAssets': () => ({ hashes: ['a'.repeat(64)] }),
  'production.setAssetLicence': () => ({ hash: 'a'.repeat(64), licence: 'licensed', note: 'Invoice 17' }),
  'production.saveFile': () => ({ suggestedName: 'front.png', bytes: onePixelPng() }),
  'production.makeProof': proofOf,
  'production.keepProofSaved': async (studio) => ({ ...(await makeProof(studio)), pdfSha256: 'c'.repeat(64) }),
  'production.listProofs': async (studio) => ({ designId: (await saveDesign(studio)).id, documentHashes: ['a'.repeat(64)] }),
  'production.approveProof': async (studio) => ({ ...(await sendProof(studio)), name: 'Ada Lovelace', note: '' }),
  'production.rejectProof': async (studio) => ({ ...(await sendProof(studio)), name: 'Ada Lovelace', note: 'Larger, please.' }),
  'production.withdrawProofAnswer': async (studio) => {
    const proof = await sendProof(studio);
    await studio.call('production.approveProof', { ...proof, name: 'Ada Lovelace', note: '' });
    return proof;
  },
  'interactions.record': () => ({ kind: 'viewed-product', customerId: null, productId: 1, templateUid: null }),
  'recommendation.listEvidence': () => ({ evidence: { kind: 'together', productId: 1, companionId: 2 }, limit: 5 }),
  'recommendation.getRules': nothing,
  'recommendation.setRules': () => usualRules,
  'recommendation.suggestSize': async (studio) => {
    const { id, colourways } = await studio.call('catalog.getProduct', { productId: 1 });
    return { customerId: (await addCustomer(studio)).id, productId: id, colourwayId: colourways[0]!.id };
  },
  'recommendation.suggestGarments': async (studio) => ({ document: await productDocument(studio), customerId: null }),
  'recommendation.suggestParts': async (studio) => ({ document: await productDocument(studio) }),
  'recommendation.noteSuggestion': () => ({
    step: 'shown',
    slot: 'home',
    panel: 'trending',
    isHeldOut: false,
    productId: 1,
    sessionMs: 1,
  }),
  'recommendation.noteAdded': () => ({ customerId: null, sessionMs: 1, productIds: [1] }),
  'recommendation.getFigures': () => ({ days: 90 }),
  'recommendation.evaluate': nothing,
  'recommendation.cancelEvaluation': nothing,
  'recommendation.getEvaluationShare': nothing,
  'recommendation.suggest': () => ({ customerId: null, contextProductIds: [], slot: 'home' }),
  'interactions.listKept': async (studio) => ({ customerId: (await addCustomer(studio)).id, beforeId: null, limit: 20 }),
  'interactions.forget': async (studio) => ({ customerId: (await addCustomer(studio)).id, interactionId: null }),
  'customers.listConsents': async (studio) => ({ customerId: (await addCustomer(studio)).id }),
  'customers.setConsent': async (studio) => ({ customerId: (await addCustomer(studio)).id, purpose: 'suggestions', given: true }),
  'history.chooseFile': nothing,
  'history.takeFile': () => ({ fileName: 'orders.csv', bytes: new TextEncoder().encode('date,sku\n2024-05-01,A-1\n') }),
  'history.sample': async (studio) => {
    const { token, format } = await chosenTable(studio);
    return { token, encoding: format.encoding, delimiter: format.delimiter, kind: null, hasHeader: null };
  },
  'history.check': async (studio) => {
    const { token, format } = await chosenTable(studio);
    return { token, format };
  },
  'history.listProblems': async (studio) => ({ ...(await checkedTable(studio)), afterLine: 0, limit: 10 }),
  'history.begin': async (studio) => ({ ...(await checkedTable(studio)), items: [] }),
  'history.cancel': nothing,
  'history.list': nothing,
  'history.undo': async (studio) => {
    const { id } = await studio.call('history.begin', { ...(await checkedTable(studio)), items: [] });
    return { importId: id };
  },
  'history.listOrders': () => ({ customerId: null, importId: null, offset: 0, limit: 20 }),
};

/** The table that a test studio's dialog always chooses. */
async function chosenTable(studio: TestStudio) {
  const sample = await studio.call('history.chooseFile', {});
  if (sample === null) throw new Error('nobody cancelled');
  return sample;
}

async function checkedTable(studio: TestStudio): Promise<{ token: string }> {
  const { token, format } = await chosenTable(studio);
  await studio.call('history.check', { token, format });
  return { token };
}
/** Somebody's word that a coarse picture may be printed. */
const oneOverride: CallInput<'production.overrideFinding'> = {
  findingKey: 'low-dpi front picture',
  areaHashes: ['a'.repeat(64)],
  reason: 'Meant to look coarse',
  person: null,
};

/** A print job of one file. */
function onePrintFile(): CallInput<'production.beginPrintJob'> {
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

async function beginPrintJob(studio: TestStudio): Promise<{ jobUid: string }> {
  const job = await studio.call('production.beginPrintJob', onePrintFile());
  if (job === null) throw new Error('nobody cancelled');
  return job;
}

async function writePrintJob(studio: TestStudio): Promise<{ jobUid: string }> {
  const job = await beginPrintJob(studio);
  await studio.call('production.writePrintFile', { ...job, fileIndex: 0, bytes: onePixelPng(), isLast: true });
  return job;
}

async function proofOf(studio: TestStudio): Promise<CallInput<'production.makeProof'>> {
  const { id, document } = await saveDesign(studio);
  const file = { name: 'front.png', areaKey: 'front', sizeKey: 'S', byteLength: 100, sha256: 'b'.repeat(64) };
  return { designId: id, orderId: null, documents: [proofDocumentOf(document, 'S')], files: [file], notes: 'Two greens.' };
}

async function makeProof(studio: TestStudio): Promise<{ proofUid: string }> {
  const { uid } = await studio.call('production.makeProof', await proofOf(studio));
  return { proofUid: uid };
}

async function sendProof(studio: TestStudio): Promise<{ proofUid: string }> {
  const proof = await makeProof(studio);
  await studio.call('production.keepProofSaved', { ...proof, pdfSha256: 'c'.repeat(64) });
  return proof;
}

/** One of the templates that came with the program. */
async function someTemplate(studio: TestStudio) {
  const [template] = await studio.call('design.listTemplates', {});
  if (template === undefined) throw new Error('a shop begins with templates');
  return template;
}

async function houseTemplateUid(studio: TestStudio): Promise<string> {
  return (await someTemplate(studio)).uid;
}

async function ownTemplate(studio: TestStudio): Promise<{ templateUid: string }> {
  const { templateUid } = await studio.call('design.saveTemplate', { templateUid: null, template: await someTemplate(studio) });
  return { templateUid };
}

/** A picture of one pixel. */
export function onePixelPng(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/one-pixel.png')));
}

/** The house's mug, which a test studio's dialog always chooses, mapped as a merchant would. */
async function mugImport(studio: TestStudio): Promise<CallInput<'garments.importFile'>> {
  await studio.call('garments.cancelMaking', {});
  const file = await studio.call('garments.chooseFile', {});
  if (file === null) throw new Error('no file was chosen');
  const none = { role: 'none', print: null } as const;
  const front = { role: 'front', print: { widthMm: 200, heightMm: 80, offsetXMm: 0, offsetYMm: 0 } } as const;
  const parts = file.parts.map(({ name }) => (name.startsWith('wall') ? front : none));
  return { token: file.token, name: 'Club Mug', kind: 'drinkware', mmPerUv: 1, parts };
}

/** A garment in the database of which there are no files. */
async function keptGarment(studio: TestStudio): Promise<OwnGarment> {
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

/** Confirms an order of two pieces. */
export async function confirmOrder(studio: TestStudio) {
  const cart = await cartOf(studio, { quantity: 2, stock: 2 });
  return studio.call('orders.confirm', { requestUid: machineRowSource.newUid(), cart });
}

async function saveDesign(studio: TestStudio) {
  return studio.call('design.saveDesign', { ...(await draftOf(studio)), name: 'Banner' });
}

async function versionOf(studio: TestStudio) {
  const { id, document } = await saveDesign(studio);
  return { designId: id, name: 'First idea', document };
}

async function keepVersion(studio: TestStudio) {
  return studio.call('design.keepDesignVersion', await versionOf(studio));
}

async function draftOf(studio: TestStudio) {
  const product = await studio.call('catalog.getProduct', { productId: 1 });
  return { designId: null, customerId: null, name: 'Banner', document: documentOf(product) };
}

async function productDocument(studio: TestStudio): Promise<DesignDocument> {
  return documentOf(await studio.call('catalog.getProduct', { productId: 1 }));
}
