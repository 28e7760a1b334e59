import Database from 'better-sqlite3';

declare const access: unique symbol;

/** A prepared statement; rows are unknown until a repository has parsed them. */
export type Statement = Database.Statement<unknown[], unknown>;

/** The id of the row that `run` has just inserted. */
export function insertedId({ lastInsertRowid }: Database.RunResult): number {
  return Number(lastInsertRowid);
}

/** A connection that can only read: what workers other than the database worker hold. */
export interface ReadableDatabase {
  readonly [access]: 'reads' | 'writes';
  prepare(sql: string): Statement;
  pragma(source: string, options?: { readonly simple?: boolean }): unknown;
  close(): void;
}

/** The one connection that may change a shop's database; the database worker owns it. */
export interface WritableDatabase extends ReadableDatabase {
  readonly [access]: 'writes';
  exec(sql: string): unknown;
}

/** Where the native SQLite binding lies when it is not found by itself; used for packages that move it. */
export interface ConnectionOptions {
  readonly nativeBinding?: string;
}

/** Opens an existing file for reading only. */
export function openReadable(file: string, options: ConnectionOptions = {}): ReadableDatabase {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000, ...options });
  database.pragma('query_only = ON');
  return database as unknown as ReadableDatabase;
}

/** Opens or creates a file for writing, with what every writer here relies on: WAL, foreign keys, a sync at every commit, and that deleted bytes are overwritten. */
export function openWritable(file: string, options: ConnectionOptions = {}): WritableDatabase {
  const database = new Database(file, { timeout: 5000, ...options });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('recursive_triggers = ON');
    database.pragma('trusted_schema = OFF');
    database.pragma('secure_delete = ON');
    return database as unknown as WritableDatabase;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/**
 * Runs `work` in one write transaction: all of it is committed and on the disk when this returns, or nothing is.
 * Inside another transaction it becomes a part of that one.
 */
export function inTransaction<Result>(db: WritableDatabase, work: () => Result): Result {
  const database = db as unknown as Database.Database;
  return database.inTransaction ? database.transaction(work)() : database.transaction(work).immediate();
}
