import { insertedId, type WritableDatabase } from './connection.ts';
import { createFactNumbers, type FactNumbers, numberInBulk } from './device.ts';
import { insertStatement, type RowColumns, valueReader } from './insert-statement.ts';
import { createRowBatch } from './row-batch.ts';

/** How facts come into the database: numbered, each at once or very many at a time. */
export interface FactWriter extends FactNumbers {
  /** Prepares adding rows to a table that has integer ids; adding gives the row's id. */
  addTo<Row extends object>(table: string, columns: RowColumns<Row>): (row: Row) => number;
}

/** Writes each row at once, for what happens in a shop at work. */
export function createFactWriter(db: WritableDatabase): FactWriter {
  return {
    ...createFactNumbers(db),
    addTo: (table, columns) => {
      const insert = insertStatement(db, table, columns, 1);
      const valuesOf = valueReader(columns);
      return (row) => insertedId(insert.run(valuesOf(row)));
    },
  };
}

/**
 * Writes a whole history in one transaction: numbers are counted in memory, and rows come to their tables at its end,
 * many at a time. `work` does not find them yet; tables that others point to are prepared first, as they are filled first.
 */
export function writeInBulk<Result>(db: WritableDatabase, work: (facts: FactWriter) => Result): Result {
  return numberInBulk(db, (numbers) => {
    const flushes: (() => void)[] = [];
    const result = work({
      ...numbers,
      addTo: (table, columns) => {
        const { add, flush } = createRowBatch(db, table, columns);
        flushes.push(flush);
        return add;
      },
    });
    for (const flush of flushes) flush();
    return result;
  });
}
