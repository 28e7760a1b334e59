// Draws the ornaments: node scripts/ornaments.mjs | --sheet <file.png> [category or part of a key …]
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleTypescript } from './run-typescript.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
process.chdir(join(folder, '..'));
const runnable = await bundleTypescript(join(folder, 'ornaments', 'main.ts'));
process.argv = [process.argv[0], runnable, ...process.argv.slice(2)];
await import(pathToFileURL(runnable).href);
