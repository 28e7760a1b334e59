import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { prepare } from './bootstrap/prepare.mjs';
import { inProject, isRoot, projectRoot } from './bootstrap/project-paths.mjs';
import { printFailure } from './bootstrap/setup-error.mjs';

/** `npm run dev`: the studio with hot reload. */
try {
  await prepare({ build: false });
  // Hot reload writes its own build into out/: the next start builds anew.
  fs.rmSync(inProject('out', '.input-hash'), { force: true });
  const root = process.platform === 'linux' && isRoot();
  if (root) console.log('  running as root: Chromium refuses its sandbox there, so the app starts with --no-sandbox');
  const args = [
    inProject('node_modules/electron-vite/bin/electron-vite.js'),
    'dev',
    ...(root ? ['--noSandbox'] : []),
    ...process.argv.slice(2),
  ];
  const child = spawn(process.execPath, args, { stdio: 'inherit', cwd: projectRoot });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (status) => process.exit(status ?? 1));
} catch (error) {
  printFailure(error);
  process.exit(1);
}
