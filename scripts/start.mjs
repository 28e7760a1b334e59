import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { inProject, isRoot, projectRoot } from './bootstrap/project-paths.mjs';
import { prepare } from './bootstrap/prepare.mjs';
import { printFailure, SetupError } from './bootstrap/setup-error.mjs';
import { secondsSinceStart } from './bootstrap/step-reporter.mjs';

/** `npm start`: sets up what is missing, then opens the app, or runs the demo with `--demo OUT`. */
async function start(args) {
  const demoFolder = demoTarget(args);
  const runtime = await prepare();
  if (demoFolder !== undefined) return runChild(process.execPath, [inProject('scripts/demo/run-demo.mjs'), demoFolder]);
  console.log(`  opening Tailorbird · ready after ${secondsSinceStart()}`);
  return runChild(runtime.executable, [projectRoot, ...sandboxArguments(), ...args]);
}

/** The folder after `--demo`, or undefined when the app itself is wanted. */
function demoTarget(args) {
  const at = args.indexOf('--demo');
  if (at === -1) return undefined;
  const folder = args[at + 1];
  if (folder === undefined || folder.startsWith('-')) {
    throw new SetupError('--demo needs a folder for its pictures and film.', 'For example: npm start -- --demo demo-output');
  }
  if (!fs.existsSync(inProject('scripts/demo/run-demo.mjs'))) {
    throw new SetupError('This checkout has no demo (scripts/demo/run-demo.mjs is missing).', 'Start the app without --demo.');
  }
  return folder;
}

function sandboxArguments() {
  if (process.platform !== 'linux' || !isRoot()) return [];
  console.log('  running as root: Chromium refuses its sandbox there, so the app starts with --no-sandbox');
  return ['--no-sandbox'];
}

function runChild(command, args) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(command, args, { stdio: 'inherit', cwd: projectRoot, env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      printFailure(error);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

try {
  process.exit(await start(process.argv.slice(2)));
} catch (error) {
  printFailure(error);
  process.exit(1);
}
