import type { Migration } from './migration.ts';

/** How a customer likes the studio, in a row that goes when their contacts are erased. */
const preferences = `
  CREATE TABLE customer_preferences (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
    studio_depth TEXT CHECK (studio_depth IN ('one-touch', 'guided', 'full'))
  ) STRICT;
  CREATE TRIGGER customer_contacts_take_preferences AFTER DELETE ON customer_contacts
  BEGIN DELETE FROM customer_preferences WHERE customer_id = old.customer_id; END;`;

/** Named states of a saved design. What was designed never changes; the name may, and both go with the design's row. */
const versions = `
  CREATE TABLE design_versions (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    design_id INTEGER NOT NULL REFERENCES designs (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document)),
    created_at_ms INTEGER NOT NULL,
    deleted_at_ms INTEGER
  ) STRICT;
  CREATE INDEX design_versions_by_design ON design_versions (design_id, created_at_ms DESC, id DESC);
  CREATE TRIGGER design_versions_no_rewriting BEFORE UPDATE OF uid, design_id, document, created_at_ms ON design_versions
  BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;`;

/** What the studio remembers of people and of designs. */
export const studioMemory: Migration = {
  version: 6,
  name: 'studio-memory',
  apply: (db) => {
    db.exec(preferences);
    db.exec(versions);
  },
};
