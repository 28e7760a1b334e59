import { join } from 'node:path';

/** Where the program's own files lie, built or packaged, and where this machine's data lies. */
export interface StudioPaths {
  readonly rendererFolder: string;
  readonly preloadFile: string;
  readonly databaseWorkerFile: string;
  readonly recommendationWorkerFile: string;
  readonly learningWorkerFile: string;
  readonly evaluationWorkerFile: string;
  readonly garmentWorkerFile: string;
  readonly importWorkerFile: string;
  readonly resourcesFolder: string;
  readonly dataFolder: string;
  readonly shopsFolder: string;
  /** Where tables lie while they are imported. */
  readonly importFolder: string;
  readonly logFolder: string;
  readonly preferencesFile: string;
  readonly windowStateFile: string;
}

/** Where this installation is. */
export interface Installation {
  /** The folder of the built main process, `out/main`. */
  readonly mainFolder: string;
  /** The folder that a package keeps its resources in; absent in a built working tree. */
  readonly packagedResources: string | undefined;
  readonly dataFolder: string;
}

/** The paths of an installation. */
export function studioPaths({ mainFolder, packagedResources, dataFolder }: Installation): StudioPaths {
  return {
    rendererFolder: join(mainFolder, '../renderer'),
    preloadFile: join(mainFolder, '../preload/preload.cjs'),
    databaseWorkerFile: join(mainFolder, 'database-worker.js'),
    recommendationWorkerFile: join(mainFolder, 'recommendation-worker.js'),
    learningWorkerFile: join(mainFolder, 'learning-worker.js'),
    evaluationWorkerFile: join(mainFolder, 'evaluation-worker.js'),
    garmentWorkerFile: join(mainFolder, 'garment-worker.js'),
    importWorkerFile: join(mainFolder, 'import-worker.js'),
    resourcesFolder: packagedResources === undefined ? join(mainFolder, '../../resources') : join(packagedResources, 'studio'),
    dataFolder,
    shopsFolder: join(dataFolder, 'shops'),
    importFolder: join(dataFolder, 'import'),
    logFolder: join(dataFolder, 'logs'),
    preferencesFile: join(dataFolder, 'preferences.json'),
    windowStateFile: join(dataFolder, 'window.json'),
  };
}
