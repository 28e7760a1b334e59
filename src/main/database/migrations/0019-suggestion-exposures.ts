import type { Migration } from './migration.ts';

/**
 * On how many days a suggestion was shown in vain to a customer who agreed to it, a day of a week ago counting half: a row for each
 * product, so that the same ones give way to others.
 */
export const suggestionExposures: Migration = {
  version: 19,
  name: 'suggestion-exposures',
  apply: (db) => {
    db.exec(`
      CREATE TABLE suggestion_exposures (
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        product_id INTEGER NOT NULL REFERENCES products (id),
        shown REAL NOT NULL CHECK (shown > 0),
        last_shown_at_ms INTEGER NOT NULL,
        PRIMARY KEY (customer_id, product_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER customer_contacts_forget_exposures AFTER DELETE ON customer_contacts
      BEGIN DELETE FROM suggestion_exposures WHERE customer_id = old.customer_id; END;`);
  },
};
