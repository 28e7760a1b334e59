import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepare } from './bootstrap/prepare.mjs';
import { inProject } from './bootstrap/project-paths.mjs';
import { printFailure, SetupError } from './bootstrap/setup-error.mjs';

/** `npm run bench -- <name> [arguments]`: runs bench/<name>.mjs or bench/<name>.ts on the built app. */
try {
  const [name, ...args] = process.argv.slice(2);
  const file = benchFile(name);
  // A benchmark that runs itself once more in Electron has everything already.
  if (process.versions.electron === undefined) await prepare();
  const { runBench } = await import(pathToFileURL(await runnable(file)).href);
  await runBench(args);
  process.exit(0);
} catch (error) {
  printFailure(error);
  process.exit(1);
}

function benchFile(name) {
  const found = ['mjs', 'ts'].map((ending) => inProject('bench', `${name}.${ending}`)).find((file) => fs.existsSync(file));
  if (found) return found;
  const names = fs.readdirSync(inProject('bench')).filter((file) => /\.(mjs|ts)$/.test(file));
  throw new SetupError(
    name ? `There is no benchmark ${name}.` : 'Which benchmark?',
    names.map((file) => `npm run bench -- ${file.replace(/\..*$/, '')}`).join('\n            '),
  );
}

/** TypeScript is bundled first, as the oldest Node that we support cannot read it. */
async function runnable(file) {
  if (file.endsWith('.mjs')) return file;
  const { bundleTypescript } = await import('./run-typescript.mjs');
  return bundleTypescript(file);
}
