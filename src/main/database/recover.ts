import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { assertSoundFile, listBackups } from './backup.ts';
import { openWritable } from './connection.ts';
import { findDevice, openDevice } from './device.ts';
import { readRegister, writeRegister } from './device-register.ts';
import { setAside } from './open-shop-database.ts';
import { replaceFile } from './replace-file.ts';
import type { ShopFiles } from './shop-files.ts';

/**
 * Puts a checked copy of a backup in the place of a shop's database, which is set aside. The restored one numbers
 * its facts anew, so that no order number is given twice. The backup itself stays.
 *
 * @throws AppError record.not-found, database.corrupt
 */
export function restoreBackup(files: ShopFiles, fileName: string, nowMs: number): void {
  const backup = listBackups(files).find((each) => each.fileName === fileName);
  if (backup === undefined) throw new AppError('record.not-found', { kind: 'backup' });
  const beside = `${files.database}.restored`;
  try {
    copyFileSync(join(files.backupFolder, backup.fileName), beside);
    assertSoundFile(beside);
    startNewSeries(beside, files, nowMs);
    setAside(files, nowMs);
    replaceFile(beside, files.database);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(beside + end, { force: true });
  }
}

function startNewSeries(file: string, files: ShopFiles, nowMs: number): void {
  const db = openWritable(file);
  try {
    const epoch = Math.max(findDevice(db)?.epoch ?? 0, readRegister(files.register)?.epoch ?? 0) + 1;
    openDevice(db, { epoch, nowMs });
    writeRegister(files.register, db);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
