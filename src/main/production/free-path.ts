import { dirname, extname, join, basename } from 'node:path';
import type { Disk } from './disk.ts';

/** The path, or where something lies there already the same name with a number: `club 2.zip`. */
export async function freePath(disk: Disk, path: string): Promise<string> {
  const ending = extname(path);
  const stem = basename(path, ending);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? path : join(dirname(path), `${stem} ${count}${ending}`);
    if (!(await disk.exists(candidate))) return candidate;
  }
}
