// Runs the main job through the visible controls of the built app: node scripts/demo/run-demo.mjs OUT
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleTypescript } from '../run-typescript.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('The demo needs a folder for what it makes, for example: npm start -- --demo demo-output');
  process.exit(1);
}
const entry = await bundleTypescript(fileURLToPath(new URL('./demo.ts', import.meta.url)));
const { runDemo } = await import(pathToFileURL(entry).href);
process.exit(await runDemo(resolve(folder), fileURLToPath(new URL('../../', import.meta.url))));
