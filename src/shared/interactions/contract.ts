import { z } from 'zod';
import { changes, defineContract } from '../kernel/contract.ts';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';

/** What a person did that says something about their taste. */
export const interactionKinds = [
  'viewed-product',
  'opened-suggestion',
  'dismissed-suggestion',
  'started-template',
  'customized',
  'saved-design',
  'ordered',
] as const;

/** One thing that a person did; append-only, names the person by id only. */
export const interactionSchema = z.object({
  kind: z.enum(interactionKinds),
  customerId: idSchema.nullable(),
  productId: idSchema.nullable(),
  templateUid: uidSchema.nullable(),
  atMs: timeMsSchema,
});

/** One thing that a person did; append-only, names the person by id only. */
export type Interaction = z.infer<typeof interactionSchema>;

/** What people look at and do, as facts for the recommender. */
export const interactionsContract = defineContract(
  'interactions',
  {
    /** Appends one interaction, stamped with the time of arrival. */
    record: changes({
      windows: ['studio', 'kiosk'],
      input: interactionSchema.omit({ atMs: true }),
      output: z.object({}),
    }),
  },
  {},
);
