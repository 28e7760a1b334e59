import { z } from 'zod';
import { inTransaction, type ReadableDatabase, type WritableDatabase } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

/** Stands in the header of every database of this program: "TBRD". */
export const APPLICATION_ID = 0x54425244;

/** The schema version that a file holds; 0 means empty. */
export function schemaVersion(db: ReadableDatabase): number {
  return z.int().parse(db.pragma('user_version', { simple: true }));
}

/** The migrations that a file of `version` still needs. */
export function pendingMigrations(version: number, migrations: readonly Migration[]): readonly Migration[] {
  return migrations.filter((migration) => migration.version > version);
}

/**
 * Brings a database up to the last migration. Each step and the number that records it commit together, so after
 * a failure or a power cut the file stands at a whole version.
 */
export function migrate(db: WritableDatabase, migrations: readonly Migration[]): void {
  for (const migration of pendingMigrations(schemaVersion(db), migrations)) {
    inTransaction(db, () => {
      migration.apply(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${migration.version}`);
    });
  }
}
