import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { AppError } from '../../shared/kernel/errors.ts';
import { APPLICATION_ID } from './migrate.ts';

const HEADER_BYTES = 100;
const HEADER_STRING = 'SQLite format 3\0';
const USER_VERSION_OFFSET = 60;
const APPLICATION_ID_OFFSET = 68;

/**
 * Tells whether a file may be opened, from its first 100 bytes, without opening it as a database: opening another
 * program's file for writing could already change it. Layout: sqlite.org/fileformat2.html §1.3.
 *
 * @returns `new` when there is no file or an empty one
 * @throws AppError database.foreign, database.corrupt, database.newer-version, database.unavailable
 */
export function inspectDatabaseFile(file: string, newestVersion: number): 'new' | 'existing' {
  const header = readHeader(file);
  if (header === undefined || header.length === 0) return 'new';
  if (header.toString('latin1', 0, HEADER_STRING.length) !== HEADER_STRING) {
    throw new AppError(looksDamaged(header) ? 'database.corrupt' : 'database.foreign');
  }
  if (header.length < HEADER_BYTES) throw new AppError('database.corrupt');
  if (header.readInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) throw new AppError('database.foreign');
  const version = header.readInt32BE(USER_VERSION_OFFSET);
  if (version > newestVersion) throw new AppError('database.newer-version', { found: version, limit: newestVersion });
  return 'existing';
}

/** A header of zeros, or one whose beginning alone is spoilt, is what a broken disk leaves of a database of ours. */
function looksDamaged(header: Buffer): boolean {
  const named = header.length === HEADER_BYTES && header.readInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID;
  return named || header.every((byte) => byte === 0);
}

function readHeader(file: string): Buffer | undefined {
  try {
    if (statSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
    const handle = openSync(file, 'r');
    try {
      const header = Buffer.alloc(HEADER_BYTES);
      return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    throw new AppError('database.unavailable', {}, { cause });
  }
}
