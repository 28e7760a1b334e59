import { z } from 'zod';
import { templateRecordSchema, type TemplateRecord, type TemplateVersion } from '../../shared/design/template-calls.ts';
import { templateSchema, type Template } from '../../shared/design/template.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema, timeMsSchema } from '../../shared/kernel/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';

/** A template's row: whose it is, the version in use, and whether it was deleted. */
export interface TemplateRow {
  readonly id: number;
  readonly origin: TemplateRecord['origin'];
  readonly version: number;
  readonly deletedAtMs: number | null;
}

const rowSchema = templateRecordSchema.pick({ origin: true, version: true }).extend({ id: idSchema, deletedAtMs: timeMsSchema.nullable() });
const recordRowSchema = templateRecordSchema.extend({ favourite: z.int().transform((value) => value === 1) });
const houseRowSchema = z.object({ uid: z.string(), position: z.int(), content: z.string() });
const versionRowSchema = z.object({ version: z.int(), savedAtMs: timeMsSchema, content: z.string() });

const selectRecord = `
  SELECT t.uid AS templateUid, t.origin, t.version, f.template_id IS NOT NULL AS favourite, s.last_started_at_ms AS lastUsedAtMs
  FROM templates t LEFT JOIN favourite_templates f ON f.template_id = t.id LEFT JOIN template_stats s ON s.template_id = t.id`;

/** Prepares reading all templates but the deleted ones; one whose text is as it was is not read through again. */
export function templateReader(db: ReadableDatabase): () => Template[] {
  const select = db.prepare('SELECT content FROM templates WHERE deleted_at_ms IS NULL ORDER BY position, id').pluck();
  let known = new Map<string, Template>();
  return () => {
    const contents = z.array(z.string()).parse(select.all());
    known = new Map(contents.map((content) => [content, known.get(content) ?? readTemplate(content)]));
    return contents.flatMap((content) => known.get(content) ?? []);
  };
}

/** Prepares the statements of templates, their versions and favourites on a shop's database. */
export function templateStatements(db: WritableDatabase) {
  const insert = db
    .prepare('INSERT INTO templates (uid, position, content, origin) VALUES (@uid, @position, @content, @origin) RETURNING id')
    .pluck();
  const nextPosition = db.prepare('SELECT coalesce(max(position), 0) + 1 FROM templates').pluck();
  const selectRecords = db.prepare(`${selectRecord} WHERE t.deleted_at_ms IS NULL ORDER BY t.position, t.id`);
  const selectOneRecord = db.prepare(`${selectRecord} WHERE t.id = ?`);
  const selectRow = db.prepare('SELECT id, origin, version, deleted_at_ms AS deletedAtMs FROM templates WHERE uid = ?');
  const selectContent = db.prepare('SELECT content FROM templates WHERE id = ?').pluck();
  const setDeleted = db.prepare('UPDATE templates SET deleted_at_ms = @deletedAtMs WHERE id = @id');
  const addFavourite = db.prepare('INSERT INTO favourite_templates (template_id, added_at_ms) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const removeFavourite = db.prepare('DELETE FROM favourite_templates WHERE template_id = ?');

  const refreshHouse = db.prepare(
    `UPDATE templates SET content = @content, position = @position
     WHERE uid = @uid AND origin = 'house' AND (content <> @content OR position <> @position)`,
  );

  const selectHouse = db.prepare(`SELECT uid, position, content FROM templates WHERE origin = 'house'`);

  const findRow = (uid: string): TemplateRow | undefined => rowSchema.optional().parse(selectRow.get(uid));
  const insertRow = (template: Template, position: number, origin: TemplateRow['origin']): number =>
    idSchema.parse(insert.get({ uid: template.uid, position, content: JSON.stringify(template), origin }));

  return {
    ...versionStatements(db),
    /** Adds a template of the house and answers its row's id. */
    insertTemplate: (template: Template, position: number): number => insertRow(template, position, 'house'),
    /** The house's templates as they are stored, by uid. */
    houseTemplateRows: (): Map<string, z.infer<typeof houseRowSchema>> =>
      new Map(
        z
          .array(houseRowSchema)
          .parse(selectHouse.all())
          .map((row) => [row.uid, row]),
      ),
    /** Brings a template of the house to what the program ships now; one that lies there as it is is not written. */
    refreshHouseTemplate: (template: Template, position: number): void => {
      const content = JSON.stringify(template);
      if (findRow(template.uid) === undefined) insertRow(template, position, 'house');
      else refreshHouse.run({ uid: template.uid, position, content });
    },
    /** Adds a template of the shop's own, without a version yet, and answers its row's id. */
    insertOwnTemplate: (template: Template): number => insertRow(template, z.int().parse(nextPosition.get()), 'own'),
    /** All but the deleted ones. */
    listTemplates: templateReader(db),
    listTemplateRecords: (): TemplateRecord[] => z.array(recordRowSchema).parse(selectRecords.all()),
    getTemplateRecord: (id: number): TemplateRecord => recordRowSchema.parse(selectOneRecord.get(id)),
    /** The row of a template, also of a deleted one. */
    findTemplateRow: findRow,
    getTemplate: (id: number): Template => readTemplate(z.string().parse(selectContent.get(id))),
    /** Takes a template out of sight, or brings it back with null. */
    setTemplateDeleted: (id: number, deletedAtMs: number | null): void => void setDeleted.run({ id, deletedAtMs }),
    setTemplateFavourite: (id: number, favourite: boolean, atMs: number): void => {
      if (favourite) addFavourite.run(id, atMs);
      else removeFavourite.run(id);
    },
  };
}

function versionStatements(db: WritableDatabase) {
  const insert = db
    .prepare(
      `INSERT INTO template_versions (template_id, version, content, saved_at_ms)
         VALUES (@id, (SELECT coalesce(max(version), 0) + 1 FROM template_versions WHERE template_id = @id), @content, @savedAtMs)
         RETURNING version`,
    )
    .pluck();
  const selectVersions = db.prepare(
    'SELECT version, saved_at_ms AS savedAtMs, content FROM template_versions WHERE template_id = ? ORDER BY version DESC',
  );
  const takeIntoUse = db.prepare(
    `UPDATE templates SET version = v.version, content = v.content
     FROM template_versions v WHERE templates.id = @id AND v.template_id = @id AND v.version = @version`,
  );

  const setTemplateVersion = (id: number, version: number): void => {
    if (takeIntoUse.run({ id, version }).changes === 0) throw new AppError('record.not-found', { kind: 'template', version });
  };
  return {
    setTemplateVersion,
    /** Keeps a new version of an own template and takes it into use. */
    addTemplateVersion: (id: number, template: Template, savedAtMs: number): void => {
      const version = z.int().parse(insert.get({ id, content: JSON.stringify(template), savedAtMs }));
      setTemplateVersion(id, version);
    },
    /** The newest first. */
    listTemplateVersions: (id: number): TemplateVersion[] =>
      z
        .array(versionRowSchema)
        .parse(selectVersions.all(id))
        .map(({ content, ...version }) => ({ ...version, template: readTemplate(content) })),
  };
}

function readTemplate(content: string): Template {
  return templateSchema.parse(JSON.parse(content));
}
