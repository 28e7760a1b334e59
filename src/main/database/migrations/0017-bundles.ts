import { foldCredits } from './0014-suggestion-figures.ts';
import { appendOnly, type Migration } from './migration.ts';

/** SQL of what was paid for an order line `l`: its total less its share of what bundles took off. */
export const paidForLine = '(l.total_minor - coalesce((SELECT amount_minor FROM order_line_discounts WHERE order_line_id = l.id), 0))';

/** Bundles: what the owner put on offer and by which terms, and, as facts, what each order was given for them. */
export const bundles: Migration = {
  version: 17,
  name: 'bundles',
  apply: (db) => {
    db.exec(`
      CREATE TABLE bundle_offers (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        product_ids TEXT NOT NULL CHECK (json_valid(product_ids)),
        discount_basis_points INTEGER NOT NULL CHECK (discount_basis_points BETWEEN 1 AND 10000),
        created_at_ms INTEGER NOT NULL,
        ended_at_ms INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX bundle_offers_standing ON bundle_offers (product_ids) WHERE ended_at_ms IS NULL;

      CREATE TABLE bundle_terms (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        content TEXT NOT NULL CHECK (json_valid(content))
      ) STRICT;

      CREATE TABLE order_bundles (
        order_id INTEGER NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        offer_uid TEXT NOT NULL,
        product_names TEXT NOT NULL CHECK (json_valid(product_names)),
        count INTEGER NOT NULL CHECK (count > 0),
        amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
        PRIMARY KEY (order_id, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE order_line_discounts (
        order_line_id INTEGER PRIMARY KEY REFERENCES order_lines (id),
        amount_minor INTEGER NOT NULL CHECK (amount_minor > 0)
      ) STRICT;
      ${['order_bundles', 'order_line_discounts'].map(appendOnly).join('')}

      DROP TRIGGER customer_contacts_fold_credits;
      CREATE TRIGGER customer_contacts_fold_credits AFTER DELETE ON customer_contacts
      BEGIN ${foldCredits('old.customer_id', paidForLine)} END;`);
  },
};
