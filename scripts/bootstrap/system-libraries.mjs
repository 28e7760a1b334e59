import fs from 'node:fs';
import path from 'node:path';
import { isRoot } from './project-paths.mjs';
import { hasCommand, runCommand, tail } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/** What Electron links to, by Debian's names; newer releases append t64 to some of them. */
const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libsecret-1-0',
  'libxtst6',
  'fonts-dejavu-core',
  'fonts-liberation',
];

/** Checks that every library Electron links to is there; installs them where that is allowed. Linux only. */
export async function provideSystemLibraries(runtime, progress) {
  const missing = await missingLibraries(runtime.executable);
  if (missing.length === 0) return { summary: 'all present' };
  await installDebianPackages(electronPackages, `for Electron (missing: ${missing.join(', ')})`, progress);
  const still = await missingLibraries(runtime.executable);
  if (still.length === 0) return { summary: `installed for ${missing.length} missing libraries` };
  throw new SetupError(`Electron still misses ${still.join(', ')}.`, 'Install the packages of your system that hold these files.');
}

async function missingLibraries(executable) {
  const env = { ...process.env, LD_LIBRARY_PATH: path.dirname(executable) };
  const { output } = await runCommand('ldd', [executable], { env });
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

/** Installs Debian packages when run by root on Debian or Ubuntu; otherwise says which command does it. */
export async function installDebianPackages(names, purpose, progress) {
  const debian = fs.existsSync('/etc/debian_version') && (await hasCommand('apt-get'));
  const command = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (!debian || !isRoot()) {
    const fix = debian ? `Run: sudo ${command}` : `Install what your system calls these Debian packages: ${names.join(' ')}`;
    throw new SetupError(`Something is missing ${purpose}.`, fix);
  }
  progress(`apt-get update ${purpose}`);
  const update = await runCommand('apt-get', ['update', '-q'], { timeoutMs: 5 * 60_000 });
  const available = await Promise.all(names.map(debianName));
  progress(`apt-get install ${purpose}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '-q', '--no-install-recommends', ...available];
  const install = await runCommand('apt-get', args, { env, timeoutMs: 15 * 60_000 });
  if (install.status === 0) return;
  const cause = update.status === 0 ? install.output : update.output + install.output;
  throw new SetupError(`apt-get could not install packages ${purpose}:\n${tail(cause, 6)}`, `Run it yourself: ${command}`);
}

async function debianName(name) {
  const { output } = await runCommand('apt-cache', ['policy', `${name}t64`]);
  return /Candidate: [^(\s]/.test(output) ? `${name}t64` : name;
}
