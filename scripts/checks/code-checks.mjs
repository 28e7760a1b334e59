import fs from 'node:fs';
import { inProject, projectRoot } from '../bootstrap/project-paths.mjs';
import { runCommand } from '../bootstrap/run-command.mjs';

/** The checks of the code, in the order in which they run: name, program, arguments. */
const checks = [
  ['types', 'node_modules/typescript/bin/tsc', ['-b']],
  ['lint', 'node_modules/oxlint/bin/oxlint', ['--deny-warnings', '-f', 'unix']],
  ['format', 'node_modules/oxfmt/bin/oxfmt', ['--check']],
  ['dead code', 'node_modules/knip/bin/knip.js', ['--no-progress']],
  ['messages', 'scripts/check-messages.mjs', []],
];

/** Runs every check and adds one passed or failed each. */
export async function runCodeChecks(tally) {
  for (const [name, program, args] of checks) {
    if (!fs.existsSync(inProject(program))) continue;
    const startedAtMs = performance.now();
    const { status, output, error } = await runCommand(process.execPath, [inProject(program), ...args], { cwd: projectRoot });
    const passed = status === 0;
    console.log(`  ${name.padEnd(18)} ${passed ? 'passed' : 'failed'} · ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`);
    if (!passed) console.log(indent(error?.message ?? output));
    tally.add(name, passed ? { passed: 1 } : { failed: 1 });
  }
}

const indent = (text) => text.trimEnd().replace(/^/gm, '    ');
