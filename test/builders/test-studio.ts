import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shopFiles } from '../../src/main/database/shop-files.ts';
import { machineRowSource } from '../../src/main/database/row-source.ts';
import { hasAsset, importAsset } from '../../src/main/design/asset-store.ts';
import { createDispatch, type Sender } from '../../src/main/ipc/dispatch.ts';
import { createRoute } from '../../src/main/ipc/main-route.ts';
import { makingHandlers } from '../../src/main/own-garments/making-handlers.ts';
import { templateFileHandlers } from '../../src/main/design/template-file-handlers.ts';
import { writeTemplateFile } from '../../src/main/design/template-file.ts';
import { machineDisk } from '../../src/main/production/disk.ts';
import { productionHandlers } from '../../src/main/production/handlers.ts';
import { assetReader } from '../../src/main/production/preflight-handlers.ts';
import { printJobs } from '../../src/main/production/print-job-handlers.ts';
import { machineSettingsHandlers } from '../../src/main/settings/main-handlers.ts';
import { openPreferences } from '../../src/main/settings/preferences-file.ts';
import { evaluationDesk } from '../../src/main/workers/evaluation-desk.ts';
import { createGarmentMaker } from '../../src/main/workers/garment-maker.ts';
import { importDesk } from '../../src/main/workers/import-desk.ts';
import { deleteGarment, keepGarments } from '../../src/main/workers/tend-garments.ts';
import { startShopWorkers } from '../../src/main/workers/shop-workers.ts';
import type { OwnGarment } from '../../src/shared/garments/own/own-garment.ts';
import type { EventEnvelope, Reply } from '../../src/shared/kernel/contract.ts';
import { fromErrorData } from '../../src/shared/kernel/errors.ts';
import type { CallInput, CallName, CallOutput, ParsedInput } from '../../src/shared/studio-contract.ts';
import { shippedTemplates } from './sample-shop.ts';
import { houseGlb } from '../main/garments/foreign-glb.ts';

const resourcesFolder = join(import.meta.dirname, '../../resources');

/** The studio's own page in its main window. */
export const studioSender: Sender = { windowKind: 'studio', isMainFrame: true, url: 'app://studio/index.html' };

/** A whole main process without windows: real workers, real files, the real contract. */
export interface TestStudio {
  readonly dataFolder: string;
  readonly events: EventEnvelope[];
  readonly faults: unknown[];
  ask(sender: Sender, name: unknown, input: unknown): Promise<Reply>;
  /** Calls as the studio's own page; a refusal is thrown. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  keepGarment(garment: OwnGarment): Promise<void>;
  close(): Promise<void>;
}

/** Starts a studio on the merchant's own shop: the starter catalogue, no stock, no people. The caller closes it. */
export function startTestStudio(built: (name: string) => string, dataFolder: string): TestStudio {
  mkdirSync(dataFolder, { recursive: true });
  const preferencesFile = join(dataFolder, 'preferences.json');
  // What the dialog for 3D files chooses.
  const mugFile = join(dataFolder, 'mug.glb');
  writeFileSync(mugFile, houseGlb('mug', 'one-size'));
  // What the dialog for template files chooses.
  const templateFile = join(dataFolder, 'club.tailorbird-template');
  writeFileSync(templateFile, writeTemplateFile({ template: shippedTemplates()[0]!, pictures: new Map() }));
  writeFileSync(preferencesFile, JSON.stringify({ shop: 'own' }));
  const preferences = openPreferences(preferencesFile);
  const shopsFolder = join(dataFolder, 'shops');
  const events: EventEnvelope[] = [];
  const faults: unknown[] = [];
  const onFault = (thrown: unknown): void => void faults.push(thrown);
  const workers = startShopWorkers({
    databaseWorkerFile: built('database-worker'),
    recommendationWorkerFile: built('recommendation-worker'),
    learningWorkerFile: built('learning-worker'),
    shopsFolder,
    resourcesFolder,
    shop: () => preferences.get().shop,
    broadcast: (event) => void events.push(event),
    onFault: (_worker, fault) => onFault(fault),
  });
  const garmentsFolder = (): string => shopFiles(shopsFolder, preferences.get().shop).garmentsFolder;
  const keepGarment = (garment: OwnGarment): Promise<void> => keepGarments(workers.database, [garment]);
  const maker = createGarmentMaker({
    workerFile: built('garment-worker'),
    garmentsFolder,
    keep: keepGarment,
    onChange: (payload) => void events.push({ name: 'garments.makingChanged', payload }),
    onFault,
  });
  // What the dialog for tables chooses.
  const tableFile = join(dataFolder, 'orders.csv');
  writeFileSync(tableFile, 'date,order,email,sku,qty,price\n2024-05-01,1,ada@example.com,A-1,2,9.50\n2024-05-02,2,,A-2,1,5.00\n');
  const imports = importDesk({
    workerFile: built('import-worker'),
    database: workers.database,
    shopFile: () => shopFiles(shopsFolder, preferences.get().shop).database,
    workFolder: join(dataFolder, 'import'),
    askForTable: () => Promise.resolve(tableFile),
    onProgress: (payload) => void events.push({ name: 'history.progress', payload }),
    onFault,
    nowMs: Date.now,
    timeZone: () => 'Europe/Berlin',
  });
  const evaluation = evaluationDesk({
    workerFile: built('evaluation-worker'),
    database: workers.database,
    databaseFile: () => shopFiles(shopsFolder, preferences.get().shop).database,
    nowMs: Date.now,
    onProgress: (share) => void events.push({ name: 'recommendation.evaluationProgress', payload: { share } }),
    onFault,
  });
  const assetFolder = (): string => shopFiles(shopsFolder, preferences.get().shop).assetFolder;
  const route = createRoute({
    handlers: {
      ...machineSettingsHandlers({
        preferences,
        keepFault: () => undefined,
        emit: (name, payload) => void events.push({ name, payload }),
        openShop: workers.openShop,
        applyTheme: () => undefined,
        about: () => Promise.resolve({ version: '0', electronVersion: '0', dataFolder, logFolder: dataFolder, fonts: [], database: null }),
      }),
      ...printJobs({
        ...machineRowSource,
        disk: machineDisk,
        appVersion: '0',
        askForFile: (name) => Promise.resolve(join(dataFolder, name)),
        askForFolder: (name) => Promise.resolve(join(dataFolder, name)),
        reveal: () => undefined,
      }).handlers,
      ...imports.handlers,
      ...evaluation.handlers,
      ...productionHandlers({ askForFile: (name) => Promise.resolve(join(dataFolder, name)) }),
      ...assetReader({ database: workers.database, hasAsset: (hash) => hasAsset(assetFolder(), hash) }),
      ...templateFileHandlers({
        database: workers.database,
        assetFolder,
        askForFile: (name) => Promise.resolve(join(dataFolder, name)),
        askForTemplate: () => Promise.resolve(templateFile),
      }),
      'design.importAsset': ({ bytes }: ParsedInput<'design.importAsset'>) => importAsset(assetFolder(), bytes),
      'garments.deleteOwn': async ({ uid }: ParsedInput<'garments.deleteOwn'>) => {
        await deleteGarment(workers.database, garmentsFolder(), uid);
        return {};
      },
      ...makingHandlers({ maker, source: machineRowSource, askForGlb: () => Promise.resolve(mugFile) }),
    },
    ...workers,
    onFault,
  });
  const ask = createDispatch({ route, onFault, onAnswer: () => undefined });
  return {
    dataFolder,
    events,
    faults,
    ask,
    call: async (name, input) => {
      const reply = await ask(studioSender, name, input);
      if (!reply.ok) throw fromErrorData(reply.error);
      return reply.value as CallOutput<typeof name>;
    },
    keepGarment,
    close: async () => {
      await Promise.all([maker.cancel(), imports.cancel(), evaluation.cancel()]);
      await workers.close();
    },
  };
}
