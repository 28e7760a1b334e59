import { rm } from 'node:fs/promises';
import path from 'node:path';

/** Removes the application that a runtime starts when it is given none; the package brings its own. */
export async function removeStandIn({ appOutDir }) {
  await rm(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
