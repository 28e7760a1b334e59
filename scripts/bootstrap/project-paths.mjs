import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An absolute path inside the project. */
export const inProject = (...parts) => path.join(projectRoot, ...parts);

/** Where slow results are kept between checkouts: `XDG_CACHE_HOME`, `LOCALAPPDATA` or their usual places. */
export function userCacheFolder() {
  const home = os.homedir();
  if (process.platform === 'win32') {
    return path.join(process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'tailorbird', 'build-cache');
  }
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'tailorbird-build');
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'tailorbird-build');
}

export const isRoot = () => process.getuid?.() === 0;
