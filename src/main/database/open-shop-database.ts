import { mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { assertSound, backUp } from './backup.ts';
import { inTransaction, openWritable, type WritableDatabase } from './connection.ts';
import { fromDatabaseError } from './database-error.ts';
import { claimNumbers } from './device-register.ts';
import { inspectDatabaseFile } from './inspect-database-file.ts';
import { migrate, pendingMigrations, schemaVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { replaceFile, syncFile } from './replace-file.ts';
import { fileStamp, type ShopFiles } from './shop-files.ts';

/** How a shop's database is opened: its schema, the clock, and what a new one begins with. */
export interface OpenOptions {
  readonly migrations: readonly Migration[];
  readonly nowMs: () => number;
  readonly fill: (db: WritableDatabase) => void;
}

const companions = ['', '-wal', '-shm', '-journal'];

/**
 * Opens a shop's database, or makes a new one where there is none. A file that is refused stays untouched.
 *
 * @throws AppError database.corrupt, database.foreign, database.newer-version, database.unavailable, database.disk-full
 */
export function openShopDatabase(files: ShopFiles, options: OpenOptions): WritableDatabase {
  try {
    mkdirSync(dirname(files.database), { recursive: true });
    const found = inspectDatabaseFile(files.database, newestVersion(options.migrations));
    if (found === 'new') createShopDatabase(files, options);
    return openShopFile(files, options, found);
  } catch (thrown) {
    throw asDatabaseError(thrown);
  }
}

/** Moves a database and its companions out of the way, never deleting them; gives the new name, or null if there was none. */
export function setAside(files: ShopFiles, nowMs: number): string | null {
  const found = companions.filter((end) => statSync(files.database + end, { throwIfNoEntry: false }) !== undefined);
  if (found.length === 0) return null;
  mkdirSync(files.setAsideFolder, { recursive: true });
  const target = join(files.setAsideFolder, `${fileStamp(nowMs)}-${basename(files.database)}`);
  for (const end of found) replaceFile(files.database + end, target + end);
  return target;
}

/** A new database is built beside and renamed into place when it is whole, so that nobody ever opens half of one. */
function createShopDatabase(files: ShopFiles, { migrations, nowMs, fill }: OpenOptions): void {
  setAside(files, nowMs());
  const beside = `${files.database}.new`;
  for (const end of companions) rmSync(beside + end, { force: true });
  const db = openWritable(beside);
  try {
    // Nobody would miss a half-built file, so nothing is logged or synced until it is whole.
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    db.pragma('temp_store = MEMORY');
    db.pragma('cache_size = -65536');
    migrate(db, migrations);
    claimNumbers(db, files.register, nowMs());
    inTransaction(db, () => fill(db));
    db.pragma('journal_mode = WAL');
  } finally {
    db.close();
  }
  syncFile(beside);
  replaceFile(beside, files.database);
}

/** Opens a whole file; one that was made just now is not read through again. */
function openShopFile(files: ShopFiles, { migrations, nowMs }: OpenOptions, found: 'new' | 'existing'): WritableDatabase {
  const db = openWritable(files.database);
  try {
    if (found === 'existing') assertSound(db);
    const version = schemaVersion(db);
    const limit = newestVersion(migrations);
    if (version > limit) throw new AppError('database.newer-version', { found: version, limit });
    if (pendingMigrations(version, migrations).length > 0) {
      backUp(db, files, nowMs());
      migrate(db, migrations);
    }
    inTransaction(db, () => claimNumbers(db, files.register, nowMs()));
    return db;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** What the file system refuses (a folder that cannot be written, a path that is no folder) is told as one thing. */
function asDatabaseError(thrown: unknown): unknown {
  const known = fromDatabaseError(thrown);
  if (known instanceof AppError || !(thrown instanceof Error) || !('syscall' in thrown)) return known;
  const code = 'code' in thrown && thrown.code === 'ENOSPC' ? 'database.disk-full' : 'database.unavailable';
  return new AppError(code, {}, { cause: thrown });
}
