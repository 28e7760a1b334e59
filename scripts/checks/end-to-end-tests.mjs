import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, isRoot, projectRoot } from '../bootstrap/project-paths.mjs';
import { runVisibly } from './run-visibly.mjs';
import { countPlaywright, withExitStatus } from './tally.mjs';

/** Tests with this tag need Chromium's real sandbox, which root cannot have. */
export const ordinaryUserTag = '@ordinary-user';

/** Drives the built app with Playwright, as whoever runs this; root leaves out what an ordinary user must run. */
export async function runEndToEndTests(tally) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-e2e-report-'));
  const report = path.join(folder, 'report.json');
  const asRoot = process.platform === 'linux' && isRoot();
  const args = [inProject('node_modules/@playwright/test/cli.js'), 'test', ...(asRoot ? ['--grep-invert', ordinaryUserTag] : [])];
  const env = { ...process.env, TAILORBIRD_E2E_REPORT: report, TAILORBIRD_SANDBOX: asRoot ? '' : '1' };
  const status = await runVisibly(process.execPath, args, { cwd: projectRoot, env });
  tally.add('end-to-end tests', withExitStatus(readCounts(report), status));
  fs.rmSync(folder, { recursive: true, force: true });
}

export function readCounts(report) {
  return fs.existsSync(report) ? countPlaywright(JSON.parse(fs.readFileSync(report, 'utf8'))) : { failed: 1 };
}
