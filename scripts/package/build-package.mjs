import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inputHash } from '../bootstrap/app-build.mjs';
import { inProject, projectRoot } from '../bootstrap/project-paths.mjs';
import { hasCommand } from '../bootstrap/run-command.mjs';
import { SetupError } from '../bootstrap/setup-error.mjs';

const stampFile = inProject('dist', '.package-hash');

export const canBuildDeb = async () => process.platform === 'linux' && (await hasCommand('dpkg-deb'));

/** The newest .deb under dist/, or undefined. */
export function builtDeb() {
  const folder = inProject('dist');
  if (!fs.existsSync(folder)) return undefined;
  const name = fs.readdirSync(folder).find((file) => file.endsWith('.deb'));
  return name && path.join(folder, name);
}

/** Makes the .deb of the built app, unless the one in dist/ was made of the same inputs. */
export async function buildDeb(runtime, progress) {
  const hash = packageHash(runtime);
  if (builtDeb() && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === hash) return summary('up to date');
  if (!(await canBuildDeb())) {
    throw new SetupError('A .deb is made with dpkg-deb, which is not here.', 'Run this on Debian or Ubuntu.');
  }
  progress('packing and compressing');
  fs.rmSync(inProject('dist'), { recursive: true, force: true });
  const { packageConfiguration } = await import('../../electron-builder.config.mjs');
  const { build, Platform } = await import('electron-builder');
  process.env.CUSTOM_FPM_PATH = inProject('scripts/package/deb-from-fpm.mjs');
  process.env.USE_HARD_LINKS ??= 'false';
  await build({ projectDir: projectRoot, targets: Platform.LINUX.createTarget('deb'), config: packageConfiguration(runtime) });
  fs.writeFileSync(stampFile, hash);
  return summary('made');
}

function summary(what) {
  const deb = builtDeb();
  const megabytes = Math.round(fs.statSync(deb).size / 1_000_000);
  return { summary: `${what}: ${path.relative(projectRoot, deb)} (${megabytes} MB)`, value: deb };
}

function packageHash(runtime) {
  const hash = createHash('sha256').update(`${inputHash()} ${runtime.version} ${fs.statSync(runtime.executable).mtimeMs}`);
  const recipe = fs.readdirSync(inProject('scripts/package')).map((name) => `scripts/package/${name}`);
  for (const file of ['electron-builder.config.mjs', ...recipe.toSorted()]) hash.update(fs.readFileSync(inProject(file)));
  return hash.digest('hex');
}
