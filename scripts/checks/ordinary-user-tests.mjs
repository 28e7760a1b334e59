import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, isRoot } from '../bootstrap/project-paths.mjs';
import { hasCommand, runCommand } from '../bootstrap/run-command.mjs';
import { startXvfb } from '../bootstrap/virtual-display.mjs';
import { ordinaryUserTag, readCounts } from './end-to-end-tests.mjs';
import { runVisibly } from './run-visibly.mjs';
import { withExitStatus } from './tally.mjs';

const userName = 'tailorbird-test';

/** What the app and its end-to-end tests need: the copy lies where an ordinary user may read it. */
const needed = [
  'package.json',
  'playwright.config.ts',
  'out',
  'resources',
  'test/e2e',
  ...['electron', 'better-sqlite3', '@playwright', 'playwright', 'playwright-core'].map((name) => `node_modules/${name}`),
];

/** Runs the tests of the sandbox once more as an ordinary user, on a copy, when root runs this on Linux. */
export async function runOrdinaryUserTests(tally) {
  if (process.platform !== 'linux' || !isRoot()) return;
  const obstacle = await whyNot();
  if (obstacle) {
    console.log(`  skipped: ${obstacle}`);
    tally.add('tests as an ordinary user', { skipped: 1 });
    return;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-user-'));
  try {
    for (const name of needed) {
      if (fs.existsSync(inProject(name))) fs.cpSync(inProject(name), path.join(folder, name), { recursive: true });
    }
    await runCommand('chown', [userName, folder]);
    const status = await runTests(folder);
    tally.add('tests as an ordinary user', withExitStatus(readCounts(path.join(folder, 'report.json')), status));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function runTests(folder) {
  const display = await startXvfb({ anyUser: true });
  const variables = [
    `PATH=${process.env.PATH}`,
    `HOME=${folder}`,
    `TMPDIR=${os.tmpdir()}`,
    `DISPLAY=${display}`,
    `TAILORBIRD_E2E_REPORT=${path.join(folder, 'report.json')}`,
    'TAILORBIRD_SANDBOX=1',
  ];
  const test = [
    process.execPath,
    path.join(folder, 'node_modules/@playwright/test/cli.js'),
    'test',
    ...taggedFiles(),
    '--grep',
    ordinaryUserTag,
  ];
  return runVisibly('runuser', ['-u', userName, '--', 'env', '-i', ...variables, ...test], { cwd: folder });
}

/** Only the files that hold such tests, as the copy has not what the others need. */
function taggedFiles() {
  const names = fs.readdirSync(inProject('test/e2e')).filter((name) => name.endsWith('.spec.ts'));
  return names.filter((name) => fs.readFileSync(inProject('test/e2e', name), 'utf8').includes(ordinaryUserTag));
}

/** What keeps an ordinary user from running the tests, or undefined. */
async function whyNot() {
  if (!(await hasCommand('runuser')) || !(await hasCommand('useradd', '--help'))) return 'runuser and useradd are not here';
  if (!(await succeeds('id', [userName]))) {
    const added = await runCommand('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', userName]);
    if (added.status !== 0) return `useradd failed: ${added.output.trim()}`;
  }
  const asUser = (args) => succeeds('runuser', ['-u', userName, '--', ...args]);
  if (!(await asUser([process.execPath, '--version']))) return `an ordinary user may not run ${process.execPath}`;
  if (!(await asUser(['unshare', '--user', '--map-root-user', 'true']))) return 'the kernel gives ordinary users no user namespaces';
  return undefined;
}

async function succeeds(command, args) {
  return (await runCommand(command, args)).status === 0;
}
