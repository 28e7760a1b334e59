import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, isRoot, projectRoot } from '../bootstrap/project-paths.mjs';
import { ownDisplays } from '../bootstrap/virtual-display.mjs';
import { runVisibly } from './run-visibly.mjs';
import { countPlaywright, withExitStatus } from './tally.mjs';

/** Tests with this tag need Chromium's real sandbox, which root cannot have. */
export const ordinaryUserTag = '@ordinary-user';
/** A window that the processor draws takes about one core and a half: more than two at a time would only wait for each other. */
const mostAtATime = 2;

/** Drives the built app with Playwright, as whoever runs this; root leaves out what an ordinary user must run. */
export async function runEndToEndTests(tally) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-e2e-report-'));
  const report = path.join(folder, 'report.json');
  const asRoot = process.platform === 'linux' && isRoot();
  const args = [inProject('node_modules/@playwright/test/cli.js'), 'test', ...(asRoot ? ['--grep-invert', ordinaryUserTag] : [])];
  // A display for each studio: on one display, their windows would take the keyboard from each other.
  const displays = await ownDisplays(Math.min(mostAtATime, os.availableParallelism()));
  const env = {
    ...process.env,
    TAILORBIRD_E2E_REPORT: report,
    TAILORBIRD_SANDBOX: asRoot ? '' : '1',
    TAILORBIRD_E2E_DISPLAYS: displays.join(' '),
  };
  const status = await runVisibly(process.execPath, args, { cwd: projectRoot, env });
  tally.add('end-to-end tests', withExitStatus(readCounts(report), status));
  fs.rmSync(folder, { recursive: true, force: true });
}

export function readCounts(report) {
  return fs.existsSync(report) ? countPlaywright(JSON.parse(fs.readFileSync(report, 'utf8'))) : { failed: 1 };
}
