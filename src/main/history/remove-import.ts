import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema } from '../../shared/kernel/ids.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';

/** The removal of an import, in short transactions; the import is unseen from the first on. */
export interface RunningRemoval {
  /** Removes some more; true when nothing is left. */
  step(): boolean;
  /** Customers that came with the import and stay, as something else was done with them. */
  keptCustomers(): number;
}

const ORDERS_PER_STEP = 500;
const PEOPLE_PER_STEP = 200;

/** What is a customer's own: it goes with them, and with the import that brought them. */
const ofCustomers = new Set(['customer_contacts', 'customer_stats', 'imported_customers']);

const referenceSchema = z.object({ table: z.string(), column: z.string() });

/**
 * Begins to take an import back.
 *
 * @throws AppError import.undone when it is not there any more
 */
export function startRemoval(db: WritableDatabase, importId: number, nowMs: number): RunningRemoval {
  const wasDone = db.prepare("SELECT state = 'done' FROM imports WHERE id = ? AND state <> 'undone'").pluck().get(importId);
  if (wasDone === undefined) throw new AppError('import.undone');
  if (wasDone === 1) db.prepare("UPDATE imports SET state = 'undone', undone_at_ms = ? WHERE id = ?").run(nowMs, importId);
  return removal(db, importId);
}

/** Removes what was left by an import that was cut off, as if it had never begun, or by a removal that was. */
export function sweepImports(db: WritableDatabase): void {
  const left = z.array(idSchema).parse(
    db
      .prepare(
        `SELECT id FROM imports m WHERE state = 'running' OR (state = 'undone' AND (
           EXISTS (SELECT 1 FROM past_orders WHERE import_id = m.id) OR EXISTS (SELECT 1 FROM past_items WHERE import_id = m.id) OR
           EXISTS (SELECT 1 FROM customer_refs WHERE import_id = m.id) OR EXISTS (SELECT 1 FROM imported_customers WHERE import_id = m.id)))`,
      )
      .pluck()
      .all(),
  );
  for (const importId of left) {
    const running = removal(db, importId);
    while (!running.step());
  }
}

function removal(db: WritableDatabase, importId: number): RunningRemoval {
  const selectOrders = db.prepare('SELECT id FROM past_orders WHERE import_id = ? ORDER BY id LIMIT ?').pluck();
  const deleteLines = db.prepare('DELETE FROM past_order_lines WHERE order_id = ?');
  const deleteOrder = db.prepare('DELETE FROM past_orders WHERE id = ?');
  const selectPeople = db.prepare('SELECT customer_id FROM imported_customers WHERE import_id = ? LIMIT ?').pluck();
  const removeCustomer = customerRemover(db);
  let kept = 0;

  const removeSome = (): boolean => {
    const orders = z.array(idSchema).parse(selectOrders.all(importId, ORDERS_PER_STEP));
    for (const orderId of orders) {
      deleteLines.run(orderId);
      deleteOrder.run(orderId);
    }
    if (orders.length > 0) return false;
    removeItemsAndRefs(db, importId);
    const people = z.array(idSchema).parse(selectPeople.all(importId, PEOPLE_PER_STEP));
    for (const customerId of people) if (!removeCustomer(customerId)) kept += 1;
    if (people.length === PEOPLE_PER_STEP) return false;
    forgetUnfinished(db, importId);
    return true;
  };
  return { step: () => inTransaction(db, removeSome), keptCustomers: () => kept };
}

/** An import that never was done leaves no record, only the name of its fact. */
function forgetUnfinished(db: WritableDatabase, importId: number): void {
  db.prepare(
    "INSERT INTO forgotten_facts (device_id, sequence) SELECT device_id, sequence FROM imports WHERE id = ? AND state = 'running'",
  ).run(importId);
  db.prepare("DELETE FROM imports WHERE id = ? AND state = 'running'").run(importId);
}

/** An item that another import also sold stays, as that one's. */
function removeItemsAndRefs(db: WritableDatabase, importId: number): void {
  db.prepare(
    `UPDATE past_items SET import_id = (
       SELECT o.import_id FROM past_order_lines l JOIN past_orders o ON o.id = l.order_id WHERE l.item_id = past_items.id LIMIT 1)
     WHERE import_id = ? AND EXISTS (SELECT 1 FROM past_order_lines l WHERE l.item_id = past_items.id)`,
  ).run(importId);
  db.prepare('DELETE FROM past_items WHERE import_id = ?').run(importId);
  db.prepare('DELETE FROM customer_refs WHERE import_id = ?').run(importId);
}

/** Removes a customer with whom nothing else was done; false for one who stays, and belongs to the shop from now on. */
function customerRemover(db: WritableDatabase): (customerId: number) => boolean {
  const speaks = referencesToCustomers(db).map(({ table, column }) =>
    db.prepare(`SELECT 1 FROM "${table}" WHERE "${column}" = ? LIMIT 1`).pluck(),
  );
  const inCart = db.prepare("SELECT 1 FROM carts WHERE json_extract(content, '$.customerId') = ?").pluck();
  const forgetOrigin = db.prepare('DELETE FROM imported_customers WHERE customer_id = ?');
  const deletes = [
    'DELETE FROM customer_search WHERE rowid = ?',
    'DELETE FROM customer_contacts WHERE customer_id = ?',
    'DELETE FROM customer_stats WHERE customer_id = ?',
    'DELETE FROM customers WHERE id = ?',
  ].map((sql) => db.prepare(sql));
  return (customerId) => {
    forgetOrigin.run(customerId);
    if ([...speaks, inCart].some((select) => select.get(customerId) !== undefined)) return false;
    for (const statement of deletes) statement.run(customerId);
    return true;
  };
}

/** Every column that names a customer, by the schema itself, so that what is kept of people later on is not forgotten here. */
function referencesToCustomers(db: WritableDatabase): z.infer<typeof referenceSchema>[] {
  const select = db.prepare(
    `SELECT t.name AS "table", f."from" AS "column" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
     WHERE t.type = 'table' AND f."table" = 'customers' ORDER BY t.name`,
  );
  return z
    .array(referenceSchema)
    .parse(select.all())
    .filter(({ table }) => !ofCustomers.has(table));
}
