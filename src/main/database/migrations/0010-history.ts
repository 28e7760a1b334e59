import type { Migration } from './migration.ts';

/**
 * What a shop sold before: past orders with their lines, and items that need not be products. An import is one fact;
 * its rows are named by it, are seen only while it is done, and go with it as a whole.
 */
export const history: Migration = {
  version: 10,
  name: 'history',
  apply: (db) => {
    db.exec(`
      CREATE TABLE imports (
        id INTEGER PRIMARY KEY,
        device_id INTEGER NOT NULL REFERENCES devices (id),
        sequence INTEGER NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('orders', 'customers')),
        state TEXT NOT NULL CHECK (state IN ('running', 'done', 'undone')),
        file_name TEXT NOT NULL,
        content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
        time_zone TEXT NOT NULL,
        currency TEXT NOT NULL,
        order_count INTEGER NOT NULL,
        line_count INTEGER NOT NULL,
        customer_count INTEGER NOT NULL,
        duplicate_count INTEGER NOT NULL,
        problem_count INTEGER NOT NULL,
        started_at_ms INTEGER NOT NULL,
        undone_at_ms INTEGER,
        UNIQUE (device_id, sequence)
      ) STRICT;

      CREATE TABLE past_items (
        id INTEGER PRIMARY KEY,
        import_id INTEGER NOT NULL REFERENCES imports (id),
        sku TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        product_id INTEGER REFERENCES products (id),
        variant_id INTEGER REFERENCES variants (id)
      ) STRICT;
      CREATE INDEX past_items_by_import ON past_items (import_id);
      CREATE INDEX past_items_by_product ON past_items (product_id, id) WHERE product_id IS NOT NULL;

      CREATE TABLE past_orders (
        id INTEGER PRIMARY KEY,
        import_id INTEGER NOT NULL REFERENCES imports (id),
        number TEXT NOT NULL UNIQUE,
        customer_id INTEGER REFERENCES customers (id),
        placed_at_ms INTEGER NOT NULL,
        total_minor INTEGER
      ) STRICT;
      CREATE INDEX past_orders_by_import ON past_orders (import_id);
      CREATE INDEX past_orders_by_time ON past_orders (placed_at_ms DESC, id DESC);
      CREATE INDEX past_orders_by_customer ON past_orders (customer_id, placed_at_ms DESC, id DESC) WHERE customer_id IS NOT NULL;

      CREATE TABLE past_order_lines (
        order_id INTEGER NOT NULL REFERENCES past_orders (id),
        position INTEGER NOT NULL,
        item_id INTEGER NOT NULL REFERENCES past_items (id),
        quantity INTEGER NOT NULL CHECK (quantity <> 0),
        returned INTEGER NOT NULL CHECK (returned >= 0),
        total_minor INTEGER,
        PRIMARY KEY (order_id, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX past_order_lines_by_item ON past_order_lines (item_id);

      CREATE TABLE customer_refs (
        id INTEGER PRIMARY KEY,
        import_id INTEGER NOT NULL REFERENCES imports (id),
        ref TEXT NOT NULL UNIQUE,
        customer_id INTEGER NOT NULL REFERENCES customers (id)
      ) STRICT;
      CREATE INDEX customer_refs_by_customer ON customer_refs (customer_id);
      CREATE INDEX customer_refs_by_import ON customer_refs (import_id);

      CREATE TABLE imported_customers (
        customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
        import_id INTEGER NOT NULL REFERENCES imports (id)
      ) STRICT;
      CREATE INDEX imported_customers_by_import ON imported_customers (import_id);

      CREATE INDEX customer_contacts_by_email ON customer_contacts (lower(email)) WHERE email IS NOT NULL;
      ALTER TABLE customer_contacts ADD COLUMN phone_digits TEXT;
      CREATE INDEX customer_contacts_by_phone ON customer_contacts (phone_digits) WHERE phone_digits IS NOT NULL;
      ${phoneDigitsOf('')}
      CREATE TRIGGER customer_contacts_get_digits AFTER INSERT ON customer_contacts WHEN new.phone IS NOT NULL
      BEGIN ${phoneDigitsOf('WHERE customer_id = new.customer_id')} END;
      CREATE TRIGGER customer_contacts_follow_digits AFTER UPDATE OF phone ON customer_contacts
      BEGIN ${phoneDigitsOf('WHERE customer_id = new.customer_id')} END;

      CREATE VIEW past_sales AS
        SELECT o.id AS order_id, o.customer_id, o.placed_at_ms, l.position, l.item_id, i.product_id, i.variant_id,
               l.quantity, l.returned, l.total_minor
        FROM past_orders o
        JOIN imports m ON m.id = o.import_id AND m.state = 'done'
        JOIN past_order_lines l ON l.order_id = o.id
        JOIN past_items i ON i.id = l.item_id;`);
  },
};

/** Keeps the digits of phones as `phoneDigits` reads them: nothing between them and no leading zeros. */
function phoneDigitsOf(where: string): string {
  const marks = [' ', '-', '(', ')', '/', '.', '+'];
  const digits = marks.reduce((sql, mark) => `replace(${sql}, '${mark}', '')`, 'phone');
  return `UPDATE customer_contacts SET phone_digits = nullif(ltrim(${digits}, '0'), '') ${where};`;
}
