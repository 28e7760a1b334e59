import type { Migration } from './migration.ts';

/** The owner's word on suggestions; no row until there is one. */
export const suggestionRules: Migration = {
  version: 8,
  name: 'suggestion-rules',
  apply: (db) => {
    db.exec(`
      CREATE TABLE suggestion_rules (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        content TEXT NOT NULL CHECK (json_valid(content))
      ) STRICT;`);
  },
};
