import { appendOnly, type Migration } from './migration.ts';

/** Facts whose person may change when two records turn out to be one person; nothing else of them ever does. */
const facts = ['orders', 'interactions', 'proofs'];

/** Rows that can go, and then are no longer to be given back. */
const goingRows = ['interactions', 'past_orders', 'customer_refs'];

/**
 * Two records of one person made one, as a fact, and that it was undone. Which rows changed hands is kept, and the record
 * that went as it was; it goes for good with the person.
 */
export const customerMerges: Migration = {
  version: 18,
  name: 'customer-merges',
  apply: (db) => {
    db.exec(`
      CREATE TABLE customer_merges (
        id INTEGER PRIMARY KEY,
        device_id INTEGER NOT NULL REFERENCES devices (id),
        sequence INTEGER NOT NULL,
        kept_id INTEGER NOT NULL REFERENCES customers (id),
        merged_id INTEGER NOT NULL REFERENCES customers (id),
        undoes_id INTEGER UNIQUE REFERENCES customer_merges (id),
        at_ms INTEGER NOT NULL,
        UNIQUE (device_id, sequence),
        CHECK (kept_id <> merged_id)
      ) STRICT;
      CREATE INDEX customer_merges_by_people ON customer_merges (kept_id, merged_id);
      ${appendOnly('customer_merges')}

      CREATE TABLE merged_customers (
        merge_id INTEGER PRIMARY KEY REFERENCES customer_merges (id),
        kept_id INTEGER NOT NULL REFERENCES customers (id),
        merged_id INTEGER NOT NULL UNIQUE REFERENCES customers (id),
        content TEXT NOT NULL CHECK (json_valid(content))
      ) STRICT;
      CREATE INDEX merged_customers_by_kept ON merged_customers (kept_id);

      CREATE TABLE merged_rows (
        place TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        merge_id INTEGER NOT NULL REFERENCES customer_merges (id),
        PRIMARY KEY (place, row_id, merge_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX merged_rows_by_merge ON merged_rows (merge_id);`);
    for (const table of facts) db.exec(mayChangeHands(table, columnsOf(table)));
    for (const table of goingRows) {
      db.exec(`
        CREATE TRIGGER ${table}_leave_merges AFTER DELETE ON ${table}
        BEGIN DELETE FROM merged_rows WHERE place = '${table}' AND row_id = old.id; END;`);
    }

    function columnsOf(table: string): string[] {
      return db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
    }
  },
};

function mayChangeHands(table: string, columns: readonly string[]): string {
  const others = columns.filter((name) => name !== 'customer_id').join(', ');
  return `
    DROP TRIGGER ${table}_no_update;
    CREATE TRIGGER ${table}_no_update BEFORE UPDATE OF ${others} ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
    CREATE TRIGGER ${table}_no_other_person BEFORE UPDATE OF customer_id ON ${table}
      WHEN NOT EXISTS (
        SELECT 1 FROM customer_merges
        WHERE (kept_id = new.customer_id AND merged_id = old.customer_id) OR (kept_id = old.customer_id AND merged_id = new.customer_id))
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;
}
