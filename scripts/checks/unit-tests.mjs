import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, projectRoot } from '../bootstrap/project-paths.mjs';
import { runVisibly } from './run-visibly.mjs';
import { countVitest, withExitStatus } from './tally.mjs';

/** Runs vitest in Electron's own Node: the tests see the runtime that users have, and its database module. */
export async function runUnitTests(runtime, tally) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-unit-'));
  const report = path.join(folder, 'report.json');
  const args = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  // npm's own test run tells where the machine's Node is; started without npm, this process is it.
  const env = {
    ...process.env,
    ELECTRON_RUN_AS_NODE: '1',
    npm_node_execpath: process.execPath,
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  };
  const status = await runVisibly(runtime.executable, args, { cwd: projectRoot, env });
  const counts = fs.existsSync(report) ? countVitest(JSON.parse(fs.readFileSync(report, 'utf8'))) : { failed: 1 };
  fs.rmSync(folder, { recursive: true, force: true });
  tally.add('unit tests', withExitStatus(counts, status));
}
