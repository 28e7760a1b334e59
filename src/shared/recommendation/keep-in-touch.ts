import { z } from 'zod';
import { idSchema, timeMsSchema } from '../kernel/ids.ts';
import { messageSchema } from '../kernel/message.ts';

/** Before so many customers came back, nobody's habits are told from chance. */
export const RETURNING_NEEDED = 20;

/** Whom a row is about, and how to reach them. */
const touchedCustomerSchema = z.object({ id: idSchema, name: z.string(), email: z.string().nullable(), phone: z.string().nullable() });

const moneySchema = z.object({ currency: z.string(), amountMinor: z.int() });

/** A customer who used to come and may have stopped, with the figures of their rows and of the model. */
export const driftingRowSchema = z.object({
  customer: touchedCustomerSchema,
  /** Orders that were not cancelled, those of before Tailorbird among them. */
  orders: z.int().positive(),
  /** What those came to, by currency; past orders whose amounts are not known add nothing. */
  spent: z.array(moneySchema),
  lastOrderedAtMs: timeMsSchema,
  awayDays: z.int().nonnegative(),
  /** The mean of the days between orders. */
  usualGapDays: z.int().positive(),
  /** The probability, 0..1, that they still come. */
  stillComes: z.number().min(0).max(1),
  /** Orders to be expected within 90 days. */
  expectedOrders: z.number().nonnegative(),
  /** What they would come to within 90 days if the customer stayed, times the probability that they do not; null where no amount is known. */
  atStake: moneySchema.nullable(),
  reason: messageSchema,
});

/** A customer who may need a product again about now. */
export const dueRowSchema = z.object({
  customer: touchedCustomerSchema,
  productId: idSchema,
  productName: z.string(),
  lastOrderedAtMs: timeMsSchema,
  /** The days between which half of such orders come, as moments at noon UTC. */
  fromMs: timeMsSchema,
  toMs: timeMsSchema,
  isNow: z.boolean(),
  /** The probability, 0..1, of an order within 30 days. */
  probability: z.number().min(0).max(1),
  reason: messageSchema,
});

/**
 * A list of whom to keep in touch with: too few customers came back to tell (how many of those needed), or it is being
 * learnt (`recommendation.refreshed` says when it is there), or the rows of a page and how many there are, 500 at most.
 */
function touchListSchema<Row extends z.ZodType>(row: Row) {
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('too-few'), returning: z.int().nonnegative(), needed: z.int().positive() }),
    z.object({ state: z.literal('learning') }),
    z.object({ state: z.literal('ready'), total: z.int().nonnegative(), rows: z.array(row) }),
  ]);
}

export const driftingListSchema = touchListSchema(driftingRowSchema);
export const dueListSchema = touchListSchema(dueRowSchema);

/** How many days usually lie between somebody's orders (on average, and where the middle half of them is), and since the last; null while too little is known. */
export const orderRhythmSchema = z
  .object({
    meanDays: z.int().positive(),
    lowDays: z.int().positive(),
    highDays: z.int().positive(),
    isRegular: z.boolean(),
    awayDays: z.int().nonnegative(),
  })
  .nullable();

/** Which rows of a list. */
export const touchPageSchema = z.object({ limit: z.int().min(1).max(100), offset: z.int().nonnegative().max(500) });

export type DriftingRow = z.infer<typeof driftingRowSchema>;
export type DueRow = z.infer<typeof dueRowSchema>;
export type DriftingList = z.infer<typeof driftingListSchema>;
export type DueList = z.infer<typeof dueListSchema>;
export type TouchPage = z.infer<typeof touchPageSchema>;
export type StatedRhythm = z.infer<typeof orderRhythmSchema>;
