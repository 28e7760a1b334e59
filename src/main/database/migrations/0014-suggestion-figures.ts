import type { Migration } from './migration.ts';

const DAY_MS = 86_400_000;

/**
 * Turns what is kept of a customer's orders for the figures of suggestions into counts that name nobody.
 *
 * @param customer SQL that gives the customer's id
 * @param paid SQL of what was paid for a line `l`; before bundles its total
 */
export function foldCredits(customer: string, paid = 'l.total_minor'): string {
  const grow = `ON CONFLICT (day, step, slot, panel, held_out, currency)
    DO UPDATE SET count = count + excluded.count, amount_minor = amount_minor + excluded.amount_minor`;
  const theirs = `o.customer_id = ${customer} AND s.status <> 'cancelled'`;
  return `
    INSERT INTO suggestion_counts (day, step, slot, panel, held_out, currency, count, amount_minor)
      SELECT o.placed_at_ms / ${DAY_MS}, 'ordered', c.slot, c.panel, c.held_out, o.currency, count(*), sum(${paid})
      FROM orders o
      CROSS JOIN order_states s ON s.order_id = o.id
      CROSS JOIN order_lines l ON l.order_id = o.id
      CROSS JOIN suggestion_credits c ON c.order_line_id = l.id
      WHERE ${theirs} GROUP BY 1, 3, 4, 5, 6 ${grow};
    INSERT INTO suggestion_counts (day, step, held_out, count)
      SELECT day, 'visit-ordered', held_out, count(*) FROM (
        SELECT min(o.placed_at_ms) / ${DAY_MS} AS day, v.held_out AS held_out
        FROM orders o CROSS JOIN order_states s ON s.order_id = o.id CROSS JOIN suggestion_visit_orders v ON v.order_id = o.id
        WHERE ${theirs} GROUP BY v.session_ms)
      WHERE true GROUP BY day, held_out ${grow};
    DELETE FROM suggestion_credits WHERE order_line_id IN (
      SELECT l.id FROM orders o CROSS JOIN order_lines l ON l.order_id = o.id WHERE o.customer_id = ${customer});
    DELETE FROM suggestion_visit_orders WHERE order_id IN (SELECT id FROM orders WHERE customer_id = ${customer});`;
}

/**
 * How suggestions do: counts of what was seen, opened and put into the basket, which name nobody; which order lines came of
 * which place, only of anonymous orders and of customers who agreed; and the latest evaluation on the shop's own history.
 */
export const suggestionFigures: Migration = {
  version: 14,
  name: 'suggestion-figures',
  apply: (db) => {
    db.exec(`
      CREATE TABLE suggestion_counts (
        id INTEGER PRIMARY KEY,
        day INTEGER NOT NULL,
        step TEXT NOT NULL CHECK (step IN ('visit', 'shown', 'opened', 'added', 'ordered', 'visit-ordered')),
        slot TEXT NOT NULL DEFAULT '',
        panel TEXT NOT NULL DEFAULT '',
        held_out INTEGER NOT NULL CHECK (held_out IN (0, 1)),
        currency TEXT NOT NULL DEFAULT '',
        count INTEGER NOT NULL CHECK (count >= 0),
        amount_minor INTEGER NOT NULL DEFAULT 0,
        UNIQUE (day, step, slot, panel, held_out, currency)
      ) STRICT;

      CREATE TABLE suggestion_credits (
        order_line_id INTEGER PRIMARY KEY REFERENCES order_lines (id),
        slot TEXT NOT NULL,
        panel TEXT NOT NULL,
        held_out INTEGER NOT NULL CHECK (held_out IN (0, 1))
      ) STRICT;

      CREATE TABLE suggestion_visit_orders (
        order_id INTEGER PRIMARY KEY REFERENCES orders (id),
        session_ms INTEGER NOT NULL,
        held_out INTEGER NOT NULL CHECK (held_out IN (0, 1))
      ) STRICT;

      CREATE TRIGGER customer_contacts_fold_credits AFTER DELETE ON customer_contacts
      BEGIN ${foldCredits('old.customer_id')} END;

      CREATE TABLE suggestion_evaluations (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        content TEXT NOT NULL CHECK (json_valid(content))
      ) STRICT;`);
  },
};
