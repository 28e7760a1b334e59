import Database from 'better-sqlite3';
import type { ErrorCode } from '../../shared/kernel/error-codes.ts';
import { AppError } from '../../shared/kernel/errors.ts';

const codesByResult: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_CORRUPT', 'database.corrupt'],
  ['SQLITE_NOTADB', 'database.foreign'],
  ['SQLITE_FULL', 'database.disk-full'],
  ['SQLITE_CANTOPEN', 'database.unavailable'],
  ['SQLITE_READONLY', 'database.unavailable'],
  ['SQLITE_IOERR', 'database.unavailable'],
  ['SQLITE_PERM', 'database.unavailable'],
  ['SQLITE_AUTH', 'database.unavailable'],
  ['SQLITE_BUSY', 'database.unavailable'],
  ['SQLITE_LOCKED', 'database.unavailable'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'record.not-found'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'record.conflict'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'record.conflict'],
];

/** What a person can be told of a failed statement; anything that is a fault of ours comes back as it was. */
export function fromDatabaseError(thrown: unknown): unknown {
  if (!(thrown instanceof Database.SqliteError)) return thrown;
  const found = codesByResult.find(([prefix]) => thrown.code.startsWith(prefix));
  return found === undefined ? thrown : new AppError(found[1], found[1].startsWith('record.') ? { kind: 'record' } : {}, { cause: thrown });
}
