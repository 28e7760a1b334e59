import { z } from 'zod';
import { orderReturnSchema, type OrderReturn, type ReturnReason } from '../../shared/orders/order-return.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter, type FactWriter } from '../database/fact-writer.ts';

/** Pieces that came back, or with `undoesId` and a quantity below 0 that they did not. */
export interface NewReturn {
  readonly orderLineId: number;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly restocked: boolean;
  readonly undoesId: number | null;
  readonly atMs: number;
}

type ReturnRow = Omit<NewReturn, 'restocked'> & FactName & { readonly restocked: 0 | 1 };

const rowSchema = orderReturnSchema.omit({ restocked: true }).extend({ restocked: z.int() });

/** The statement that tests hold against its query plan. */
export const returnsQuery = `
  SELECT id, order_line_id AS orderLineId, quantity, reason, restocked, at_ms AS atMs
  FROM standing_returns WHERE order_line_id IN (SELECT id FROM order_lines WHERE order_id = ?) ORDER BY id`;

/** Prepares the statements of returns: append-only facts, how many pieces are back follows by itself. */
export function returnStatements(db: WritableDatabase, facts: FactWriter = createFactWriter(db)) {
  const select = db.prepare(returnsQuery);
  const add = facts.addTo<ReturnRow>('order_returns', {
    deviceId: 'device_id',
    sequence: 'sequence',
    orderLineId: 'order_line_id',
    quantity: 'quantity',
    reason: 'reason',
    restocked: 'restocked',
    undoesId: 'undoes_id',
    atMs: 'at_ms',
  });
  return {
    /** What came back of an order and was not taken back. */
    listReturns: (orderId: number): OrderReturn[] =>
      z
        .array(rowSchema)
        .parse(select.all(orderId))
        .map((row) => ({ ...row, restocked: row.restocked === 1 })),
    insertReturn: (row: NewReturn): void => void add({ ...row, restocked: row.restocked ? 1 : 0, ...facts.nextFact() }),
  };
}
