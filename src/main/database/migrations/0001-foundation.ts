import { appendOnly, type Migration } from './migration.ts';

/** Settings of the shop, and the devices that number its facts; a restored file gets a new device, so that no number comes twice. */
const shop = `
  CREATE TABLE shop_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    tax_rate_basis_points INTEGER NOT NULL CHECK (tax_rate_basis_points BETWEEN 0 AND 10000)
  ) STRICT;

  CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    epoch INTEGER NOT NULL UNIQUE,
    opened_at_ms INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL DEFAULT 0,
    last_order_counter INTEGER NOT NULL DEFAULT 0
  ) STRICT;`;

const catalog = `
  CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    garment_key TEXT NOT NULL,
    tags TEXT NOT NULL CHECK (json_valid(tags))
  ) STRICT;

  CREATE TABLE colourways (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    product_id INTEGER NOT NULL REFERENCES products (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    hex TEXT NOT NULL,
    heather INTEGER NOT NULL CHECK (heather IN (0, 1)),
    UNIQUE (product_id, position)
  ) STRICT;

  CREATE TABLE sizes (
    product_id INTEGER NOT NULL REFERENCES products (id),
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    chest_width_mm REAL NOT NULL,
    length_mm REAL NOT NULL,
    PRIMARY KEY (product_id, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE variants (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    product_id INTEGER NOT NULL REFERENCES products (id),
    colourway_id INTEGER NOT NULL REFERENCES colourways (id),
    size_key TEXT NOT NULL,
    sku TEXT NOT NULL UNIQUE,
    price_minor INTEGER NOT NULL CHECK (price_minor >= 0),
    cost_minor INTEGER NOT NULL CHECK (cost_minor >= 0),
    UNIQUE (product_id, colourway_id, size_key),
    FOREIGN KEY (product_id, size_key) REFERENCES sizes (product_id, key)
  ) STRICT;
  CREATE INDEX variants_by_colourway ON variants (colourway_id);

  CREATE TABLE print_areas (
    product_id INTEGER NOT NULL,
    size_key TEXT NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    panel_key TEXT NOT NULL,
    origin_x_mm REAL NOT NULL,
    origin_y_mm REAL NOT NULL,
    width_mm REAL NOT NULL CHECK (width_mm > 0),
    height_mm REAL NOT NULL CHECK (height_mm > 0),
    print_price_minor INTEGER NOT NULL CHECK (print_price_minor >= 0),
    PRIMARY KEY (product_id, size_key, key),
    FOREIGN KEY (product_id, size_key) REFERENCES sizes (product_id, key)
  ) STRICT, WITHOUT ROWID;`;

/** A customer's row stays, as facts point to it; name and contacts lie in a row of their own that can be erased. */
const people = `
  CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    created_at_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE customer_contacts (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT
  ) STRICT;

  CREATE VIRTUAL TABLE customer_search USING fts5 (
    words, phone_digits,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  );

  CREATE TABLE customer_stats (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
    order_count INTEGER NOT NULL DEFAULT 0,
    last_ordered_at_ms INTEGER
  ) STRICT;
  CREATE INDEX customer_stats_by_last_order ON customer_stats (last_ordered_at_ms DESC, customer_id DESC);

  CREATE TRIGGER customers_get_stats AFTER INSERT ON customers
  BEGIN INSERT INTO customer_stats (customer_id) VALUES (new.id); END;`;

const design = `
  CREATE TABLE templates (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
  ) STRICT;

  CREATE TABLE designs (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    customer_id INTEGER REFERENCES customers (id),
    document TEXT NOT NULL CHECK (json_valid(document)),
    created_at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    deleted_at_ms INTEGER
  ) STRICT;
  CREATE INDEX designs_by_update ON designs (updated_at_ms DESC) WHERE deleted_at_ms IS NULL;
  CREATE INDEX designs_by_customer ON designs (customer_id, updated_at_ms DESC) WHERE deleted_at_ms IS NULL;

  CREATE TABLE design_drafts (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    design_id INTEGER REFERENCES designs (id),
    customer_id INTEGER REFERENCES customers (id),
    name TEXT NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document)),
    saved_at_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE design_snapshots (
    id INTEGER PRIMARY KEY,
    document_hash TEXT NOT NULL UNIQUE CHECK (length(document_hash) = 64),
    created_at_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE design_snapshot_contents (
    snapshot_id INTEGER PRIMARY KEY REFERENCES design_snapshots (id),
    content_hash TEXT NOT NULL UNIQUE CHECK (length(content_hash) = 64),
    salt TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document))
  ) STRICT;
  CREATE TRIGGER design_snapshot_contents_no_update BEFORE UPDATE ON design_snapshot_contents
  BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END;

  ${appendOnly('design_snapshots')}`;

const orders = `
  CREATE TABLE carts (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL CHECK (json_valid(content))
  ) STRICT;

  CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    request_uid TEXT NOT NULL UNIQUE,
    customer_id INTEGER REFERENCES customers (id),
    placed_at_ms INTEGER NOT NULL,
    currency TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    included_tax_minor INTEGER NOT NULL,
    tax_rate_basis_points INTEGER NOT NULL,
    UNIQUE (device_id, sequence),
    UNIQUE (device_id, counter)
  ) STRICT;
  CREATE INDEX orders_by_time ON orders (placed_at_ms DESC, id DESC);
  CREATE INDEX orders_by_customer ON orders (customer_id, placed_at_ms DESC, id DESC);

  CREATE TABLE order_lines (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES products (id),
    product_name TEXT NOT NULL,
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    colourway_id INTEGER NOT NULL REFERENCES colourways (id),
    colourway_name TEXT NOT NULL,
    colourway_hex TEXT NOT NULL,
    size_key TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    unit_price_minor INTEGER NOT NULL,
    price_parts TEXT NOT NULL CHECK (json_valid(price_parts)),
    total_minor INTEGER NOT NULL,
    snapshot_id INTEGER NOT NULL REFERENCES design_snapshots (id),
    UNIQUE (order_id, position),
    CHECK (total_minor = unit_price_minor * quantity)
  ) STRICT;
  CREATE INDEX order_lines_by_product ON order_lines (product_id, order_id);
  CREATE INDEX order_lines_by_snapshot ON order_lines (snapshot_id);

  CREATE TABLE order_statuses (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    status TEXT NOT NULL CHECK (status IN ('placed', 'in-production', 'ready', 'collected', 'cancelled')),
    at_ms INTEGER NOT NULL,
    UNIQUE (device_id, sequence)
  ) STRICT;
  CREATE INDEX order_statuses_by_order ON order_statuses (order_id);

  CREATE TABLE order_states (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    status TEXT NOT NULL,
    placed_at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX order_states_by_status ON order_states (status, placed_at_ms DESC, order_id DESC);

  CREATE TABLE stock_movements (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    reason TEXT NOT NULL CHECK (reason IN ('received', 'adjusted', 'sold', 'returned')),
    quantity INTEGER NOT NULL CHECK (quantity <> 0),
    order_id INTEGER REFERENCES orders (id),
    at_ms INTEGER NOT NULL,
    UNIQUE (device_id, sequence)
  ) STRICT;
  CREATE INDEX stock_movements_by_variant ON stock_movements (variant_id);

  CREATE TABLE stock_levels (
    variant_id INTEGER PRIMARY KEY REFERENCES variants (id),
    on_hand INTEGER NOT NULL
  ) STRICT;`;

/** Kinds are numbers, as a shop gathers millions of these rows. */
const interactions = `
  CREATE TABLE interaction_kinds (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;
  INSERT INTO interaction_kinds (id, name) VALUES
    (1, 'viewed-product'), (2, 'opened-suggestion'), (3, 'dismissed-suggestion'), (4, 'started-template'),
    (5, 'customized'), (6, 'saved-design'), (7, 'ordered');

  CREATE TABLE interactions (
    id INTEGER PRIMARY KEY,
    device_id INTEGER NOT NULL REFERENCES devices (id),
    sequence INTEGER NOT NULL,
    kind_id INTEGER NOT NULL REFERENCES interaction_kinds (id),
    customer_id INTEGER REFERENCES customers (id),
    product_id INTEGER REFERENCES products (id),
    template_id INTEGER REFERENCES templates (id),
    at_ms INTEGER NOT NULL,
    UNIQUE (device_id, sequence)
  ) STRICT;
  CREATE INDEX interactions_by_customer ON interactions (customer_id, at_ms) WHERE customer_id IS NOT NULL;`;

/** What is derived from facts is written by the database itself, so that a fact never lands without it. */
const projections = `
  CREATE TRIGGER variants_get_stock AFTER INSERT ON variants
  BEGIN INSERT INTO stock_levels (variant_id, on_hand) VALUES (new.id, 0); END;

  CREATE TRIGGER stock_movements_project AFTER INSERT ON stock_movements
  BEGIN UPDATE stock_levels SET on_hand = on_hand + new.quantity WHERE variant_id = new.variant_id; END;

  CREATE TRIGGER orders_project AFTER INSERT ON orders
  BEGIN
    INSERT INTO order_states (order_id, status, placed_at_ms) VALUES (new.id, 'placed', new.placed_at_ms);
    UPDATE customer_stats
      SET order_count = order_count + 1,
          last_ordered_at_ms = max(coalesce(last_ordered_at_ms, 0), new.placed_at_ms)
      WHERE customer_id = new.customer_id;
  END;

  CREATE TRIGGER order_statuses_project AFTER INSERT ON order_statuses
  BEGIN UPDATE order_states SET status = new.status WHERE order_id = new.order_id; END;

  CREATE TRIGGER order_states_cancelled AFTER UPDATE OF status ON order_states
  WHEN (old.status = 'cancelled') <> (new.status = 'cancelled')
  BEGIN
    UPDATE customer_stats
      SET order_count = order_count + iif(new.status = 'cancelled', -1, 1)
      WHERE customer_id = (SELECT customer_id FROM orders WHERE id = new.order_id);
  END;

  ${['orders', 'order_lines', 'order_statuses', 'stock_movements', 'interactions'].map(appendOnly).join('')}`;

/** Everything that the first release keeps. */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  apply: (db) => {
    for (const part of [shop, catalog, people, design, orders, interactions, projections]) db.exec(part);
  },
};
