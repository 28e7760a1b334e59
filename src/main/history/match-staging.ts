import { z } from 'zod';
import { idSchema } from '../../shared/kernel/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';

const ROWS_AT_A_TIME = 10_000;

const personSchema = z.object({
  id: idSchema,
  ref: z.string().nullable(),
  email: z.string().nullable(),
  phoneDigits: z.string().nullable(),
});
const orderSchema = z.object({ id: idSchema, number: z.string() });
const itemSchema = z.object({ id: idSchema, sku: z.string(), name: z.string() });
const twinSchema = z.object({ id: idSchema, customerId: idSchema.nullable() });
const productSchema = z.object({ productId: idSchema.nullable(), variantId: idSchema.nullable() });

/**
 * Finds what of a staged table the shop has already: people by their code, e-mail or phone and by nothing less exact,
 * orders by their number, items by their code or a product's name.
 *
 * @param onShare how far it is, from 0 to 1
 */
export function matchStaging(staging: WritableDatabase, shop: ReadableDatabase, onShare: (share: number) => void): void {
  staging.exec(`
    CREATE INDEX persons_by_email ON persons (email) WHERE email IS NOT NULL;
    CREATE INDEX persons_by_phone ON persons (phone_digits) WHERE phone_digits IS NOT NULL;
    CREATE INDEX lines_by_order ON lines (order_id);
    CREATE INDEX orders_by_person ON orders (person_id);
    UPDATE items SET line_count = counted.count
      FROM (SELECT item_id, count(*) AS count FROM lines GROUP BY item_id) AS counted WHERE counted.item_id = items.id;
    BEGIN;`);
  eachRow(staging, 'SELECT id, ref, email, phone_digits AS phoneDigits FROM persons', personSchema, personMatcher(staging, shop));
  onShare(0.5);
  eachRow(staging, 'SELECT id, number FROM orders', orderSchema, orderMatcher(staging, shop));
  eachRow(staging, 'SELECT id, sku, name FROM items', itemSchema, itemMatcher(staging, shop));
  staging.exec('COMMIT');
  onShare(1);
}

function eachRow<Row extends { readonly id: number }>(
  db: ReadableDatabase,
  sql: string,
  schema: z.ZodType<Row>,
  work: (row: Row) => void,
): void {
  const select = db.prepare(`${sql} WHERE id > ? ORDER BY id LIMIT ${ROWS_AT_A_TIME}`);
  for (let after = 0; ;) {
    const rows = z.array(schema).parse(select.all(after));
    for (const row of rows) work(row);
    if (rows.length < ROWS_AT_A_TIME) return;
    after = rows.at(-1)!.id;
  }
}

function personMatcher(staging: WritableDatabase, shop: ReadableDatabase): (person: z.infer<typeof personSchema>) => void {
  const inShop = {
    ref: shop.prepare('SELECT customer_id FROM customer_refs WHERE ref = @value').pluck(),
    email: shop
      .prepare(reachedBy('email IS NOT NULL AND lower(email) = @value', "lower(json_extract(content, '$.email')) = @value"))
      .pluck(),
    phone: shop.prepare(reachedBy('phone_digits = @value', "json_extract(content, '$.phoneDigits') = @value")).pluck(),
  };
  const inTable = {
    email: staging.prepare(
      'SELECT coalesce(same_as, id) AS id, customer_id AS customerId FROM persons WHERE email = ? AND id < ? ORDER BY id',
    ),
    phone: staging.prepare(
      'SELECT coalesce(same_as, id) AS id, customer_id AS customerId FROM persons WHERE phone_digits = ? AND id < ? ORDER BY id',
    ),
  };
  const setCustomer = staging.prepare('UPDATE persons SET customer_id = ?, merged_by = ? WHERE id = ?');
  const setTwin = staging.prepare('UPDATE persons SET same_as = ?, customer_id = ?, merged_by = ? WHERE id = ?');
  return ({ id, ref, email, phoneDigits }) => {
    const parts = { ref, email, phone: phoneDigits };
    for (const by of ['ref', 'email', 'phone'] as const) {
      const customerId = parts[by] === null ? null : idSchema.nullish().parse(inShop[by].get({ value: parts[by] }));
      if (customerId != null) return void setCustomer.run(customerId, by, id);
    }
    for (const by of ['email', 'phone'] as const) {
      const twin = parts[by] === null ? undefined : twinSchema.optional().parse(inTable[by].get(parts[by], id));
      if (twin !== undefined) return void setTwin.run(twin.id, twin.customerId, by, id);
    }
  };
}

/** Who is reached so, or whoever a record was merged into that was. */
function reachedBy(contact: string, merged: string): string {
  return `
    WITH RECURSIVE found (id) AS (
      SELECT kept_id FROM merged_customers WHERE ${merged}
      UNION SELECT m.kept_id FROM merged_customers m JOIN found ON m.merged_id = found.id)
    SELECT coalesce((SELECT min(customer_id) FROM customer_contacts WHERE ${contact}),
                    (SELECT min(id) FROM found WHERE id IN (SELECT customer_id FROM customer_contacts)))`;
}

function orderMatcher(staging: WritableDatabase, shop: ReadableDatabase): (order: z.infer<typeof orderSchema>) => void {
  const known = shop.prepare(
    `SELECT 1 FROM past_orders o JOIN imports m ON m.id = o.import_id AND m.state = 'done' WHERE o.number = @number
     UNION ALL SELECT 1 FROM orders WHERE number = @number LIMIT 1`,
  );
  const mark = staging.prepare('UPDATE orders SET is_duplicate = 1 WHERE id = ?');
  return ({ id, number }) => {
    if (known.get({ number }) !== undefined) mark.run(id);
  };
}

function itemMatcher(staging: WritableDatabase, shop: ReadableDatabase): (item: z.infer<typeof itemSchema>) => void {
  const queries = [
    shop.prepare('SELECT product_id AS productId, id AS variantId FROM variants WHERE sku = @sku'),
    shop.prepare('SELECT product_id AS productId, variant_id AS variantId FROM past_items WHERE sku = @sku AND product_id IS NOT NULL'),
    shop.prepare('SELECT min(id) AS productId, NULL AS variantId FROM products WHERE lower(name) = lower(@name) HAVING count(*) = 1'),
  ];
  const setProduct = staging.prepare('UPDATE items SET product_id = @productId, variant_id = @variantId WHERE id = @id');
  return ({ id, sku, name }) => {
    for (const query of queries) {
      const found = productSchema.optional().parse(query.get(query === queries[2] ? { name } : { sku }));
      if (found !== undefined) return void setProduct.run({ ...found, id });
    }
  };
}
