// Writes the templates: node scripts/templates.mjs | --sheet <folder> [families or parts of keys …] | --pictures [families …]
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleTypescript } from './run-typescript.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
process.chdir(join(folder, '..'));
const runnable = await bundleTypescript(join(folder, 'templates', 'main.ts'));
process.argv = [process.argv[0], runnable, ...process.argv.slice(2)];
await import(pathToFileURL(runnable).href);
