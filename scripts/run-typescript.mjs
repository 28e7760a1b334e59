// Runs a TypeScript file: node scripts/run-typescript.mjs <file.ts> [arguments]
// Bundles it (packages stay external) into .cache/run-typescript, because the oldest supported Node cannot strip types.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Bundles one TypeScript entry and returns the path of the runnable module. */
export async function bundleTypescript(entryFile) {
  const outDir = join(root, '.cache', 'run-typescript', `${basename(entryFile, '.ts')}-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: entryFile,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  return join(outDir, 'entry.mjs');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [entry, ...rest] = process.argv.slice(2);
  if (!entry) throw new Error('usage: node scripts/run-typescript.mjs <file.ts> [arguments]');
  const runnable = await bundleTypescript(resolve(entry));
  process.argv = [process.argv[0], runnable, ...rest];
  await import(pathToFileURL(runnable).href);
}
