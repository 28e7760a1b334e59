import { z } from 'zod';
import { designDraftSchema, savedDesignSchema, type DesignDraft, type SavedDesign } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { readDocument } from './read-document.ts';
import { snapshotStatements } from './snapshots.ts';
import { versionStatements } from './version-statements.ts';
import { templateStatements } from './template-statements.ts';

/** A design that has no row yet. */
export type NewDesign = Omit<SavedDesign, 'id'>;

/** The SQL of templates, saved designs, the working draft and ordered snapshots. */
export type DesignRepository = ReturnType<typeof designRepository>;

const designRowSchema = savedDesignSchema.omit({ document: true }).extend({ document: z.string() });
const draftRowSchema = designDraftSchema.omit({ document: true }).extend({ document: z.string() });

const designColumns = `
  id, uid, name, customer_id AS customerId, document, created_at_ms AS createdAtMs, updated_at_ms AS updatedAtMs`;

/** The statements that tests hold against their query plans. */
export const designQueries = {
  latest: `SELECT ${designColumns} FROM designs WHERE deleted_at_ms IS NULL ORDER BY updated_at_ms DESC LIMIT ?`,
  latestOfCustomer: `
    SELECT ${designColumns} FROM designs
    WHERE deleted_at_ms IS NULL AND customer_id = ? ORDER BY updated_at_ms DESC LIMIT ?`,
} as const;

/** Prepares the statements of designs on a shop's database. */
export function designRepository(db: WritableDatabase) {
  return {
    ...templateStatements(db),
    ...designStatements(db),
    ...draftStatements(db),
    ...snapshotStatements(db),
    ...versionStatements(db),
  };
}

function designStatements(db: WritableDatabase) {
  const insertDesign = db.prepare(
    `INSERT INTO designs (uid, name, customer_id, document, created_at_ms, updated_at_ms)
       VALUES (@uid, @name, @customerId, @document, @createdAtMs, @updatedAtMs) RETURNING ${designColumns}`,
  );
  const updateDesign = db.prepare(
    `UPDATE designs SET name = @name, customer_id = @customerId, document = @document, updated_at_ms = @updatedAtMs
     WHERE id = @id AND deleted_at_ms IS NULL RETURNING ${designColumns}`,
  );
  const setDeleted = db.prepare(
    `UPDATE designs SET deleted_at_ms = @deletedAtMs WHERE id = @id AND document <> '{}' RETURNING ${designColumns}`,
  );
  const selectDesign = db.prepare(`SELECT ${designColumns} FROM designs WHERE id = ? AND deleted_at_ms IS NULL`);
  const selectLatest = db.prepare(designQueries.latest);
  const selectLatestOfCustomer = db.prepare(designQueries.latestOfCustomer);

  return {
    insertDesign: (design: NewDesign): SavedDesign =>
      parseDesign(insertDesign.get({ ...design, document: JSON.stringify(design.document) }), 0),
    /** Writes over a design that is not in the bin; refuses an unknown one with `record.not-found`. */
    updateDesign: (design: Pick<SavedDesign, 'id' | 'name' | 'customerId' | 'document' | 'updatedAtMs'>): SavedDesign =>
      parseDesign(updateDesign.get({ ...design, document: JSON.stringify(design.document) }), design.id),
    /** Moves a design to the bin, or out of it again with null. */
    setDesignDeleted: (id: number, deletedAtMs: number | null): SavedDesign => parseDesign(setDeleted.get({ id, deletedAtMs }), id),
    getDesign: (designId: number): SavedDesign => parseDesign(selectDesign.get(designId), designId),
    listDesigns: (customerId: number | null, limit: number): SavedDesign[] => {
      const rows = customerId === null ? selectLatest.all(limit) : selectLatestOfCustomer.all(customerId, limit);
      return rows.map((row) => parseDesign(row, 0));
    },
  };
}

function draftStatements(db: WritableDatabase) {
  const upsertDraft = db.prepare(
    `INSERT INTO design_drafts (id, design_id, customer_id, name, document, saved_at_ms)
     VALUES (1, @designId, @customerId, @name, @document, @savedAtMs)
     ON CONFLICT (id) DO UPDATE SET design_id = @designId, customer_id = @customerId, name = @name,
       document = @document, saved_at_ms = @savedAtMs`,
  );
  const selectDraft = db.prepare('SELECT design_id AS designId, customer_id AS customerId, name, document FROM design_drafts WHERE id = 1');
  const deleteDraft = db.prepare('DELETE FROM design_drafts');

  return {
    saveDraft: (draft: DesignDraft, savedAtMs: number): void =>
      void upsertDraft.run({ ...draft, document: JSON.stringify(draft.document), savedAtMs }),
    findDraft: (): DesignDraft | undefined => {
      const row = selectDraft.get();
      if (row === undefined) return undefined;
      const draft = draftRowSchema.parse(row);
      return { ...draft, document: readDocument(draft.document) };
    },
    deleteDraft: (): void => void deleteDraft.run(),
  };
}

function parseDesign(row: unknown, designId: number): SavedDesign {
  if (row === undefined) throw new AppError('record.not-found', { kind: 'design', id: designId });
  const design = designRowSchema.parse(row);
  return { ...design, document: readDocument(design.document) };
}
