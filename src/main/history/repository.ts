import { z } from 'zod';
import { importRecordSchema, pastOrderSchema, type ImportRecord, type PastOrder } from '../../shared/history/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { WritableDatabase } from '../database/connection.ts';

/** Which past orders to list. */
export interface PastOrderFilter {
  readonly customerId: number | null;
  readonly importId: number | null;
  readonly offset: number;
  readonly limit: number;
}

const recordColumns = `
  id, kind, file_name AS fileName, state, time_zone AS timeZone, order_count AS orderCount, line_count AS lineCount,
  customer_count AS customerCount, duplicate_count AS duplicateCount, problem_count AS problemCount,
  started_at_ms AS startedAtMs, undone_at_ms AS undoneAtMs`;
const orderColumns = `
  o.id, o.number, o.customer_id AS customerId, k.name AS customerName, o.placed_at_ms AS placedAtMs,
  o.total_minor AS totalMinor, m.currency`;
const orderTables = `
  past_orders o CROSS JOIN imports m ON m.id = o.import_id AND m.state = 'done'
  LEFT JOIN customer_contacts k ON k.customer_id = o.customer_id`;
const inTime = 'ORDER BY o.placed_at_ms DESC, o.id DESC LIMIT @limit OFFSET @offset';

/** The statements that tests hold against their query plans. */
export const historyQueries = {
  pastOrders: `SELECT ${orderColumns} FROM ${orderTables} ${inTime}`,
  pastOrdersOfCustomer: `SELECT ${orderColumns} FROM ${orderTables} WHERE o.customer_id = @customerId ${inTime}`,
  pastOrdersOfImport: `SELECT ${orderColumns} FROM ${orderTables} WHERE o.import_id = @importId ${inTime}`,
  pastLines: `
    SELECT i.sku, i.name, i.product_id AS productId, l.quantity, l.returned, l.total_minor AS totalMinor
    FROM past_order_lines l CROSS JOIN past_items i ON i.id = l.item_id WHERE l.order_id = ? ORDER BY l.position`,
} as const;

const orderRowSchema = pastOrderSchema.omit({ lines: true });

/** The SQL of past orders and of imports. */
export type HistoryRepository = ReturnType<typeof historyRepository>;

/** Prepares the statements that read history; only imports that are done are seen. */
export function historyRepository(db: WritableDatabase) {
  const selectImport = db.prepare(`SELECT ${recordColumns} FROM imports WHERE id = ?`);
  const selectImports = db.prepare(`SELECT ${recordColumns} FROM imports WHERE state <> 'running' ORDER BY id DESC`);
  const selectLines = db.prepare(historyQueries.pastLines);
  const lists = {
    all: db.prepare(historyQueries.pastOrders),
    customer: db.prepare(historyQueries.pastOrdersOfCustomer),
    import: db.prepare(historyQueries.pastOrdersOfImport),
  };
  const counts = {
    all: db.prepare(`SELECT coalesce(sum(order_count), 0) FROM imports WHERE state = 'done'`).pluck(),
    customer: db
      .prepare(`SELECT count(*) FROM past_orders o JOIN imports m ON m.id = o.import_id AND m.state = 'done' WHERE o.customer_id = ?`)
      .pluck(),
    import: db.prepare(`SELECT coalesce(sum(order_count), 0) FROM imports WHERE state = 'done' AND id = ?`).pluck(),
  };
  return {
    /** One import; refuses an unknown one with `record.not-found`. */
    getImport: (importId: number): ImportRecord => {
      const row = selectImport.get(importId);
      if (row === undefined) throw new AppError('record.not-found', { kind: 'import', id: importId });
      return importRecordSchema.parse(row);
    },
    listImports: (): ImportRecord[] => z.array(importRecordSchema).parse(selectImports.all()),
    listOrders: ({ customerId, importId, ...page }: PastOrderFilter): { total: number; orders: PastOrder[] } => {
      const which = importId !== null ? 'import' : customerId !== null ? 'customer' : 'all';
      const id = importId ?? customerId;
      const rows = lists[which].all(which === 'all' ? page : which === 'import' ? { ...page, importId } : { ...page, customerId });
      return {
        total: z.int().parse(which === 'all' ? counts.all.get() : counts[which].get(id)),
        orders: z
          .array(orderRowSchema)
          .parse(rows)
          .map((order) => ({ ...order, lines: pastOrderSchema.shape.lines.parse(selectLines.all(order.id)) })),
      };
    },
  };
}
