import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../bootstrap/project-paths.mjs';

/** What a picture from a plate is made of: the code, the plates with what is known of the garments, and the fonts. */
const sources = [
  { folder: 'src', holds: /\.(ts|tsx)$/ },
  { folder: 'resources/garments', holds: /(\.plate\.gz|\.json)$/ },
  { folder: 'resources/fonts', holds: /./ },
];

/** A text that changes with anything that could make a picture from a plate look otherwise. */
export function pictureSources() {
  const hash = createHash('sha256');
  for (const { folder, holds } of sources) {
    for (const name of fs.readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!holds.test(name)) continue;
      const file = path.join(projectRoot, folder, name);
      if (fs.statSync(file).isFile()) hash.update(`${folder}/${name}\n`).update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex');
}
