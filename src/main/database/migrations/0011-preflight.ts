import { appendOnly, type Migration } from './migration.ts';

/** That a finding may be printed, and that it may no longer. What was typed lies in rows of its own, which can be erased but not rewritten. */
const overrides = `
  CREATE TABLE preflight_overrides (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    area_hash TEXT NOT NULL CHECK (length(area_hash) = 64),
    finding_key TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    UNIQUE (device_id, sequence)
  ) STRICT;
  CREATE INDEX preflight_overrides_by_area ON preflight_overrides (area_hash);

  CREATE TABLE preflight_override_words (
    override_id INTEGER PRIMARY KEY REFERENCES preflight_overrides (id),
    reason TEXT NOT NULL,
    person TEXT
  ) STRICT;
  CREATE TRIGGER preflight_override_words_no_update BEFORE UPDATE ON preflight_override_words
  BEGIN SELECT RAISE(ABORT, 'a reason never changes'); END;

  CREATE TABLE preflight_withdrawals (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    override_id INTEGER NOT NULL UNIQUE REFERENCES preflight_overrides (id),
    at_ms INTEGER NOT NULL,
    UNIQUE (device_id, sequence)
  ) STRICT;

  ${['preflight_overrides', 'preflight_withdrawals'].map(appendOnly).join('')}`;

/** What was said last of each picture's licence. */
const licences = `
  CREATE TABLE asset_licences (
    asset_hash TEXT PRIMARY KEY CHECK (length(asset_hash) = 64),
    licence TEXT NOT NULL CHECK (licence IN ('own', 'licensed', 'public-domain', 'bundled', 'unknown')),
    note TEXT NOT NULL,
    said_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;

/** What people say about what was found before printing. */
export const preflight: Migration = {
  version: 11,
  name: 'preflight',
  apply: (db) => {
    db.exec(overrides);
    db.exec(licences);
  },
};
