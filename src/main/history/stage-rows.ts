import { createHash } from 'node:crypto';
import { phoneDigits } from '../../shared/customers/search-words.ts';
import { idSchema } from '../../shared/kernel/ids.ts';
import type { ImportedPerson } from '../../shared/orders/import/read-customer-cells.ts';
import type { ImportedCustomer, ImportedLine } from '../../shared/orders/import/read-rows.ts';
import type { RowProblem } from '../../shared/orders/import/row-problem.ts';
import { insertedId, type WritableDatabase } from '../database/connection.ts';

/** Puts rows of a table into its staging file, each order, item and person once. */
export interface RowStage {
  line(line: ImportedLine): void;
  customer(customer: ImportedCustomer): void;
  problem(problem: RowProblem): void;
}

/** How many problems are kept to be shown; all are counted. */
const MAX_PROBLEMS = 100_000;
/** How many names are remembered before they are asked of the file again. */
const MAX_REMEMBERED = 50_000;

/** Prepares staging on a fresh file. */
export function createRowStage(db: WritableDatabase): RowStage {
  const insertLine = db.prepare('INSERT INTO lines (order_id, item_id, quantity, returned, total_minor) VALUES (?, ?, ?, ?, ?)');
  const insertProblem = db.prepare('INSERT INTO problems (line_number, code, field, value) VALUES (@lineNumber, @code, @field, @value)');
  const countProblem = db.prepare(
    'INSERT INTO problem_counts (code, count) VALUES (@code, 1) ON CONFLICT (code) DO UPDATE SET count = count + 1',
  );
  const persons = named(
    db,
    'persons',
    'key',
    `INSERT INTO persons (key, ref, name, email, phone, phone_digits, since_ms)
     VALUES (@key, @ref, @name, @email, @phone, @phoneDigits, @sinceMs)`,
  );
  // What a later row tells of a person is added, never changed.
  const addToPerson = db.prepare(
    `UPDATE persons SET name = coalesce(name, @name), email = coalesce(email, @email), phone = coalesce(phone, @phone),
       phone_digits = coalesce(phone_digits, @phoneDigits), since_ms = min(coalesce(since_ms, @sinceMs), coalesce(@sinceMs, since_ms))
     WHERE id = @id`,
  );
  const items = named(db, 'items', 'sku', 'INSERT INTO items (sku, name) VALUES (@key, @name)');
  const orders = named(
    db,
    'orders',
    'number',
    'INSERT INTO orders (number, placed_at_ms, person_id) VALUES (@key, @placedAtMs, @personId)',
  );
  let problems = 0;

  const personId = (person: ImportedPerson | null, sinceMs: number | null): number | null => {
    const key = person === null ? null : personKey(person);
    if (person === null || key === null) return null;
    const row = { ...person, key, phoneDigits: person.phone === null ? null : phoneDigits(person.phone), sinceMs };
    const found = persons(key, () => row);
    const tells = sinceMs !== null || person.name !== null || person.email !== null || person.phone !== null;
    if (!found.isNew && tells) addToPerson.run({ ...row, id: found.id });
    return found.id;
  };

  return {
    line: (line) => {
      const { placedAtMs, person, sku, itemName } = line;
      // Whose an order is and when it was is told by its first row.
      const order = orders(line.orderNumber ?? numberOf(line), () => ({ placedAtMs, personId: personId(person, null) }));
      insertLine.run(order.id, items(sku, () => ({ name: itemName })).id, line.quantity, line.returned, line.totalMinor);
    },
    customer: ({ person, sinceMs }) => void personId(person, sinceMs),
    problem: (problem) => {
      countProblem.run({ code: problem.code });
      problems += 1;
      if (problems <= MAX_PROBLEMS) insertProblem.run(problem);
    },
  };
}

/** What tells a person from others within a table: their code, else their e-mail, else their phone; a name alone does not. */
export function personKey({ ref, email, phone }: ImportedPerson): string | null {
  if (ref !== null) return `r:${ref}`;
  if (email !== null) return `e:${email}`;
  return phone === null ? null : `p:${phoneDigits(phone)}`;
}

/** A number for rows of one person at one moment in a table that numbers nothing; it tells of nobody. */
function numberOf({ placedAtMs, person, lineNumber }: ImportedLine): string {
  const who = (person === null ? null : personKey(person)) ?? `l:${lineNumber}`;
  const digest = createHash('sha256').update(`${placedAtMs} ${who}`).digest('hex').slice(0, 8);
  return `${new Date(placedAtMs).toISOString().slice(0, 16)} ${digest}`;
}

/** Finds the row of a name or makes it; names of late are remembered. */
function named(db: WritableDatabase, table: string, column: string, insertSql: string) {
  const select = db.prepare(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck();
  const insert = db.prepare(insertSql);
  const known = new Map<string, number>();
  return (key: string, make: () => object): { readonly id: number; readonly isNew: boolean } => {
    const remembered = known.get(key);
    if (remembered !== undefined) return { id: remembered, isNew: false };
    const found = idSchema.optional().parse(select.get(key));
    const id = found ?? insertedId(insert.run({ ...make(), key }));
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, id);
    return { id, isNew: found === undefined };
  };
}
