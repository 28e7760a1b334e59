import type { Migration } from './migration.ts';

/** Garments that the merchant added; their files lie beside the database, in a folder named by the uid. */
export const ownGarments: Migration = {
  version: 4,
  name: 'own-garments',
  apply: (db) => {
    db.exec(`
      CREATE TABLE own_garments (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('measures', 'file')),
        base_key TEXT,
        kind TEXT NOT NULL,
        sizes TEXT NOT NULL CHECK (json_valid(sizes)),
        created_at_ms INTEGER NOT NULL,
        CHECK ((source = 'measures') = (base_key IS NOT NULL))
      ) STRICT;`);
  },
};
