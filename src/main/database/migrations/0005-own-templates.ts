import type { Migration } from './migration.ts';

/** The kind's id as the foundation gave it. */
const startedTemplate = 4;

/**
 * Templates that the merchant made, with their versions; favourites; and when a template was used last. Until here all
 * templates were the house's. `templates.content` is the content of the version that is in use.
 */
export const ownTemplates: Migration = {
  version: 5,
  name: 'own-templates',
  apply: (db) => {
    db.exec(`
      ALTER TABLE templates ADD COLUMN origin TEXT NOT NULL DEFAULT 'house' CHECK (origin IN ('house', 'own'));
      ALTER TABLE templates ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE templates ADD COLUMN deleted_at_ms INTEGER;

      CREATE TABLE template_versions (
        id INTEGER PRIMARY KEY,
        template_id INTEGER NOT NULL REFERENCES templates (id),
        version INTEGER NOT NULL CHECK (version > 0),
        content TEXT NOT NULL CHECK (json_valid(content)),
        saved_at_ms INTEGER NOT NULL,
        UNIQUE (template_id, version)
      ) STRICT;

      CREATE TABLE favourite_templates (
        template_id INTEGER PRIMARY KEY REFERENCES templates (id),
        added_at_ms INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE template_stats (
        template_id INTEGER PRIMARY KEY REFERENCES templates (id),
        last_started_at_ms INTEGER NOT NULL
      ) STRICT;
      INSERT INTO template_stats (template_id, last_started_at_ms)
        SELECT template_id, max(at_ms) FROM interactions
        WHERE kind_id = ${startedTemplate} AND template_id IS NOT NULL GROUP BY template_id;
      CREATE TRIGGER interactions_project_templates AFTER INSERT ON interactions
        WHEN new.kind_id = ${startedTemplate} AND new.template_id IS NOT NULL
      BEGIN
        INSERT INTO template_stats (template_id, last_started_at_ms) VALUES (new.template_id, new.at_ms)
          ON CONFLICT (template_id) DO UPDATE SET last_started_at_ms = max(last_started_at_ms, excluded.last_started_at_ms);
      END;`);
  },
};
