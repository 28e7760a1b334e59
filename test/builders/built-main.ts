import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build } from 'vite';

const projectFolder = join(import.meta.dirname, '../..');

/**
 * Builds scripts of the main process for the tests of a file, as they run as threads and processes of their own.
 *
 * @param entries name of the built file (without `.mjs`) to its source, relative to the project
 * @returns where a built file lies
 */
export function builtMain(entries: Readonly<Record<string, string>>): (name: string) => string {
  let folder = '';
  beforeAll(async () => {
    const cache = join(projectFolder, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, 'built-main-'));
    await build({
      configFile: false,
      logLevel: 'error',
      root: projectFolder,
      ssr: { noExternal: ['zod'] },
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: false,
        target: 'node20.18',
        rollupOptions: {
          input: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(projectFolder, source)])),
          output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
        },
      },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, `${name}.mjs`);
}

/** The workers' sources. */
export const workerSources = {
  'database-worker': 'src/main/workers/database-worker.ts',
  'recommendation-worker': 'src/main/workers/recommendation-worker.ts',
  'learning-worker': 'src/main/workers/learning-worker.ts',
  'evaluation-worker': 'src/main/workers/evaluation-worker.ts',
  'garment-worker': 'src/main/workers/garment-worker.ts',
  'import-worker': 'src/main/workers/import-worker.ts',
} as const;
