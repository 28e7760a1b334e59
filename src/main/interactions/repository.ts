import { z } from 'zod';
import type { Interaction } from '../../shared/interactions/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema } from '../../shared/kernel/ids.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter, type FactWriter } from '../database/fact-writer.ts';

/** The SQL of interactions: append-only facts for the recommender. */
export type InteractionsRepository = ReturnType<typeof interactionsRepository>;

type InteractionRow = Pick<Interaction, 'customerId' | 'productId' | 'atMs'> &
  FactName & { readonly kindId: number; readonly templateId: number | null };

const kindRowSchema = z.object({ id: idSchema, name: z.string() });

/** Prepares the interactions' statements on a shop's database. */
export function interactionsRepository(db: WritableDatabase, facts: FactWriter = createFactWriter(db)) {
  const findTemplateId = templateIds(db);
  const kinds = z.array(kindRowSchema).parse(db.prepare('SELECT id, name FROM interaction_kinds').all());
  const kindIds = new Map(kinds.map(({ id, name }) => [name, id]));
  const addInteraction = facts.addTo<InteractionRow>('interactions', {
    deviceId: 'device_id',
    sequence: 'sequence',
    kindId: 'kind_id',
    customerId: 'customer_id',
    productId: 'product_id',
    templateId: 'template_id',
    atMs: 'at_ms',
  });
  return {
    /** Appends one; a template that the shop does not have is left out, as designs may begin from another shop's. */
    insert: ({ kind, templateUid, ...interaction }: Interaction): void => {
      const kindId = kindIds.get(kind);
      if (kindId === undefined) throw new AppError('contract.internal');
      addInteraction({ ...interaction, kindId, templateId: findTemplateId(templateUid), ...facts.nextFact() });
    },
  };
}

/** Finds templates by uid; a template that was found once is remembered, as its row never goes or changes its uid. */
function templateIds(db: WritableDatabase): (uid: string | null) => number | null {
  const select = db.prepare('SELECT id FROM templates WHERE uid = ?').pluck();
  const known = new Map<string, number>();
  return (uid) => {
    if (uid === null) return null;
    const found = known.get(uid) ?? idSchema.optional().parse(select.get(uid));
    if (found !== undefined) known.set(uid, found);
    return found ?? null;
  };
}
