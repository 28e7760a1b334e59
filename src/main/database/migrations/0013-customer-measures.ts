import type { Migration } from './migration.ts';

/** What a customer said of their measures, in mm, with their agreement; the row goes when their contacts are erased. */
export const customerMeasures: Migration = {
  version: 13,
  name: 'customer-measures',
  apply: (db) => {
    db.exec(`
      CREATE TABLE customer_measures (
        customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
        chest_mm REAL CHECK (chest_mm > 0),
        head_mm REAL CHECK (head_mm > 0),
        garment_width_mm REAL CHECK (garment_width_mm > 0)
      ) STRICT;
      CREATE TRIGGER customer_contacts_take_measures AFTER DELETE ON customer_contacts
      BEGIN DELETE FROM customer_measures WHERE customer_id = old.customer_id; END;`);
  },
};
