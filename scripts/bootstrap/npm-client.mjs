import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/** npm's own program file, whether we were started by npm or by node. */
export function npmProgram() {
  const nodeFolder = path.dirname(fs.realpathSync(process.execPath));
  const candidates = [
    process.env.npm_execpath,
    path.join(nodeFolder, 'node_modules/npm/bin/npm-cli.js'),
    path.join(nodeFolder, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...(process.env.PATH ?? '').split(path.delimiter).map((folder) => npmBeside(folder)),
  ];
  const found = candidates.find((file) => file?.endsWith('npm-cli.js') && fs.existsSync(file));
  if (found) return found;
  throw new SetupError('npm was not found.', 'Install Node.js with npm from https://nodejs.org and run this again.');
}

function npmBeside(folder) {
  const link = path.join(folder, 'npm');
  return fs.existsSync(link) ? fs.realpathSync(link) : undefined;
}

/** Runs npm with the Node that runs this script; same result as {@link runCommand}. */
export function runNpm(args, options = {}) {
  return runCommand(process.execPath, [npmProgram(), ...args], { cwd: projectRoot, ...options });
}

/** The node-gyp that npm brings along. */
export function nodeGypProgram() {
  const file = path.resolve(path.dirname(npmProgram()), '../node_modules/node-gyp/bin/node-gyp.js');
  if (fs.existsSync(file)) return file;
  throw new SetupError('npm has no node-gyp beside it.', 'Install Node.js with its own npm from https://nodejs.org.');
}
