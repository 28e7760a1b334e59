import { z } from 'zod';
import { changes, reads } from '../kernel/contract.ts';
import { idSchema } from '../kernel/ids.ts';

const countSchema = z.int().nonnegative();

/** What erasing a customer would delete, and what of it stays without a name. */
export const erasurePreviewSchema = z.object({
  /** Orders that stay for the books, without a name and without their designs. */
  orderCount: countSchema,
  /** Orders still being worked on: while there are any, nobody is erased. */
  openOrderCount: countSchema,
  /** Orders from imported tables, which go. */
  pastOrderCount: countSchema,
  designCount: countSchema,
  proofCount: countSchema,
  /** Rows that were kept for suggestions. */
  keptCount: countSchema,
});

export type ErasurePreview = z.infer<typeof erasurePreviewSchema>;

/** Erasing a customer for good; another call never takes it back. */
export const erasingCalls = {
  previewErasure: reads({ windows: ['studio'], input: z.object({ customerId: idSchema }), output: erasurePreviewSchema }),
  /**
   * Deletes all that tells who a customer is and what they like, typed words and pictures of their designs too; orders stay
   * as amounts of nobody and teach suggestions no more. Refuses an unknown customer with `record.not-found`, one with orders
   * that are being worked on with `customer.open-orders`.
   */
  erase: changes({ windows: ['studio'], input: z.object({ customerId: idSchema }), output: z.object({ orderCount: countSchema }) }),
};

/** A call of these. */
export type ErasingCall = `customers.${keyof typeof erasingCalls}`;
