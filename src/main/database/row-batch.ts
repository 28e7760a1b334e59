import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { insertedId, type Statement, type WritableDatabase } from './connection.ts';
import { insertStatement, valueReader, type RowColumns } from './insert-statement.ts';

/** How many rows a statement inserts; SQLite binds 32,766 values at most. */
const ROWS_PER_STATEMENT = 256;

/** Gathers rows of one table, to insert many with each statement. */
export interface RowBatch<Row> {
  /** Lets a row wait, and gives the id that it will have. */
  add(row: Row): number;
  /** Inserts all rows that wait, in the order in which they were added. */
  flush(): void;
}

/** A batch with no rows yet; until it is flushed, nothing else may add to its table. */
export function createRowBatch<Row>(db: WritableDatabase, table: string, columns: RowColumns<Row>): RowBatch<Row> {
  const valuesOf = valueReader(columns);
  const insertOf = insertStatements((rows) => insertStatement(db, table, columns, rows));
  const width = Object.keys(columns).length;
  const waiting: unknown[] = [];
  let lastId = z.int().parse(db.prepare(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get());

  return {
    add: (row) => {
      waiting.push(...valuesOf(row));
      lastId += 1;
      return lastId;
    },
    flush: () => {
      let writtenId = lastId;
      for (let first = 0; first < waiting.length; first += ROWS_PER_STATEMENT * width) {
        const values = waiting.slice(first, first + ROWS_PER_STATEMENT * width);
        writtenId = insertedId(insertOf(values.length / width).run(values));
      }
      if (writtenId !== lastId) throw new AppError('contract.internal');
      waiting.length = 0;
    },
  };
}

/** Statements for so many rows, each prepared once: full ones, and the one for the rest. */
function insertStatements(prepare: (rows: number) => Statement): (rows: number) => Statement {
  const known = new Map<number, Statement>();
  return (rows) => {
    const statement = known.get(rows) ?? prepare(rows);
    known.set(rows, statement);
    return statement;
  };
}
