import { appendOnly, type Migration } from './migration.ts';

/**
 * Proofs and what became of them, as facts. What is on a proof and who answered it lie in rows that can be erased; each fact
 * keeps a salted hash of its row, so that nobody can change the row unseen, and an erased one can not be guessed.
 */
const facts = `
  CREATE TABLE proofs (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    design_id INTEGER REFERENCES designs (id),
    order_id INTEGER REFERENCES orders (id),
    customer_id INTEGER REFERENCES customers (id),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    made_at_ms INTEGER NOT NULL,
    UNIQUE (device_id, sequence),
    UNIQUE (device_id, counter),
    CHECK (design_id IS NOT NULL OR order_id IS NOT NULL)
  ) STRICT;
  CREATE INDEX proofs_by_design ON proofs (design_id) WHERE design_id IS NOT NULL;
  CREATE INDEX proofs_by_customer ON proofs (customer_id) WHERE customer_id IS NOT NULL;

  CREATE TABLE proof_steps (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    proof_id INTEGER NOT NULL REFERENCES proofs (id),
    step TEXT NOT NULL CHECK (step IN ('saved', 'approved', 'rejected', 'withdrawn')),
    content_hash TEXT CHECK (length(content_hash) = 64),
    at_ms INTEGER NOT NULL,
    UNIQUE (device_id, sequence),
    CHECK ((content_hash IS NULL) = (step = 'withdrawn'))
  ) STRICT;
  CREATE INDEX proof_steps_by_proof ON proof_steps (proof_id, id);

  ${['proofs', 'proof_steps'].map(appendOnly).join('')}`;

const erasable = `
  CREATE TABLE proof_contents (
    proof_id INTEGER PRIMARY KEY REFERENCES proofs (id),
    salt TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
  ) STRICT;

  CREATE TABLE proof_documents (
    id INTEGER PRIMARY KEY,
    proof_id INTEGER NOT NULL REFERENCES proof_contents (proof_id) ON DELETE CASCADE,
    document_hash TEXT NOT NULL CHECK (length(document_hash) = 64)
  ) STRICT;
  CREATE INDEX proof_documents_by_hash ON proof_documents (document_hash, proof_id);
  CREATE INDEX proof_documents_by_proof ON proof_documents (proof_id);

  CREATE TABLE proof_step_contents (
    step_id INTEGER PRIMARY KEY REFERENCES proof_steps (id),
    salt TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
  ) STRICT;

  ${['proof_contents', 'proof_step_contents']
    .map(
      (table) => `
  CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
  BEGIN SELECT RAISE(ABORT, 'what a proof says never changes'); END;`,
    )
    .join('')}

  CREATE TRIGGER customer_contacts_take_proofs AFTER DELETE ON customer_contacts
  BEGIN
    DELETE FROM proof_step_contents WHERE step_id IN (
      SELECT s.id FROM proof_steps s JOIN proofs p ON p.id = s.proof_id WHERE p.customer_id = old.customer_id
    );
    DELETE FROM proof_contents WHERE proof_id IN (SELECT id FROM proofs WHERE customer_id = old.customer_id);
  END;`;

/** What was shown to customers, and what they said to it. */
export const proofs: Migration = {
  version: 12,
  name: 'proofs',
  apply: (db) => {
    db.exec(facts);
    db.exec(erasable);
  },
};
