import { z } from 'zod';
import { idSchema, timeMsSchema } from '../kernel/ids.ts';

/** Which of the shop's orders a reason was counted from; orders that were cancelled never count. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  /** A customer's orders of a product. */
  z.object({ kind: z.literal('own-orders'), customerId: idSchema, productId: idSchema }),
  /** A customer's orders of a product in one size. */
  z.object({ kind: z.literal('own-size'), customerId: idSchema, productId: idSchema, sizeKey: z.string() }),
  /** Orders of two products together. */
  z.object({ kind: z.literal('together'), productId: idSchema, companionId: idSchema }),
  /** Orders of a product by customers who have also ordered another one. */
  z.object({ kind: z.literal('same-taste'), productId: idSchema, ownedId: idSchema }),
  /** Orders of a product on the last UTC days, `untilDay` (counted from 1970-01-01) included; all of them when `days` is null. */
  z.object({ kind: z.literal('sold'), productId: idSchema, days: z.int().min(1).max(3_660).nullable(), untilDay: z.int().nonnegative() }),
]);

/** The orders behind a reason, the latest first, and how many orders, pieces of the product and customers they are in all. */
export const evidenceRowsSchema = z.object({
  orderCount: z.int().nonnegative(),
  pieces: z.int().nonnegative(),
  /** Known customers among those who ordered. */
  customerCount: z.int().nonnegative(),
  /** A past order has a negative id. */
  orders: z.array(z.object({ orderId: z.int(), number: z.string(), placedAtMs: timeMsSchema, pieces: z.int().positive() })),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceRows = z.infer<typeof evidenceRowsSchema>;
