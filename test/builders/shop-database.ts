import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openWritable, type WritableDatabase } from '../../src/main/database/connection.ts';
import { openDevice } from '../../src/main/database/device.ts';
import { migrate } from '../../src/main/database/migrate.ts';
import { migrations } from '../../src/main/database/migrations/migration-list.ts';

/** A folder of the test's own that goes away with it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tailorbird-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new shop database on the disk, with a device and nothing in it. */
export function emptyShopDatabase(file = join(temporaryFolder(), 'shop.sqlite')): WritableDatabase {
  const db = openWritable(file);
  onTestFinished(() => db.close());
  // What a test makes may go with a power cut; waiting for the disk would only make it slow.
  db.pragma('synchronous = OFF');
  migrate(db, migrations);
  openDevice(db, { epoch: 1, nowMs: 1_700_000_000_000 });
  return db;
}
