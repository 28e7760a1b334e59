import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, projectRoot } from './project-paths.mjs';
import { runCommand, tail } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

const inputs = [
  'src',
  'resources',
  'scripts/build',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'postcss.config.cjs',
];
const stampFile = inProject('out', '.input-hash');
const largeFileBytes = 500_000;

/** Builds the app into out/ when any input changed since the last build. */
export async function buildApp(progress) {
  const hash = inputHash();
  if (fs.existsSync(inProject('out/main/index.js')) && readStamp() === hash) return { summary: 'up to date' };
  progress('electron-vite build');
  const program = inProject('node_modules/electron-vite/bin/electron-vite.js');
  fs.rmSync(stampFile, { force: true });
  const build = await runCommand(process.execPath, [program, 'build'], { cwd: projectRoot });
  if (build.status !== 0) {
    throw new SetupError(`electron-vite build failed:\n${tail(build.output, 30)}`, 'Mend what the lines above name, then run this again.');
  }
  fs.writeFileSync(stampFile, hash);
  return { summary: 'built' };
}

/** Names the state of everything that goes into the build: contents of files, sizes and times of very large ones. */
export function inputHash() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((name) => filesUnder(inProject(name))).sort()) {
    hash.update(path.relative(projectRoot, file));
    const stat = fs.statSync(file);
    if (stat.size > largeFileBytes) hash.update(`${stat.size} ${stat.mtimeMs}`);
    else hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [place];
  return fs.readdirSync(place).flatMap((name) => filesUnder(path.join(place, name)));
}

function readStamp() {
  return fs.existsSync(stampFile) ? fs.readFileSync(stampFile, 'utf8') : undefined;
}
