import { z } from 'zod';
import { designVersionSchema, type DesignVersion } from '../../shared/design/version-calls.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDatabase } from '../database/connection.ts';
import { readDocument } from './read-document.ts';

/** A version that has no row yet. */
export type NewDesignVersion = Omit<DesignVersion, 'id'> & { readonly uid: string };

const rowSchema = designVersionSchema.omit({ document: true }).extend({ document: z.string() });
const columns = 'id, design_id AS designId, name, document, created_at_ms AS createdAtMs';

/** The statements that tests hold against their query plans. */
export const versionQueries = {
  ofDesign: `
    SELECT ${columns} FROM design_versions
    WHERE design_id = ? AND deleted_at_ms IS NULL ORDER BY created_at_ms DESC, id DESC`,
} as const;

/** Prepares the statements of named versions; their documents never change, and go with their design's row. */
export function versionStatements(db: WritableDatabase) {
  const insertVersion = db.prepare(
    `INSERT INTO design_versions (uid, design_id, name, document, created_at_ms)
     VALUES (@uid, @designId, @name, @document, @createdAtMs) RETURNING ${columns}`,
  );
  const selectVersions = db.prepare(versionQueries.ofDesign);
  const countVersions = db.prepare('SELECT count(*) FROM design_versions WHERE design_id = ? AND deleted_at_ms IS NULL').pluck();
  const renameVersion = db.prepare(`UPDATE design_versions SET name = @name WHERE id = @id AND deleted_at_ms IS NULL RETURNING ${columns}`);
  const setDeleted = db.prepare(`UPDATE design_versions SET deleted_at_ms = @deletedAtMs WHERE id = @id RETURNING ${columns}`);

  return {
    insertVersion: (version: NewDesignVersion): DesignVersion =>
      parseVersion(insertVersion.get({ ...version, document: JSON.stringify(version.document) }), 0),
    listVersions: (designId: number): DesignVersion[] => selectVersions.all(designId).map((row) => parseVersion(row, 0)),
    countVersions: (designId: number): number => z.int().parse(countVersions.get(designId)),
    renameVersion: (id: number, name: string): DesignVersion => parseVersion(renameVersion.get({ id, name }), id),
    /** Moves a version to the bin, or out of it again with null. */
    setVersionDeleted: (id: number, deletedAtMs: number | null): DesignVersion => parseVersion(setDeleted.get({ id, deletedAtMs }), id),
  };
}

function parseVersion(row: unknown, versionId: number): DesignVersion {
  if (row === undefined) throw new AppError('record.not-found', { kind: 'version', id: versionId });
  const version = rowSchema.parse(row);
  return { ...version, document: readDocument(version.document) };
}
