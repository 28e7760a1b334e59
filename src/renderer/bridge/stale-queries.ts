import type { CallName, EventName } from '../../shared/studio-contract.ts';

type Domain = CallName extends `${infer D}.${string}` ? D : never;

/** What a window must ask for again: one call's answers, or all of a domain's. */
export type Stale = CallName | Domain;

/** When another database is open, nothing that was asked before holds. */
const everything: readonly Stale[] = [
  'settings',
  'catalog',
  'customers',
  'garments',
  'design',
  'orders',
  'history',
  'interactions',
  'production',
  'recommendation',
];

/** When somebody is erased, or two records become one. */
const personChanged: readonly Stale[] = [
  'customers',
  'design',
  'orders',
  'history',
  'interactions',
  'production.listProofs',
  'recommendation',
];

const returned: readonly Stale[] = ['orders.listReturns', 'catalog', 'interactions', 'recommendation'];

const templates: readonly Stale[] = [
  'design.listTemplates',
  'design.getTemplate',
  'design.listTemplateRecords',
  'design.listTemplateVersions',
];

/** What hangs on the bundles on offer: what they do to a basket, and what is said of them. */
const bundles: readonly Stale[] = ['recommendation.listBundles', 'recommendation.suggest', 'orders.quote'];
const costs: readonly Stale[] = ['catalog.listCosts', ...bundles];

/** What is no longer true after a call that changed something. */
export const staleAfterCall: Partial<Record<CallName, readonly Stale[]>> = {
  'catalog.adjustStock': ['catalog', 'orders.quote', 'recommendation'],
  'catalog.addProduct': ['catalog', 'recommendation'],
  'catalog.saveMethod': ['catalog.listMethods'],
  'catalog.setAreaMethods': ['catalog'],
  'catalog.setMethodLimits': ['catalog'],
  'catalog.setPrintArea': ['catalog', 'orders.quote'],
  'catalog.setCost': costs,
  'customers.add': ['customers'],
  'customers.erase': personChanged,
  'customers.merge': personChanged,
  'customers.undoMerge': personChanged,
  'customers.setPreferences': ['customers.getPreferences'],
  'customers.setMeasures': ['customers.getMeasures', 'recommendation'],
  'customers.setConsent': ['customers.listConsents', 'customers.getMeasures', 'interactions', 'recommendation'],
  'garments.makeFromMeasures': ['garments.getMaking'],
  'garments.chooseFile': [],
  'garments.importFile': ['garments.getMaking'],
  'garments.deleteOwn': ['garments.listOwn'],
  'garments.cancelMaking': ['garments.getMaking'],
  'design.saveDesign': ['design.listDesigns', 'design.getDesign', 'design.findDraft'],
  'design.deleteDesign': ['design.listDesigns', 'design.getDesign'],
  'design.restoreDesign': ['design.listDesigns', 'design.getDesign'],
  'design.keepDesignVersion': ['design.listDesignVersions'],
  'design.renameDesignVersion': ['design.listDesignVersions'],
  'design.deleteDesignVersion': ['design.listDesignVersions'],
  'design.restoreDesignVersion': ['design.listDesignVersions'],
  'design.saveDraft': ['design.findDraft'],
  'design.discardDraft': ['design.findDraft'],
  'design.importAsset': ['production.readAssets'],
  'design.setTemplateFavourite': ['design.listTemplateRecords'],
  'design.saveTemplate': templates,
  'design.setTemplateVersion': templates,
  'design.deleteTemplate': templates,
  'design.restoreTemplate': templates,
  'design.exportTemplate': [],
  'design.importTemplate': templates,
  'orders.saveCart': ['orders.getCart'],
  'orders.addToCart': ['orders.getCart'],
  'orders.setCartCustomer': ['orders.getCart'],
  'orders.confirm': ['orders', 'catalog', 'customers', 'recommendation'],
  'orders.setStatus': ['orders.get', 'orders.list', 'orders.countByStatus', 'orders.findByNumber', 'catalog', 'recommendation'],
  'orders.recordReturn': returned,
  'orders.undoReturn': returned,
  'recommendation.setRules': ['recommendation'],
  'recommendation.setBundleTerms': bundles,
  'recommendation.offerBundle': bundles,
  'recommendation.setBundleOffered': bundles,
  'recommendation.noteSuggestion': ['recommendation.getFigures', 'interactions.listKept'],
  'recommendation.noteAdded': ['recommendation.getFigures'],
  'recommendation.evaluate': ['recommendation.getFigures', 'recommendation.getEvaluationShare'],
  'recommendation.cancelEvaluation': ['recommendation.getEvaluationShare'],
  'history.chooseFile': [],
  'history.takeFile': [],
  'history.begin': ['history', 'customers', 'recommendation'],
  'history.cancel': [],
  'history.undo': ['history', 'customers', 'recommendation'],
  'production.overrideFinding': ['production.listPreflightOverrides'],
  'production.withdrawOverride': ['production.listPreflightOverrides'],
  'production.setAssetLicence': ['production.readAssets'],
  'production.beginPrintJob': [],
  'production.writePrintFile': [],
  'production.finishPrintJob': [],
  'production.cancelPrintJob': [],
  'production.showPrintJob': [],
  'production.saveFile': [],
  'production.makeProof': ['production.listProofs'],
  'production.keepProofSaved': ['production.listProofs'],
  'production.approveProof': ['production.listProofs'],
  'production.rejectProof': ['production.listProofs'],
  'production.withdrawProofAnswer': ['production.listProofs'],
  'interactions.record': ['design.listTemplateRecords', 'interactions', 'recommendation.listDue'],
  'interactions.forget': ['interactions', 'recommendation'],
  'settings.setPreferences': ['settings'],
  'settings.setShop': ['settings', ...bundles],
  'settings.recoverDatabase': everything,
  'settings.reportFault': [],
};

/** What may say more the next time it is looked at; what is on the screen stays as it is, so that nothing moves under a hand. */
export const olderAfterCall: Partial<Record<CallName, readonly Stale[]>> = {
  'interactions.record': ['recommendation.suggest'],
};

/** What is no longer true after an event of the main process. */
export const staleAfterEvent: Record<EventName, readonly Stale[]> = {
  'catalog.stockChanged': ['catalog', 'orders.quote'],
  'catalog.printRulesChanged': ['catalog', 'orders.quote'],
  'catalog.costsChanged': costs,
  'customers.changed': ['customers'],
  'customers.erased': personChanged,
  'customers.merged': personChanged,
  'design.designSaved': ['design.listDesigns', 'design.getDesign', 'design.listDesignVersions'],
  'design.templatesChanged': templates,
  'garments.makingChanged': ['garments.getMaking'],
  'garments.ownChanged': ['garments.listOwn'],
  'history.progress': [],
  'history.changed': ['history', 'customers', 'recommendation'],
  'interactions.forgotten': ['interactions', 'recommendation'],
  'orders.orderSaved': ['orders.get', 'orders.list', 'orders.countByStatus', 'orders.findByNumber', 'orders.listReturns', 'customers'],
  'production.proofsChanged': ['production.listProofs'],
  'recommendation.evaluationProgress': ['recommendation.getEvaluationShare'],
  'recommendation.rulesChanged': ['recommendation'],
  'recommendation.bundlesChanged': bundles,
  'recommendation.refreshed': ['recommendation'],
  'settings.databaseState': everything,
  'settings.preferencesChanged': ['settings'],
  'settings.placeChosen': [],
};

/** The key under which a call's answer is cached: domain, call, input. */
export function queryKeyOf(stale: Stale, input?: unknown): readonly unknown[] {
  const [domain, call] = stale.split('.');
  const key = call === undefined ? [domain] : [domain, call];
  return input === undefined ? key : [...key, input];
}
