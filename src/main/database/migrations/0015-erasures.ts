import { appendOnly, type Migration } from './migration.ts';

/**
 * That a customer was erased, as a fact; their orders stay as the shop's books, but teach suggestions no more. What they
 * once agreed to may go with them, and leaves the names of its facts.
 */
export const erasures: Migration = {
  version: 15,
  name: 'erasures',
  apply: (db) => {
    db.exec(`
      CREATE TABLE erasures (
        id INTEGER PRIMARY KEY,
        device_id INTEGER NOT NULL REFERENCES devices (id),
        sequence INTEGER NOT NULL,
        customer_id INTEGER NOT NULL UNIQUE REFERENCES customers (id),
        at_ms INTEGER NOT NULL,
        UNIQUE (device_id, sequence)
      ) STRICT;
      ${appendOnly('erasures')}

      ALTER TABLE order_states ADD COLUMN teaches INTEGER NOT NULL DEFAULT 1 CHECK (teaches IN (0, 1));
      CREATE TRIGGER erasures_project AFTER INSERT ON erasures
      BEGIN
        UPDATE order_states SET teaches = 0 WHERE order_id IN (SELECT id FROM orders WHERE customer_id = new.customer_id);
      END;

      DROP TRIGGER consents_no_delete;
      CREATE TRIGGER consents_no_delete BEFORE DELETE ON consents
        WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE customer_id = old.customer_id)
      BEGIN SELECT RAISE(ABORT, 'consents is append-only'); END;
      CREATE TRIGGER consents_forgotten AFTER DELETE ON consents
      BEGIN INSERT INTO forgotten_facts (device_id, sequence) VALUES (old.device_id, old.sequence); END;`);
  },
};
