import { z } from 'zod';
import { idSchema } from '../../shared/kernel/ids.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { inTransaction, insertedId, type WritableDatabase } from '../database/connection.ts';
import { createFactWriter } from '../database/fact-writer.ts';
import type { RowSource } from '../database/row-source.ts';

/** What an import needs of other domains. */
export interface ImportDependencies {
  readonly db: WritableDatabase;
  readonly source: RowSource;
  /** Adds a customer within the caller's transaction, and gives the id. */
  readonly addCustomer: (customer: {
    uid: string;
    name: string;
    email: string | null;
    phone: string | null;
    createdAtMs: number;
  }) => number;
}

/** What is said of an import when it begins. */
export const importStartSchema = z.object({
  stagingFile: z.string(),
  fileName: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  items: z.array(z.object({ sku: z.string(), productId: idSchema })),
});

export type ImportStart = z.infer<typeof importStartSchema>;

/** An import on its way: each step is a short transaction, between two of which others have their turn. */
export interface RunningImport {
  readonly importId: number;
  /** Copies some more; gives how far it is, and 1 when nothing is left. */
  step(): number;
  /** Lets everything be seen, in one stroke. */
  finish(): void;
  /** Lets go of the staging file; nothing is undone by that. */
  close(): void;
}

/** How many rows a step takes: some tens of ms. */
const PEOPLE_PER_STEP = 200;
const ORDERS_PER_STEP = 500;

const personSchema = z.object({
  id: idSchema,
  ref: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  sinceMs: z.int().nullable(),
  customerId: idSchema.nullable(),
  sameAs: idSchema.nullable(),
});

/** Begins to copy a matched staging file into the shop; until `finish` nothing of it is seen but new customers. */
export function startImport({ db, source, addCustomer }: ImportDependencies, start: ImportStart): RunningImport {
  db.prepare('ATTACH DATABASE ? AS staged').run(start.stagingFile);
  const close = (): void => void db.exec('DETACH DATABASE staged');
  try {
    const importId = inTransaction(db, () => insertImport(db, start, source.nowMs()));
    const people = peopleStep({ db, source, addCustomer }, importId);
    const orders = ordersStep(db, importId);
    const last = (table: string): number => z.int().parse(db.prepare(`SELECT coalesce(max(id), 0) FROM staged.${table}`).pluck().get());
    const peopleEnd = last('persons');
    const ordersEnd = last('orders');
    let person = 0;
    let order = 0;
    return {
      importId,
      close,
      step: () => {
        if (person < peopleEnd) {
          inTransaction(db, () => people(person, person + PEOPLE_PER_STEP));
          person += PEOPLE_PER_STEP;
        } else if (order < ordersEnd) {
          inTransaction(db, () => orders(order, order + ORDERS_PER_STEP));
          order += ORDERS_PER_STEP;
        }
        const rest = Math.max(0, peopleEnd - person) + Math.max(0, ordersEnd - order);
        return rest === 0 ? 1 : Math.min(0.999, 1 - rest / (peopleEnd + ordersEnd));
      },
      finish: () => inTransaction(db, () => finishImport(db, importId)),
    };
  } catch (thrown) {
    close();
    throw thrown;
  }
}

function insertImport(db: WritableDatabase, { fileName, timeZone, currency, items }: ImportStart, startedAtMs: number): number {
  const { deviceId, sequence } = createFactWriter(db).nextFact();
  const importId = insertedId(
    db
      .prepare(
        `INSERT INTO imports (device_id, sequence, kind, state, file_name, content_hash, time_zone, currency, order_count, line_count,
           customer_count, duplicate_count, problem_count, started_at_ms)
         SELECT @deviceId, @sequence, kind, 'running', @fileName, content_hash, @timeZone, @currency,
           (SELECT count(*) FROM staged.orders WHERE is_duplicate = 0),
           (SELECT count(*) FROM staged.lines l CROSS JOIN staged.orders o ON o.id = l.order_id WHERE o.is_duplicate = 0), 0,
           iif(kind = 'orders', (SELECT count(*) FROM staged.orders WHERE is_duplicate = 1),
             (SELECT count(*) FROM staged.persons WHERE customer_id IS NOT NULL)),
           (SELECT coalesce(sum(count), 0) FROM staged.problem_counts), @startedAtMs
         FROM staged.facts`,
      )
      .run({ deviceId, sequence, fileName, timeZone, currency, startedAtMs }),
  );
  const setProduct = db.prepare('UPDATE staged.items SET product_id = @productId, variant_id = NULL WHERE sku = @sku');
  for (const item of items) setProduct.run(item);
  db.prepare(
    `INSERT INTO past_items (import_id, sku, name, product_id, variant_id)
     SELECT ?, sku, name, product_id, variant_id FROM staged.items WHERE true ON CONFLICT (sku) DO NOTHING`,
  ).run(importId);
  return importId;
}

function peopleStep({ db, source, addCustomer }: ImportDependencies, importId: number): (after: number, upTo: number) => void {
  const select = db.prepare(
    `SELECT id, ref, name, email, phone, customer_id AS customerId, same_as AS sameAs,
       coalesce(since_ms, (SELECT min(placed_at_ms) FROM staged.orders o WHERE o.person_id = p.id)) AS sinceMs
     FROM staged.persons p WHERE id > ? AND id <= ? ORDER BY id`,
  );
  const selectCustomer = db.prepare('SELECT customer_id FROM staged.persons WHERE id = ?').pluck();
  const setCustomer = db.prepare('UPDATE staged.persons SET customer_id = ? WHERE id = ?');
  const insertRef = db.prepare('INSERT INTO customer_refs (import_id, ref, customer_id) VALUES (?, ?, ?) ON CONFLICT (ref) DO NOTHING');
  const insertOrigin = db.prepare('INSERT INTO imported_customers (customer_id, import_id) VALUES (?, ?)');
  return (after, upTo) => {
    for (const person of z.array(personSchema).parse(select.all(after, upTo))) {
      const twin = person.sameAs === null ? null : idSchema.nullable().parse(selectCustomer.get(person.sameAs));
      const known = person.customerId ?? twin;
      const customerId = known ?? addCustomer(newCustomer(person, source));
      if (known === null) insertOrigin.run(customerId, importId);
      if (person.customerId === null) setCustomer.run(customerId, person.id);
      if (person.ref !== null) insertRef.run(importId, person.ref, customerId);
    }
  };
}

function newCustomer({ name, email, phone, ref, sinceMs }: z.infer<typeof personSchema>, source: RowSource) {
  const createdAtMs = sinceMs ?? source.nowMs();
  return { uid: source.newUid(), name: name ?? email ?? phone ?? ref ?? '', email, phone, createdAtMs };
}

function ordersStep(db: WritableDatabase, importId: number): (after: number, upTo: number) => void {
  const insertOrders = db.prepare(
    `INSERT INTO past_orders (import_id, number, customer_id, placed_at_ms, total_minor)
     SELECT ?, o.number, p.customer_id, o.placed_at_ms, (SELECT sum(total_minor) FROM staged.lines l WHERE l.order_id = o.id)
     FROM staged.orders o LEFT JOIN staged.persons p ON p.id = o.person_id
     WHERE o.id > ? AND o.id <= ? AND o.is_duplicate = 0 ORDER BY o.id`,
  );
  const insertLines = db.prepare(
    `INSERT INTO past_order_lines (order_id, position, item_id, quantity, returned, total_minor)
     SELECT po.id, row_number() OVER (PARTITION BY l.order_id ORDER BY l.id) - 1, pi.id, l.quantity, l.returned, l.total_minor
     FROM staged.orders o
     CROSS JOIN past_orders po ON po.number = o.number
     CROSS JOIN staged.lines l ON l.order_id = o.id
     CROSS JOIN staged.items i ON i.id = l.item_id
     CROSS JOIN past_items pi ON pi.sku = i.sku
     WHERE o.id > ? AND o.id <= ? AND o.is_duplicate = 0`,
  );
  return (after, upTo) => {
    insertOrders.run(importId, after, upTo);
    insertLines.run(after, upTo);
  };
}

function finishImport(db: WritableDatabase, importId: number): void {
  const done = db
    .prepare(
      `UPDATE imports SET state = 'done', customer_count = (SELECT count(*) FROM imported_customers WHERE import_id = @importId)
       WHERE id = @importId AND state = 'running'`,
    )
    .run({ importId });
  if (done.changes !== 1) throw new AppError('contract.internal');
}
