import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The machine's Node: the linter's engine does not run in Electron's own, which the tests run in. */
const node = process.env['npm_node_execpath'] ?? 'node';

/** A project of its own in a temporary folder, with our lint configuration and the given files. */
export function createLintProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tailorbird-lint-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const configuration: unknown = JSON.parse(readFileSync(join(projectRoot, '.oxlintrc.json'), 'utf8'));
  const jsPlugins = [join(projectRoot, 'scripts/lint/tailorbird-plugin.mjs')];
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...(configuration as object), jsPlugins, ignorePatterns: [] }));
  return folder;
}

export const removeLintProject = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The complaints of the linter about a project, as `file: message (rule)`. */
export function lint(folder: string): string[] {
  const report = JSON.parse(runLinter(folder)) as { diagnostics: { filename: string; message: string; code: string }[] };
  return report.diagnostics.map(({ filename, message, code }) => `${filename.replaceAll('\\', '/')}: ${message} (${code})`);
}

function runLinter(folder: string): string {
  const program = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  try {
    return execFileSync(node, [program, '--deny-warnings', '-f', 'json'], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (stdout) return stdout;
    throw error;
  }
}
