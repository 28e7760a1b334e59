import type { Migration } from './migration.ts';

/** In which ways the shop decorates, which of them suit which print area, and where a size of a product has limits of its own. */
export const decorationMethods: Migration = {
  version: 7,
  name: 'decoration-methods',
  apply: (db) => {
    db.exec(`
      CREATE TABLE decoration_methods (
        key TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        content TEXT NOT NULL CHECK (json_valid(content))
      ) STRICT;

      CREATE TABLE product_methods (
        product_id INTEGER NOT NULL REFERENCES products (id),
        area_key TEXT NOT NULL,
        method_key TEXT NOT NULL REFERENCES decoration_methods (key),
        position INTEGER NOT NULL,
        PRIMARY KEY (product_id, area_key, method_key)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE method_limits (
        product_id INTEGER NOT NULL,
        size_key TEXT NOT NULL,
        method_key TEXT NOT NULL REFERENCES decoration_methods (key),
        limits TEXT NOT NULL CHECK (json_valid(limits)),
        PRIMARY KEY (product_id, size_key, method_key),
        FOREIGN KEY (product_id, size_key) REFERENCES sizes (product_id, key)
      ) STRICT, WITHOUT ROWID;`);
  },
};
