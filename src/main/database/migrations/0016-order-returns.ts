import { appendOnly, type Migration } from './migration.ts';

/**
 * Pieces of an order that came back, as facts: of which line, how many, why, and whether they went back to stock. Taking a
 * return back is a fact of its own with the opposite number of pieces.
 */
export const orderReturns: Migration = {
  version: 16,
  name: 'order-returns',
  apply: (db) => {
    db.exec(`
      CREATE TABLE order_returns (
        id INTEGER PRIMARY KEY,
        device_id INTEGER NOT NULL REFERENCES devices (id),
        sequence INTEGER NOT NULL,
        order_line_id INTEGER NOT NULL REFERENCES order_lines (id),
        quantity INTEGER NOT NULL CHECK (quantity <> 0),
        reason TEXT NOT NULL CHECK (reason IN ('too-small', 'too-large', 'damaged', 'not-as-expected', 'changed-mind')),
        restocked INTEGER NOT NULL CHECK (restocked IN (0, 1)),
        undoes_id INTEGER UNIQUE REFERENCES order_returns (id),
        at_ms INTEGER NOT NULL,
        UNIQUE (device_id, sequence),
        CHECK ((undoes_id IS NULL) = (quantity > 0))
      ) STRICT;
      CREATE INDEX order_returns_by_line ON order_returns (order_line_id);
      ${appendOnly('order_returns')}

      CREATE TABLE order_line_returns (
        order_line_id INTEGER PRIMARY KEY REFERENCES order_lines (id),
        returned INTEGER NOT NULL CHECK (returned >= 0)
      ) STRICT;
      CREATE TRIGGER order_returns_project AFTER INSERT ON order_returns
      BEGIN
        INSERT INTO order_line_returns (order_line_id, returned)
          SELECT new.order_line_id, 0 WHERE NOT EXISTS (SELECT 1 FROM order_line_returns WHERE order_line_id = new.order_line_id);
        UPDATE order_line_returns SET returned = returned + new.quantity WHERE order_line_id = new.order_line_id;
      END;

      CREATE VIEW standing_returns AS
        SELECT r.id, r.order_line_id, r.quantity, r.reason, r.restocked, r.at_ms, l.order_id, l.product_id, l.size_key
        FROM order_returns r JOIN order_lines l ON l.id = r.order_line_id
        WHERE r.undoes_id IS NULL AND NOT EXISTS (SELECT 1 FROM order_returns u WHERE u.undoes_id = r.id);`);
  },
};
