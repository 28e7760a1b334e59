import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { idSchema } from '../kernel/ids.ts';
import { interactionSchema, keptInteractionSchema } from './interaction.ts';

/** What people look at and do, as facts for the recommender, and what is kept of whom. */
export const interactionsContract = defineContract(
  'interactions',
  {
    /**
     * Appends one interaction, stamped with the time of arrival. Of a customer who agreed to it a row is kept; of
     * anybody else only a count grows, and `keptId` is null. Refuses an unknown customer with `record.not-found`.
     */
    record: changes({
      windows: ['studio', 'kiosk'],
      input: interactionSchema.omit({ atMs: true }),
      output: z.object({ keptId: idSchema.nullable() }),
    }),
    /**
     * What is kept of a customer, or of them and one product, the latest first, whatever the clock said; `beforeId` goes on after a page.
     * `shownInVain` products are remembered as suggested and not opened.
     */
    listKept: reads({
      windows: ['studio'],
      input: z.object({
        customerId: idSchema,
        productId: idSchema.nullable().default(null),
        beforeId: idSchema.nullable(),
        limit: z.int().min(1).max(200),
      }),
      output: z.object({ total: z.int(), shownInVain: z.int(), rows: z.array(keptInteractionSchema) }),
    }),
    /** Deletes one row of a customer, all about one product, or all of them when both are null, for good; suggestions are made anew without them. */
    forget: changes({
      windows: ['studio'],
      input: z.object({ customerId: idSchema, interactionId: idSchema.nullable(), productId: idSchema.nullable().default(null) }),
      output: z.object({ forgotten: z.int() }),
    }),
  },
  { forgotten: z.object({ customerId: idSchema, forgotten: z.int() }) },
);
