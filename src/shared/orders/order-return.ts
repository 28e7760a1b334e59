import { z } from 'zod';
import { changes, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema } from '../kernel/ids.ts';
import { MAX_LINE_QUANTITY } from './order.ts';

/** Why a piece came back. */
export const returnReasons = ['too-small', 'too-large', 'damaged', 'not-as-expected', 'changed-mind'] as const;

export const returnReasonSchema = z.enum(returnReasons);

/** Pieces of one line of an order that came back and were not taken back. */
export const orderReturnSchema = z.object({
  id: idSchema,
  orderLineId: idSchema,
  quantity: z.int().positive(),
  reason: returnReasonSchema,
  /** Whether the pieces went back to stock: what is printed for somebody usually does not. */
  restocked: z.boolean(),
  atMs: timeMsSchema,
});

export type ReturnReason = z.infer<typeof returnReasonSchema>;
export type OrderReturn = z.infer<typeof orderReturnSchema>;

/** Returns of an order's pieces; each answers with all that stand of that order, the earliest first. */
export const returnCalls = {
  listReturns: reads({ windows: ['studio'], input: z.object({ orderId: idSchema }), output: z.array(orderReturnSchema) }),
  /**
   * Appends that pieces of a collected order came back. Refuses `order.not-collected`, more pieces than are still out with
   * `order.too-many-returned`, an unknown line with `record.not-found`.
   */
  recordReturn: changes({
    windows: ['studio'],
    undoable: true,
    input: z.object({
      orderId: idSchema,
      orderLineId: idSchema,
      quantity: z.int().min(1).max(MAX_LINE_QUANTITY),
      reason: returnReasonSchema,
      restock: z.boolean(),
    }),
    output: z.array(orderReturnSchema),
  }),
  /** Takes a return back, out of stock as well where it had gone there; refuses `record.not-found`, `order.insufficient-stock`. */
  undoReturn: changes({
    windows: ['studio'],
    undoable: true,
    input: z.object({ orderId: idSchema, returnId: idSchema }),
    output: z.array(orderReturnSchema),
  }),
};

/** A call of these. */
export type ReturnCall = `orders.${keyof typeof returnCalls}`;
