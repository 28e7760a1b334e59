import { openWritable, type ReadableDatabase } from '../../src/main/database/connection.ts';

/** A shop's rows laid out for counting by hand: a line of `sold` is a line of an order that counts, here or before. */
export interface SalesLedger {
  /** The first column of the first row. */
  readonly value: (sql: string, values?: object) => unknown;
  readonly row: (sql: string, values?: object) => object;
  readonly all: (sql: string, values?: object) => unknown[];
  /** Says what parts a design has, for `parts`. */
  readonly setParts: (design: string, parts: Readonly<Record<string, readonly string[]>>) => void;
  readonly close: () => void;
}

/** Copies what was sold out of a shop's file, by SQL of its own: nothing of the recommender is used. */
export function openSalesLedger(shop: ReadableDatabase): SalesLedger {
  const [{ file }] = shop.pragma('database_list') as [{ file: string }];
  const db = openWritable(':memory:');
  db.exec(`
    ATTACH '${file}' AS shop;
    CREATE TABLE sold AS
      SELECT 'o' || o.id AS order_key, o.customer_id, o.placed_at_ms AS at_ms, l.product_id, l.colourway_id, l.size_key,
             l.quantity - coalesce((SELECT sum(r.quantity) FROM shop.order_returns r WHERE r.order_line_id = l.id), 0) AS quantity,
             l.snapshot_id, json_extract(c.document, '$.origin.templateUid') AS template_uid
      FROM shop.orders o, shop.order_lines l ON l.order_id = o.id LEFT JOIN shop.design_snapshot_contents c ON c.snapshot_id = l.snapshot_id
      WHERE coalesce((SELECT status FROM shop.order_statuses s WHERE s.order_id = o.id ORDER BY s.id DESC LIMIT 1), '') <> 'cancelled'
      UNION ALL
      SELECT 'p' || o.id, o.customer_id, o.placed_at_ms, i.product_id, v.colourway_id, v.size_key, l.quantity - l.returned, NULL, NULL
      FROM shop.imports m, shop.past_orders o ON o.import_id = m.id, shop.past_order_lines l ON l.order_id = o.id,
           shop.past_items i ON i.id = l.item_id LEFT JOIN shop.variants v ON v.id = i.variant_id
      WHERE m.state = 'done' AND i.product_id IS NOT NULL AND l.returned < l.quantity;
    CREATE INDEX sold_by_product ON sold (product_id, customer_id);
    CREATE INDEX sold_by_customer ON sold (customer_id);
    CREATE INDEX sold_by_order ON sold (order_key);
    CREATE INDEX sold_by_template ON sold (template_uid);
    CREATE TABLE parts (design TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, value, design));
    CREATE INDEX parts_by_design ON parts (design, value);`);
  const deleteParts = db.prepare('DELETE FROM parts WHERE design = ?');
  const insertPart = db.prepare('INSERT INTO parts (design, kind, value) VALUES (?, ?, ?)');
  return {
    value: (sql, values = {}) => db.prepare(sql).pluck().get(used(sql, values)),
    row: (sql, values = {}) => (db.prepare(sql).get(used(sql, values)) as object | undefined) ?? {},
    all: (sql, values = {}) => db.prepare(sql).all(used(sql, values)),
    setParts: (design, parts) => {
      deleteParts.run(design);
      for (const [kind, values] of Object.entries(parts)) for (const value of values) insertPart.run(design, kind, value);
    },
    close: () => db.close(),
  };
}

function used(sql: string, values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([name]) => new RegExp(`@${name}\\b`).test(sql)));
}
