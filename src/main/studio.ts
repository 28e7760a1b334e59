import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, session, shell, type OpenDialogOptions } from 'electron';
import { fontManifestSchema } from '../shared/design/font-manifest.ts';
import type { EventEnvelope } from '../shared/kernel/contract.ts';
import { aboutSchema, type About, type ShopKey } from '../shared/settings/contract.ts';
import type { ParsedInput } from '../shared/studio-contract.ts';
import { writeFileAtomically } from './database/replace-file.ts';
import { machineRowSource } from './database/row-source.ts';
import { shopFiles, type ShopFiles } from './database/shop-files.ts';
import { findAsset, hasAsset, importAsset } from './design/asset-store.ts';
import { TEMPLATE_FILE_EXTENSION } from './design/template-file.ts';
import { templateFileHandlers } from './design/template-file-handlers.ts';
import { CALL_CHANNEL } from './ipc/channels.ts';
import { parseEvent } from './calls/parse-event.ts';
import { createDispatch, type Dispatch } from './ipc/dispatch.ts';
import { createRoute } from './ipc/main-route.ts';
import { logAnswer } from './log/log-answer.ts';
import { createStudioLog, type StudioLog } from './log/studio-log.ts';
import { makingHandlers } from './own-garments/making-handlers.ts';
import { machineDisk } from './production/disk.ts';
import { productionHandlers } from './production/handlers.ts';
import { assetReader } from './production/preflight-handlers.ts';
import { printJobs, type PrintJobs } from './production/print-job-handlers.ts';
import { machineSettingsHandlers } from './settings/main-handlers.ts';
import { openPreferences, type PreferencesFile } from './settings/preferences-file.ts';
import { studioPaths, type StudioPaths } from './studio-paths.ts';
import { setAppMenu } from './window/app-menu.ts';
import { registerAppScheme, serveApp } from './window/app-protocol.ts';
import type { DevelopmentServer } from './window/content-policy.ts';
import { lockDownPages, lockDownSession } from './window/lock-down.ts';
import { applyTheme, openStudioWindow } from './window/studio-window.ts';
import { createWindowRegistry, type WindowRegistry } from './window/window-registry.ts';
import { evaluationDesk } from './workers/evaluation-desk.ts';
import { createGarmentMaker, type GarmentMaker } from './workers/garment-maker.ts';
import { importDesk } from './workers/import-desk.ts';
import { createRestartLimit } from './workers/restart-limit.ts';
import { startShopWorkers, type ShopWorkers } from './workers/shop-workers.ts';
import { deleteGarment, keepGarments, tendGarments } from './workers/tend-garments.ts';
import { describeFault } from './workers/worker-messages.ts';

/** What the parts of the main process share. */
interface StudioCore {
  readonly paths: StudioPaths;
  readonly log: StudioLog;
  readonly preferences: PreferencesFile;
  readonly windows: WindowRegistry;
  readonly workers: ShopWorkers;
  readonly maker: GarmentMaker;
  readonly jobs: PrintJobs;
  readonly imports: ReturnType<typeof importDesk>;
  readonly evaluation: ReturnType<typeof evaluationDesk>;
  readonly broadcast: (event: EventEnvelope) => void;
  readonly onFault: (thrown: unknown) => void;
  /** Where the open shop's pictures and garments lie. */
  readonly files: () => ShopFiles;
}

/** Composes the studio from its parts and runs it: the one place where all of them are known. */
export function startStudio(): void {
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.commandLine.appendSwitch('enable-unsafe-swiftshader');
  app.commandLine.appendSwitch('disable-background-networking');
  registerAppScheme();
  lockDownPages();
  const core = composeCore();
  const dispatch = composeDispatch(core);
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => dispatch(core.windows.senderOf(event), name, input));
  runApp(core);
}

function composeCore(): StudioCore {
  const paths = studioPaths({
    mainFolder: fileURLToPath(new URL('.', import.meta.url)),
    packagedResources: app.isPackaged ? process.resourcesPath : undefined,
    dataFolder: app.getPath('userData'),
  });
  const log = createStudioLog(paths.logFolder, Date.now);
  const onFault = (thrown: unknown): void => log('error', { event: 'main-fault', ...describeFault(thrown) });
  catchFaults(onFault);
  const preferences = openPreferences(paths.preferencesFile);
  const windows = createWindowRegistry();
  const broadcast = (event: EventEnvelope): void => {
    if (event.name === 'settings.databaseState') void tendGarments({ maker, database: workers.database, files }).catch(onFault);
    try {
      windows.broadcast(parseEvent(event));
    } catch (thrown) {
      onFault(thrown);
    }
  };
  const shop = (): ShopKey => preferences.get().shop;
  const files = (): ShopFiles => shopFiles(paths.shopsFolder, shop());
  const workers = startShopWorkers({
    ...paths,
    shop,
    broadcast,
    onFault: (worker, fault) => log('error', { event: 'worker-fault', worker, ...fault }),
  });
  const maker = createGarmentMaker({
    workerFile: paths.garmentWorkerFile,
    garmentsFolder: () => files().garmentsFolder,
    keep: (garment) => keepGarments(workers.database, [garment]),
    onChange: (making) => broadcast({ name: 'garments.makingChanged', payload: making }),
    onFault: (fault) => log('error', { event: 'worker-fault', worker: 'garment', ...fault }),
  });
  const jobs = printJobs({
    ...machineRowSource,
    disk: machineDisk,
    appVersion: app.getVersion(),
    askForFile: (suggestedName) => askForFile(windows.first(), suggestedName),
    askForFolder: (suggestedName) => askForFolder(windows.first(), suggestedName),
    reveal: (path) => shell.showItemInFolder(path),
  });
  const imports = importDesk({
    workerFile: paths.importWorkerFile,
    database: workers.database,
    shopFile: () => files().database,
    workFolder: paths.importFolder,
    askForTable: () => askToOpen(windows.first(), 'CSV', ['csv', 'tsv', 'txt']),
    onProgress: (progress) => broadcast({ name: 'history.progress', payload: progress }),
    onFault: (fault) => log('error', { event: 'worker-fault', worker: 'import', ...fault }),
    nowMs: Date.now,
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const evaluation = evaluationDesk({
    workerFile: paths.evaluationWorkerFile,
    database: workers.database,
    databaseFile: () => files().database,
    nowMs: Date.now,
    onProgress: (share) => broadcast({ name: 'recommendation.evaluationProgress', payload: { share } }),
    onFault,
  });
  return { paths, log, preferences, windows, workers, maker, jobs, imports, evaluation, broadcast, onFault, files };
}

function composeDispatch(core: StudioCore): Dispatch {
  const { preferences, workers, windows, log, onFault } = core;
  const route = createRoute({
    handlers: {
      ...machineSettingsHandlers({
        preferences,
        about: () => describeStudio(core),
        keepFault: (fault) => log('error', { event: 'window-fault', ...fault }),
        emit: (name, payload) => core.broadcast({ name, payload }),
        openShop: async () => {
          await Promise.all([core.maker.cancel(), core.imports.cancel(), core.evaluation.cancel()]);
          await workers.openShop();
        },
        applyTheme: () => applyTheme(preferences.get().theme),
      }),
      ...core.jobs.handlers,
      ...core.imports.handlers,
      ...core.evaluation.handlers,
      ...productionHandlers({ askForFile: (suggestedName) => askForFile(windows.first(), suggestedName) }),
      ...assetReader({ database: workers.database, hasAsset: (hash) => hasAsset(core.files().assetFolder, hash) }),
      ...templateFileHandlers({
        database: workers.database,
        assetFolder: () => core.files().assetFolder,
        askForFile: (suggestedName) => askForFile(windows.first(), suggestedName),
        askForTemplate: () => askToOpen(windows.first(), 'Tailorbird', [TEMPLATE_FILE_EXTENSION]),
      }),
      'design.importAsset': ({ bytes }: ParsedInput<'design.importAsset'>) => importAsset(core.files().assetFolder, bytes),
      'garments.deleteOwn': async ({ uid }: ParsedInput<'garments.deleteOwn'>) => {
        await deleteGarment(workers.database, core.files().garmentsFolder, uid);
        return {};
      },
      ...makingHandlers({ maker: core.maker, source: machineRowSource, askForGlb: () => askToOpen(windows.first(), 'GLB', ['glb']) }),
    },
    database: workers.database,
    recommendation: workers.recommendation,
    onFault,
  });
  return createDispatch({ route, onFault, onAnswer: logAnswer(log) });
}

function runApp(core: StudioCore): void {
  const { paths, log, preferences, windows, workers, maker, jobs, imports, evaluation } = core;
  void app.whenReady().then(() => {
    log('info', { event: 'start', version: app.getVersion(), electron: process.versions.electron, shop: preferences.get().shop });
    const development = developmentServer();
    lockDownSession(session.defaultSession, development);
    serveApp({
      ...paths,
      findAsset: (hash) => findAsset(core.files().assetFolder, hash),
      ownGarmentsFolder: () => core.files().garmentsFolder,
      development,
    });
    applyTheme(preferences.get().theme);
    setAppMenu({
      development: development !== undefined,
      onImport: () => core.broadcast({ name: 'settings.placeChosen', payload: { place: 'import' } }),
      onWardrobe: () => core.broadcast({ name: 'settings.placeChosen', payload: { place: 'wardrobe' } }),
    });
    openWindow(core);
  });
  app.on('second-instance', () => windows.focusFirst());
  app.on('activate', () => {
    if (windows.first() === undefined) openWindow(core);
  });
  reviveWindows(log);
  app.on('window-all-closed', () => app.quit());
  quitAfter(async () => {
    await Promise.all([maker.cancel(), jobs.cancel(), imports.cancel(), evaluation.cancel()]);
    await workers.close();
    log('info', { event: 'stop' });
  });
}

function openWindow({ paths, windows }: StudioCore): void {
  const window = openStudioWindow({
    title: 'Tailorbird',
    preloadFile: paths.preloadFile,
    keptState: readKept(paths.windowStateFile),
    keepState: (state) => writeFileAtomically(paths.windowStateFile, state),
  });
  windows.add(window, 'studio');
}

/** Where hot reload serves the renderer while developing; a package never listens to the environment. */
function developmentServer(): DevelopmentServer | undefined {
  const url = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  return url === undefined ? undefined : { url };
}

function catchFaults(onFault: (thrown: unknown) => void): void {
  process.on('unhandledRejection', onFault);
  process.on('uncaughtException', (thrown) => {
    onFault(thrown);
    // Without a window nobody could ever close the program.
    if (BrowserWindow.getAllWindows().length === 0) app.exit(1);
  });
}

/** Loads a window anew whose process died; the draft lies in the database. One that keeps dying is left alone. */
function reviveWindows(log: StudioLog): void {
  const mayReload = createRestartLimit({ times: 3, withinMs: 60_000 });
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    log('error', { event: 'window-gone', reason, exitCode });
    if (reason !== 'clean-exit' && !contents.isDestroyed() && mayReload()) contents.reload();
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => log('warn', { event: 'child-gone', type, reason, exitCode }));
}

/** Lets the work that must not be cut off come to its end before the program leaves. */
function quitAfter(finish: () => Promise<void>): void {
  let stage: 'running' | 'finishing' | 'finished' = 'running';
  app.on('will-quit', (event) => {
    if (stage !== 'finished') event.preventDefault();
    if (stage !== 'running') return;
    stage = 'finishing';
    void finish().finally(() => {
      stage = 'finished';
      app.quit();
    });
  });
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function describeStudio({ paths, workers }: StudioCore): Promise<About> {
  const figures = await workers.database.request('worker.databaseFigures', {});
  return {
    version: app.getVersion(),
    electronVersion: process.versions.electron,
    dataFolder: paths.dataFolder,
    logFolder: paths.logFolder,
    fonts: await readFonts(paths.resourcesFolder),
    database: figures.ok ? aboutSchema.shape.database.parse(figures.value) : null,
  };
}

async function readFonts(resourcesFolder: string): Promise<About['fonts']> {
  const text = await readFile(join(resourcesFolder, 'fonts', 'fonts.json'), 'utf8');
  const { faces } = fontManifestSchema.parse(JSON.parse(text));
  return [...new Map(faces.map(({ family, licence }) => [family, { family, license: licence }])).values()];
}

async function askForFile(window: BrowserWindow | undefined, suggestedName: string): Promise<string | null> {
  const options = { defaultPath: join(app.getPath('documents'), suggestedName) };
  const { canceled, filePath } = await (window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
  return canceled ? null : filePath;
}

async function askForFolder(window: BrowserWindow | undefined, name: string): Promise<string | null> {
  const options: OpenDialogOptions = { defaultPath: app.getPath('documents'), properties: ['openDirectory', 'createDirectory'] };
  const { filePaths } = await (window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
  return filePaths[0] === undefined ? null : join(filePaths[0], name);
}

async function askToOpen(window: BrowserWindow | undefined, name: string, extensions: string[]): Promise<string | null> {
  const options: OpenDialogOptions = { properties: ['openFile'], filters: [{ name, extensions }] };
  const { filePaths } = await (window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
  return filePaths[0] ?? null;
}
