import type { WritableDatabase } from '../connection.ts';

/** One step of the schema; its number is its place in the list, and it never changes after it has landed. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly apply: (db: WritableDatabase) => void;
}

/** Triggers that let rows of a table be added but never changed or taken away. */
export function appendOnly(table: string): string {
  return ['UPDATE', 'DELETE']
    .map(
      (change) => `
      CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    )
    .join('');
}
