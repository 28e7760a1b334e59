import { appendOnly, type Migration } from './migration.ts';

/** The kinds that people's answers and returns need; the foundation gave the numbers up to 7. */
const kinds = ['previewed', 'favourited', 'put-in-order', 'returned', 'liked', 'rated', 'answered'];

/**
 * What a person agrees to, as facts; interactions with where, how long and what of; anonymous counts for whoever did not
 * agree. Nobody had been asked until here, so what was kept of people becomes counts. A row that is forgotten leaves
 * the name of its fact, so that the gap explains itself.
 */
export const interactionFacts: Migration = {
  version: 9,
  name: 'interaction-facts',
  apply: (db) => {
    db.exec(`
      ${kinds.map((name, index) => `INSERT INTO interaction_kinds (id, name) VALUES (${8 + index}, '${name}');`).join('\n')}

      ALTER TABLE interactions ADD COLUMN session_ms INTEGER;
      ALTER TABLE interactions ADD COLUMN screen TEXT;
      ALTER TABLE interactions ADD COLUMN dwell_ms INTEGER CHECK (dwell_ms >= 0);
      ALTER TABLE interactions ADD COLUMN weight REAL NOT NULL DEFAULT 1;
      ALTER TABLE interactions ADD COLUMN detail TEXT CHECK (json_valid(detail));
      DROP INDEX interactions_by_customer;
      CREATE INDEX interactions_by_customer ON interactions (customer_id) WHERE customer_id IS NOT NULL;

      CREATE TABLE interaction_counts (
        id INTEGER PRIMARY KEY,
        day INTEGER NOT NULL,
        kind_id INTEGER NOT NULL REFERENCES interaction_kinds (id),
        product_id INTEGER REFERENCES products (id),
        template_id INTEGER REFERENCES templates (id),
        count INTEGER NOT NULL CHECK (count > 0),
        dwell_ms INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX interaction_counts_by_what
        ON interaction_counts (day, kind_id, coalesce(product_id, 0), coalesce(template_id, 0));
      INSERT INTO interaction_counts (day, kind_id, product_id, template_id, count, dwell_ms)
        SELECT at_ms / 86400000, kind_id, product_id, template_id, count(*), 0 FROM interactions GROUP BY 1, 2, 3, 4;

      CREATE TABLE forgotten_facts (
        id INTEGER PRIMARY KEY,
        device_id INTEGER NOT NULL REFERENCES devices (id),
        sequence INTEGER NOT NULL,
        UNIQUE (device_id, sequence)
      ) STRICT;
      DROP TRIGGER interactions_no_delete;
      CREATE TRIGGER interactions_forgotten AFTER DELETE ON interactions
      BEGIN INSERT INTO forgotten_facts (device_id, sequence) VALUES (old.device_id, old.sequence); END;
      DELETE FROM interactions;

      CREATE TABLE consents (
        id INTEGER PRIMARY KEY,
        device_id INTEGER NOT NULL REFERENCES devices (id),
        sequence INTEGER NOT NULL,
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        purpose TEXT NOT NULL,
        given INTEGER NOT NULL CHECK (given IN (0, 1)),
        at_ms INTEGER NOT NULL,
        UNIQUE (device_id, sequence)
      ) STRICT;
      CREATE INDEX consents_by_customer ON consents (customer_id);
      CREATE TABLE customer_consents (
        customer_id INTEGER NOT NULL REFERENCES customers (id),
        purpose TEXT NOT NULL,
        given INTEGER NOT NULL CHECK (given IN (0, 1)),
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (customer_id, purpose)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER consents_project AFTER INSERT ON consents
      BEGIN
        INSERT INTO customer_consents (customer_id, purpose, given, at_ms)
          VALUES (new.customer_id, new.purpose, new.given, new.at_ms)
          ON CONFLICT (customer_id, purpose) DO UPDATE SET given = excluded.given, at_ms = excluded.at_ms;
      END;
      ${appendOnly('consents')}`);
  },
};
