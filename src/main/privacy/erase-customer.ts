import { z } from 'zod';
import { type ErasurePreview, erasurePreviewSchema } from '../../shared/customers/erasing.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema, uidSchema } from '../../shared/kernel/ids.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter } from '../database/fact-writer.ts';
import { listPictures, listUnusedPictures } from './erased-pictures.ts';

/** What became of somebody who was erased. */
export interface Erasure {
  /** Orders that stay without a name. */
  readonly orderCount: number;
  /** Pictures that nothing shows any more. */
  readonly unusedPictures: readonly string[];
}

const openStates = "('placed', 'in-production', 'ready')";
const ownOrders = 'SELECT id FROM orders WHERE customer_id = @customerId';
const ownDesigns = 'SELECT id FROM designs WHERE customer_id = @customerId';
const ownProofs = `SELECT id FROM proofs WHERE customer_id = @customerId OR design_id IN (${ownDesigns}) OR order_id IN (${ownOrders})`;

/** Copies that only orders of those who were erased point to. */
const ownSnapshots = `
  SELECT l.snapshot_id FROM order_lines l WHERE l.order_id IN (${ownOrders})
  EXCEPT
  SELECT l.snapshot_id FROM order_lines l JOIN orders o ON o.id = l.order_id
  WHERE l.snapshot_id IN (SELECT m.snapshot_id FROM order_lines m WHERE m.order_id IN (${ownOrders}))
    AND (o.customer_id IS NULL OR NOT EXISTS (SELECT 1 FROM erasures e WHERE e.customer_id = o.customer_id))`;

/** All rows that name or picture somebody, each before what it points to. Order, state and amounts stay. */
const deletions = [
  `DELETE FROM proof_step_contents WHERE step_id IN (SELECT id FROM proof_steps WHERE proof_id IN (${ownProofs}))`,
  `DELETE FROM proof_contents WHERE proof_id IN (${ownProofs})`,
  `DELETE FROM design_snapshot_contents WHERE snapshot_id IN (${ownSnapshots})`,
  `DELETE FROM design_drafts WHERE customer_id = @customerId OR design_id IN (${ownDesigns})`,
  `DELETE FROM design_versions WHERE design_id IN (${ownDesigns})`,
  `DELETE FROM designs WHERE customer_id = @customerId AND NOT EXISTS (SELECT 1 FROM proofs WHERE design_id = designs.id)`,
  `UPDATE carts SET content = '{"customerId":null,"lines":[]}' WHERE json_extract(content, '$.customerId') = @customerId`,
  `DELETE FROM interactions WHERE customer_id = @customerId`,
  `DELETE FROM consents WHERE customer_id = @customerId`,
  `DELETE FROM customer_consents WHERE customer_id = @customerId`,
  `DELETE FROM past_order_lines WHERE order_id IN (SELECT id FROM past_orders WHERE customer_id = @customerId)`,
  `DELETE FROM past_orders WHERE customer_id = @customerId`,
  `DELETE FROM customer_refs WHERE customer_id = @customerId`,
  `DELETE FROM imported_customers WHERE customer_id = @customerId`,
  `DELETE FROM customer_search WHERE rowid = @customerId`,
  `DELETE FROM merged_rows WHERE merge_id IN (SELECT merge_id FROM merged_customers WHERE @customerId IN (kept_id, merged_id))`,
  `DELETE FROM merged_customers WHERE @customerId IN (kept_id, merged_id)`,
  // Its triggers take preferences, measures and what is left of figures.
  `DELETE FROM customer_contacts WHERE customer_id = @customerId`,
  `DELETE FROM customer_stats WHERE customer_id = @customerId`,
];

/** A design that a proof names leaves an empty row, as the proof's fact stays. */
const blankDesigns = `UPDATE designs SET name = '', document = '{}', customer_id = NULL, deleted_at_ms = @atMs WHERE customer_id = @customerId`;

/** An import says how much of it is there. */
const shortenImports = `
  UPDATE imports SET
    order_count = order_count - (SELECT count(*) FROM past_orders o WHERE o.import_id = imports.id AND o.customer_id = @customerId),
    line_count = line_count - (SELECT count(*) FROM past_orders o JOIN past_order_lines l ON l.order_id = o.id
                               WHERE o.import_id = imports.id AND o.customer_id = @customerId),
    customer_count = customer_count - (SELECT count(*) FROM imported_customers c WHERE c.import_id = imports.id AND c.customer_id = @customerId)
  WHERE state = 'done' AND id IN (
    SELECT import_id FROM past_orders WHERE customer_id = @customerId
    UNION SELECT import_id FROM imported_customers WHERE customer_id = @customerId)`;

/** A person's record and all that were merged into it. */
const recordsQuery = `
  WITH RECURSIVE records (id) AS (
    VALUES (@customerId) UNION SELECT m.merged_id FROM merged_customers m JOIN records ON m.kept_id = records.id)
  SELECT id FROM records WHERE id NOT IN (SELECT customer_id FROM erasures)`;

const previewQuery = `
  SELECT (SELECT count(*) FROM orders WHERE customer_id = @customerId) AS orderCount,
         (SELECT count(*) FROM orders o JOIN order_states s ON s.order_id = o.id
          WHERE o.customer_id = @customerId AND s.status IN ${openStates}) AS openOrderCount,
         (SELECT count(*) FROM past_orders o JOIN imports m ON m.id = o.import_id AND m.state = 'done'
          WHERE o.customer_id = @customerId) AS pastOrderCount,
         (SELECT count(*) FROM designs WHERE customer_id = @customerId AND deleted_at_ms IS NULL) AS designCount,
         (SELECT count(*) FROM proofs WHERE id IN (${ownProofs})) AS proofCount,
         (SELECT count(*) FROM interactions WHERE customer_id = @customerId) AS keptCount`;

type ErasureRow = FactName & { readonly customerId: number; readonly atMs: number };

/** Prepares erasing people. */
export function customerEraser(db: WritableDatabase) {
  const facts = createFactWriter(db);
  const add = facts.addTo<ErasureRow>('erasures', {
    deviceId: 'device_id',
    sequence: 'sequence',
    customerId: 'customer_id',
    atMs: 'at_ms',
  });
  const isThere = db.prepare('SELECT 1 FROM customer_contacts WHERE customer_id = ?').pluck();
  const selectPreview = db.prepare(previewQuery);
  const shorten = db.prepare(shortenImports);
  const statements = deletions.map((sql) => db.prepare(sql));
  const selectRecords = db.prepare(recordsQuery).pluck();
  const blank = db.prepare(blankDesigns);

  const preview = (customerId: number): ErasurePreview => {
    if (isThere.get(customerId) === undefined) throw new AppError('record.not-found', { kind: 'customer', id: customerId });
    return erasurePreviewSchema.parse(selectPreview.get({ customerId }));
  };
  const deleteRowsOf = (customerId: number, atMs: number): void => {
    shorten.run({ customerId });
    for (const statement of statements) statement.run({ customerId });
    blank.run({ customerId, atMs });
  };
  /** Records that were merged into theirs are theirs, too. */
  const deleteRows = (customerId: number, atMs: number): readonly string[] => {
    const records = z.array(idSchema).parse(selectRecords.all({ customerId }));
    for (const id of records) add({ customerId: id, atMs, ...facts.nextFact() });
    const pictures = listPictures(db, customerId, ownSnapshots);
    for (const id of records) deleteRowsOf(id, atMs);
    return listUnusedPictures(db, pictures);
  };

  return {
    /** What erasing somebody would do; refuses an unknown one with `record.not-found`. */
    preview,
    /**
     * Deletes all that tells who somebody is, in one transaction.
     *
     * @throws AppError record.not-found, customer.open-orders
     */
    erase: (customerId: number, atMs: number): Erasure =>
      inTransaction(db, () => {
        const { orderCount, openOrderCount } = preview(customerId);
        if (openOrderCount > 0) throw new AppError('customer.open-orders', { count: openOrderCount });
        return { orderCount, unusedPictures: deleteRows(customerId, atMs) };
      }),
    /** Erases again who was erased already, in an older copy of the database that still has them; gives the pictures that nothing shows any more, nothing for one who is not there. */
    eraseAgain: (uid: string, atMs: number): readonly string[] | undefined => {
      const found = db.prepare('SELECT c.id FROM customers c JOIN customer_contacts k ON k.customer_id = c.id WHERE c.uid = ?').pluck();
      const customerId = idSchema.optional().parse(found.get(uid));
      return customerId === undefined ? undefined : inTransaction(db, () => deleteRows(customerId, atMs));
    },
    /** The uids of all who were erased. */
    listErased: (): string[] =>
      z.array(uidSchema).parse(db.prepare('SELECT uid FROM customers WHERE id IN (SELECT customer_id FROM erasures)').pluck().all()),
  };
}

/** Leaves nothing of deleted rows in the file: neither in the index of names nor in free pages nor in the log of writes. */
export function scrubFile(db: WritableDatabase): void {
  db.exec("INSERT INTO customer_search (customer_search) VALUES ('optimize')");
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
