import { openWritable, type WritableDatabase } from '../database/connection.ts';

/**
 * A table on its way in lies in a database file of its own: memory stays bounded however long the table is, nothing of
 * the shop is locked while it is read, and whatever goes wrong is undone by deleting the file.
 */
const schema = `
  CREATE TABLE facts (id INTEGER PRIMARY KEY CHECK (id = 1), kind TEXT NOT NULL, row_count INTEGER NOT NULL, content_hash TEXT NOT NULL) STRICT;
  CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    ref TEXT,
    name TEXT,
    email TEXT,
    phone TEXT,
    phone_digits TEXT,
    since_ms INTEGER,
    same_as INTEGER REFERENCES persons (id),
    merged_by TEXT,
    customer_id INTEGER
  ) STRICT;
  CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    line_count INTEGER NOT NULL DEFAULT 0,
    product_id INTEGER,
    variant_id INTEGER
  ) STRICT;
  CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    placed_at_ms INTEGER NOT NULL,
    person_id INTEGER REFERENCES persons (id),
    is_duplicate INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE lines (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    total_minor INTEGER
  ) STRICT;
  CREATE TABLE problems (
    id INTEGER PRIMARY KEY,
    line_number INTEGER NOT NULL,
    code TEXT NOT NULL,
    field TEXT,
    value TEXT NOT NULL
  ) STRICT;
  CREATE TABLE problem_counts (code TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;`;

/** Opens a new staging file; nobody would miss a half-written one, so nothing is synced. */
export function createStaging(file: string): WritableDatabase {
  const db = openWritable(file);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -65536');
  db.pragma('foreign_keys = OFF');
  db.exec(schema);
  return db;
}
