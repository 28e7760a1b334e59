import type { Statement, WritableDatabase } from './connection.ts';

/** The column that each field of a row is kept in. */
export type RowColumns<Row> = { readonly [Field in keyof Row]: string };

/** Prepares inserting so many rows of a table at once, their values one after the other. */
export function insertStatement<Row>(db: WritableDatabase, table: string, columns: RowColumns<Row>, rows: number): Statement {
  const names = Object.values<string>(columns);
  const places = `(${names.map(() => '?').join(', ')})`;
  return db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES ${Array.from({ length: rows }, () => places).join(', ')}`);
}

/** Gives a row's values in the order of its columns. */
export function valueReader<Row>(columns: RowColumns<Row>): (row: Row) => unknown[] {
  const fields = Object.keys(columns) as (keyof Row)[];
  return (row) => fields.map((field) => row[field]);
}
