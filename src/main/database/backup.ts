import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { openReadable, type ReadableDatabase, type WritableDatabase } from './connection.ts';
import { fromDatabaseError } from './database-error.ts';
import { replaceFile } from './replace-file.ts';
import { fileStamp, type ShopFiles } from './shop-files.ts';

/** How many backups of a shop are kept; the oldest goes first. */
export const KEPT_BACKUPS = 5;

/** A backup that can be restored. */
export interface Backup {
  readonly fileName: string;
  readonly createdAtMs: number;
  readonly byteLength: number;
}

/** Refuses a database whose pages do not hold together with `database.corrupt`. */
export function assertSound(db: ReadableDatabase): void {
  try {
    if (db.pragma('quick_check(1)', { simple: true }) === 'ok') return;
  } catch (thrown) {
    throw fromDatabaseError(thrown);
  }
  throw new AppError('database.corrupt');
}

/** Copies a shop's database, checks the copy, and only then lets it take the place of the oldest one. */
export function backUp(db: WritableDatabase, files: ShopFiles, nowMs: number): Backup {
  mkdirSync(files.backupFolder, { recursive: true });
  const file = join(files.backupFolder, `${files.key}-${fileStamp(nowMs)}.sqlite`);
  const beside = `${file}.tmp`;
  rmSync(beside, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(beside);
    assertSoundFile(beside);
    replaceFile(beside, file);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw fromDatabaseError(thrown);
  }
  const [newest, ...older] = listBackups(files);
  for (const { fileName } of older.slice(KEPT_BACKUPS - 1)) rmSync(join(files.backupFolder, fileName));
  if (newest === undefined) throw new AppError('database.unavailable');
  return newest;
}

/** The backups of a shop, the newest first. */
export function listBackups(files: ShopFiles): Backup[] {
  const pattern = new RegExp(`^${files.key}-(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)(\\d{3})Z\\.sqlite$`);
  return backupNames(files.backupFolder)
    .flatMap((fileName) => {
      const stamp = pattern.exec(fileName)?.slice(1).map(Number);
      if (stamp === undefined) return [];
      const [year = 0, month = 1, ...rest] = stamp;
      const { size } = statSync(join(files.backupFolder, fileName));
      return [{ fileName, createdAtMs: Date.UTC(year, month - 1, ...rest), byteLength: size }];
    })
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
}

/** Opens a database file for reading and refuses it with `database.corrupt` when it is not sound. */
export function assertSoundFile(file: string): void {
  const copy = openReadable(file);
  try {
    assertSound(copy);
  } finally {
    copy.close();
  }
}

function backupNames(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
}
