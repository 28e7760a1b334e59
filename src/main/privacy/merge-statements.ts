import { z } from 'zod';
import { customerMeasuresSchema } from '../../shared/customers/measures.ts';
import { customerPreferencesSchema } from '../../shared/customers/customer.ts';
import { mergeRecordSchema, type MergeRecord } from '../../shared/customers/merging.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema } from '../../shared/kernel/ids.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter } from '../database/fact-writer.ts';

const contactSchema = z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() });

/** How a record was that was merged into another, and what the other took over of it. */
export const mergedRecordSchema = z.object({
  ...contactSchema.shape,
  /** Found by tables that name them so. */
  phoneDigits: z.string().nullable(),
  preferences: customerPreferencesSchema,
  measures: customerMeasuresSchema,
  /** What the kept one agreed to before; null when they had not been asked. */
  agreedBefore: z.boolean().nullable(),
  took: z.object({ email: z.boolean(), phone: z.boolean(), preferences: z.boolean(), measures: z.boolean(), consent: z.boolean() }),
});

export type MergedRecord = z.infer<typeof mergedRecordSchema>;
export type Contact = z.infer<typeof contactSchema>;

/** A merge that stands. */
export interface Merge {
  readonly keptId: number;
  readonly mergedId: number;
  readonly record: MergedRecord;
}

/** Where rows name a person and go with them from one record to the other. */
const places = ['orders', 'past_orders', 'interactions', 'designs', 'design_drafts', 'proofs', 'customer_refs'] as const;

type MergeRow = FactName & { readonly keptId: number; readonly mergedId: number; readonly undoesId: number | null; readonly atMs: number };

const mergeRowSchema = z.object({ keptId: idSchema, mergedId: idSchema, content: z.string() });

/** Prepares the statements of merges. */
export function mergeStatements(db: WritableDatabase) {
  const facts = createFactWriter(db);
  const addFact = facts.addTo<MergeRow>('customer_merges', {
    deviceId: 'device_id',
    sequence: 'sequence',
    keptId: 'kept_id',
    mergedId: 'merged_id',
    undoesId: 'undoes_id',
    atMs: 'at_ms',
  });
  const selectContact = db.prepare('SELECT name, email, phone FROM customer_contacts WHERE customer_id = ?');
  const insertContact = db.prepare('INSERT INTO customer_contacts (customer_id, name, email, phone) VALUES (@id, @name, @email, @phone)');
  const updateContact = db.prepare('UPDATE customer_contacts SET email = @email, phone = @phone WHERE customer_id = @id');
  const insertMerged = db.prepare('INSERT INTO merged_customers (merge_id, kept_id, merged_id, content) VALUES (?, ?, ?, ?)');
  const selectMerged = db.prepare('SELECT kept_id AS keptId, merged_id AS mergedId, content FROM merged_customers WHERE merge_id = ?');
  const selectMerges = db.prepare(
    `SELECT m.id, json_extract(c.content, '$.name') AS name, m.at_ms AS atMs
     FROM merged_customers c JOIN customer_merges m ON m.id = c.merge_id WHERE c.kept_id = ? ORDER BY m.id DESC`,
  );
  const moves = places.map((place) => ({
    note: db.prepare(`INSERT INTO merged_rows (place, row_id, merge_id) SELECT '${place}', id, ? FROM ${place} WHERE customer_id = ?`),
    take: db.prepare(`UPDATE ${place} SET customer_id = @keptId WHERE customer_id = @mergedId`),
    giveBack: db.prepare(
      `UPDATE ${place} SET customer_id = @mergedId WHERE customer_id = @keptId
         AND id IN (SELECT row_id FROM merged_rows WHERE place = '${place}' AND merge_id = @mergeId)`,
    ),
  }));
  const moveCart = db.prepare(
    `UPDATE carts SET content = json_set(content, '$.customerId', @keptId) WHERE json_extract(content, '$.customerId') = @mergedId`,
  );
  const hide = ['DELETE FROM customer_contacts WHERE customer_id = ?', 'DELETE FROM customer_stats WHERE customer_id = ?'].map((sql) =>
    db.prepare(sql),
  );
  const insertStats = db.prepare('INSERT INTO customer_stats (customer_id) VALUES (?)');
  const countOrders = db.prepare(
    `UPDATE customer_stats SET
       order_count = (SELECT count(*) FROM orders o JOIN order_states s ON s.order_id = o.id
                      WHERE o.customer_id = @id AND s.status <> 'cancelled'),
       last_ordered_at_ms = (SELECT max(placed_at_ms) FROM orders WHERE customer_id = @id)
     WHERE customer_id = @id`,
  );
  const forgetMerged = db.prepare('DELETE FROM merged_customers WHERE merge_id = ?');

  return {
    /** How to reach somebody; refuses an unknown one with `record.not-found`. */
    getContact: (id: number): Contact => {
      const row = selectContact.get(id);
      if (row === undefined) throw new AppError('record.not-found', { kind: 'customer', id });
      return contactSchema.parse(row);
    },
    setContact: (id: number, { email, phone }: Contact): void => void updateContact.run({ id, email, phone }),
    listMerges: (customerId: number): MergeRecord[] => z.array(mergeRecordSchema).parse(selectMerges.all(customerId)),
    /** A merge that stands; refuses one that was undone, or that went with the person, with `record.conflict`. */
    getMerge: (mergeId: number): Merge => {
      const row = mergeRowSchema.optional().parse(selectMerged.get(mergeId));
      if (row === undefined) throw new AppError('record.conflict', { kind: 'merge', id: mergeId });
      const { content, ...people } = row;
      return { ...people, record: mergedRecordSchema.parse(JSON.parse(content)) };
    },
    insertMerge: (keptId: number, mergedId: number, atMs: number): number =>
      addFact({ keptId, mergedId, undoesId: null, atMs, ...facts.nextFact() }),
    insertUndo: (mergeId: number, { keptId, mergedId }: Merge, atMs: number): void =>
      void addFact({ keptId, mergedId, undoesId: mergeId, atMs, ...facts.nextFact() }),
    /** Gives all rows of the merged to the kept, and puts the record of the merged away. */
    takeRows: (mergeId: number, { keptId, mergedId, record }: Merge): void => {
      for (const { note, take } of moves) {
        note.run(mergeId, mergedId);
        take.run({ keptId, mergedId });
      }
      moveCart.run({ keptId, mergedId });
      insertMerged.run(mergeId, keptId, mergedId, JSON.stringify(record));
      for (const statement of hide) statement.run(mergedId);
      countOrders.run({ id: keptId });
    },
    /** Gives back what was taken and is still there. */
    giveBackRows: (mergeId: number, { keptId, mergedId, record }: Merge): void => {
      const { name, email, phone } = record;
      insertContact.run({ id: mergedId, name, email, phone });
      insertStats.run(mergedId);
      for (const { giveBack } of moves) giveBack.run({ keptId, mergedId, mergeId });
      for (const id of [keptId, mergedId]) countOrders.run({ id });
      forgetMerged.run(mergeId);
    },
  };
}
