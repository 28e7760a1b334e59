import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { inProject } from './project-paths.mjs';
import { runNpm } from './npm-client.mjs';
import { tail } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

const stampFile = inProject('node_modules', '.tailorbird-lock-hash');
const installedLock = inProject('node_modules', '.package-lock.json');

/** Installs the locked packages when node_modules is missing or belongs to another package-lock.json. */
export async function installDependencies(progress) {
  const lockText = fs.readFileSync(inProject('package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  if (readIfPresent(stampFile) === hash || installedMatches(lockText)) {
    fs.writeFileSync(stampFile, hash);
    return { summary: 'up to date' };
  }
  progress('npm ci (the first time takes a minute)');
  const result = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0) {
    throw new SetupError(
      `npm ci failed:\n${tail(result.output)}`,
      'Check that the npm registry can be reached (npm ping) and that the disk has 2 GB free, then run this again.',
    );
  }
  fs.writeFileSync(stampFile, hash);
  return { summary: 'installed' };
}

/** Whether npm's own record of what it installed agrees with the lock file, package by package. */
function installedMatches(lockText) {
  const installedText = readIfPresent(installedLock);
  if (installedText === undefined) return false;
  const wanted = JSON.parse(lockText).packages;
  const installed = JSON.parse(installedText).packages;
  const same = Object.entries(installed).every(([place, entry]) => wanted[place]?.integrity === entry.integrity);
  return same && Object.entries(wanted).every(([place, entry]) => place === '' || entry.optional || place in installed);
}

function readIfPresent(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
