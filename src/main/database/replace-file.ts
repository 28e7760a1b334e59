import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';

/** Puts a file in place whole or not at all: written beside, synced, then renamed over the old one. */
export function writeFileAtomically(file: string, content: Uint8Array | string): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(beside, content, { flush: true });
    replaceFile(beside, file);
  } catch (thrown) {
    rmSync(beside, { force: true });
    throw thrown;
  }
}

/** Writes a file where a person wants it, whole or not at all; throws AppError file.unwritable, database.disk-full. */
export function writeSavedFile(file: string, content: Uint8Array | string): void {
  try {
    writeFileAtomically(file, content);
  } catch (cause) {
    const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
    throw new AppError(isFull ? 'database.disk-full' : 'file.unwritable', {}, { cause });
  }
}

/** Renames a finished file into place and makes the new name last through a power cut. */
export function replaceFile(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Windows cannot open a folder to sync it; there the rename itself is journaled. */
function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncHandle(openSync(folder, 'r'));
}

/** Waits until a file's bytes are on the disk. */
export function syncFile(file: string): void {
  syncHandle(openSync(file, 'r+'));
}

function syncHandle(handle: number): void {
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
