import { houseMethods } from '../../src/shared/catalog/house-methods.ts';
import type { CallInput, CallName } from '../../src/shared/studio-contract.ts';
import { machineRowSource } from '../../src/main/database/row-source.ts';
import { usualBundleTerms } from '../../src/shared/orders/bundle-offer.ts';
import { usualRules } from '../../src/shared/recommendation/slot.ts';
import { cartOf } from './designs.ts';
import {
  addCustomer,
  beginPrintJob,
  checkedTable,
  chosenTable,
  confirmOrder,
  draftOf,
  houseTemplateUid,
  keepVersion,
  keptGarment,
  makeProof,
  mugImport,
  oneOverride,
  onePixelPng,
  onePrintFile,
  ownTemplate,
  productDocument,
  proofOf,
  returnOf,
  saveDesign,
  sendProof,
  someBundle,
  someTemplate,
  twoCustomers,
  versionOf,
  writePrintJob,
} from './things-spoken-of.ts';
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
  'catalog.listCosts': () => ({ productId: 1 }),
  'catalog.setCost': () => ({ productId: 1, sizeKey: 'M', costMinor: 640 }),
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
  'customers.previewErasure': async (studio) => ({ customerId: (await addCustomer(studio)).id }),
  'customers.erase': async (studio) => ({ customerId: (await addCustomer(studio)).id }),
  'customers.previewMerge': (studio) => twoCustomers(studio),
  'customers.merge': (studio) => twoCustomers(studio),
  'customers.listMerges': async (studio) => ({ customerId: (await addCustomer(studio)).id }),
  'customers.undoMerge': async (studio) => studio.call('customers.merge', await twoCustomers(studio)),
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
  'orders.listReturns': async (studio) => ({ orderId: (await confirmOrder(studio)).id }),
  'orders.recordReturn': (studio) => returnOf(studio),
  'orders.undoReturn': async (studio) => {
    const input = await returnOf(studio);
    const [back] = await studio.call('orders.recordReturn', input);
    return { orderId: input.orderId, returnId: back!.id };
  },
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
  'recommendation.listDrifting': () => ({ limit: 20, offset: 0 }),
  'recommendation.listDue': () => ({ limit: 20, offset: 0 }),
  'recommendation.getOrderRhythm': () => ({ customerId: 1 }),
  'recommendation.setRules': () => usualRules,
  'recommendation.listBundles': nothing,
  'recommendation.setBundleTerms': () => usualBundleTerms,
  'recommendation.offerBundle': someBundle,
  'recommendation.setBundleOffered': async (studio) => {
    const { uid } = await studio.call('recommendation.offerBundle', await someBundle(studio));
    return { uid, isOffered: false };
  },
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
