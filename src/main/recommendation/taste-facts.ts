import { z } from 'zod';
import { interactionKinds } from '../../shared/interactions/interaction.ts';
import { idSchema, uidSchema } from '../../shared/kernel/ids.ts';
import type { TasteFact } from '../../shared/recommendation/taste-facts.ts';
import type { ReadableDatabase } from '../database/connection.ts';

const factRowSchema = z.object({
  kind: z.enum(interactionKinds),
  productId: idSchema.nullable(),
  templateUid: uidSchema.nullable(),
  weight: z.number(),
  colorHex: z.string().nullable(),
  answer: z.string().nullable(),
});

/** So many of somebody's latest facts are read: who looks at more changes their taste by it. */
const MAX_FACTS = 500;

/** The statement that tests hold against its query plan. */
export const tasteFactsQuery = `
  SELECT k.name AS kind, i.product_id AS productId, t.uid AS templateUid, i.weight,
         json_extract(i.detail, '$.colorHex') AS colorHex, json_extract(i.detail, '$.answer') AS answer
  FROM interactions i
  CROSS JOIN interaction_kinds k ON k.id = i.kind_id
  LEFT JOIN templates t ON t.id = i.template_id
  WHERE i.customer_id = @customerId
  ORDER BY i.id DESC LIMIT @limit`;

/** Prepares reading what is kept of a customer's taste, in the order in which it came; nothing of one who did not agree. */
export function tasteFactsReader(db: ReadableDatabase): (customerId: number) => TasteFact[] {
  const select = db.prepare(tasteFactsQuery);
  return (customerId) =>
    z
      .array(factRowSchema)
      .parse(select.all({ customerId, limit: MAX_FACTS }))
      .toReversed();
}
