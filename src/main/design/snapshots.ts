import { hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { DesignSnapshot } from '../../shared/design/contract.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema } from '../../shared/kernel/ids.ts';
import { insertedId, inTransaction, type WritableDatabase } from '../database/connection.ts';
import { readDocument } from './read-document.ts';

/** A design as it is ordered. */
export interface NewSnapshot {
  readonly name: string;
  readonly document: DesignDocument;
  readonly createdAtMs: number;
}

const rowSchema = z.object({ id: idSchema, name: z.string(), document: z.string() });

/**
 * Prepares the immutable copies of ordered designs. The fact holds a salted hash only; name, document and salt lie in
 * a row that can be erased, after which the hash tells nothing of the text that it stood for.
 */
export function snapshotStatements(db: WritableDatabase) {
  const findByContent = db.prepare('SELECT snapshot_id FROM design_snapshot_contents WHERE content_hash = ?').pluck();
  const insertSnapshot = db.prepare('INSERT INTO design_snapshots (document_hash, created_at_ms) VALUES (?, ?)');
  const insertContents = db.prepare(
    `INSERT INTO design_snapshot_contents (snapshot_id, content_hash, salt, name, document)
     VALUES (@id, @contentHash, @salt, @name, @document)`,
  );
  const selectSnapshot = db.prepare('SELECT snapshot_id AS id, name, document FROM design_snapshot_contents WHERE snapshot_id = ?');

  const keepSnapshot = ({ name, document, createdAtMs }: NewSnapshot): number => {
    const json = JSON.stringify(document);
    const contentHash = hash('sha256', `${name}\n${json}`);
    const known = findByContent.get(contentHash);
    if (known !== undefined) return idSchema.parse(known);
    const salt = randomBytes(16).toString('hex');
    const id = insertedId(insertSnapshot.run(hash('sha256', `${salt}\n${json}`), createdAtMs));
    insertContents.run({ id, contentHash, salt, name, document: json });
    return id;
  };

  return {
    /** Keeps a copy and gives its id; the same name and document are kept once. */
    insertSnapshot: (snapshot: NewSnapshot): number => inTransaction(db, () => keepSnapshot(snapshot)),
    /** The same within the caller's transaction, which fails as a whole if this does. */
    keepSnapshot,
    /** One ordered design; refuses an unknown or erased one with `record.not-found`. */
    getSnapshot: (snapshotId: number): DesignSnapshot => {
      const row = selectSnapshot.get(snapshotId);
      if (row === undefined) throw new AppError('record.not-found', { kind: 'snapshot', id: snapshotId });
      const { id, name, document } = rowSchema.parse(row);
      return { id, name, document: readDocument(document) };
    },
  };
}
