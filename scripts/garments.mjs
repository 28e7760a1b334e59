// Makes the garments from their sewing patterns: node scripts/garments.mjs [garments] | --check [garments] | --sheet <folder> [garments]
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleTypescript } from './run-typescript.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
process.chdir(join(folder, '..'));
const runnable = await bundleTypescript(join(folder, 'garments', 'main.ts'));
process.argv = [process.argv[0], runnable, ...process.argv.slice(2)];
await import(pathToFileURL(runnable).href);
