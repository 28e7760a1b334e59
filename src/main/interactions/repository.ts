import { z } from 'zod';
import {
  interactionDetailSchema,
  keptInteractionSchema,
  type Interaction,
  type KeptInteraction,
} from '../../shared/interactions/interaction.ts';
import { interactionWeight } from '../../shared/interactions/interaction-weight.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema } from '../../shared/kernel/ids.ts';
import type { WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter, type FactWriter } from '../database/fact-writer.ts';

/** The SQL of interactions: append-only facts for the recommender, and counts of what nobody's name is kept with. */
export type InteractionsRepository = ReturnType<typeof interactionsRepository>;

/** An interaction to be written; what is not said is not known. */
export type NewInteraction = Pick<Interaction, 'kind' | 'customerId' | 'productId' | 'templateUid' | 'atMs'> & Partial<Interaction>;

/** Which rows of a customer: one, those about a product, or all. */
export interface KeptChoice {
  readonly interactionId?: number | null;
  readonly productId?: number | null;
}

interface KeptPage {
  readonly productId: number | null;
  readonly beforeId: number | null;
  readonly limit: number;
}

type InteractionRow = Pick<Interaction, 'customerId' | 'productId' | 'atMs' | 'screen' | 'sessionMs' | 'dwellMs'> &
  FactName & { readonly kindId: number; readonly templateId: number | null; readonly weight: number; readonly detail: string | null };

const DAY_MS = 86_400_000;
const kindRowSchema = z.object({ id: idSchema, name: z.string() });
const keptRowSchema = keptInteractionSchema.omit({ detail: true }).extend({ detail: z.string().nullable() });

/** The statements that tests hold against their query plans. */
export const interactionQueries = {
  kept: `
    SELECT i.id, k.name AS kind, i.at_ms AS atMs, i.screen, i.session_ms AS sessionMs, i.dwell_ms AS dwellMs, i.weight, i.detail,
           p.name AS productName, json_extract(t.content, '$.name') AS templateName
    FROM interactions i
    CROSS JOIN interaction_kinds k ON k.id = i.kind_id
    LEFT JOIN products p ON p.id = i.product_id
    LEFT JOIN templates t ON t.id = i.template_id
    WHERE i.customer_id = @customerId AND i.id < @beforeId AND (@productId IS NULL OR i.product_id = @productId)
    ORDER BY i.id DESC LIMIT @limit`,
} as const;

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
    screen: 'screen',
    sessionMs: 'session_ms',
    dwellMs: 'dwell_ms',
    weight: 'weight',
    detail: 'detail',
  });
  const kindIdOf = (kind: Interaction['kind']): number => {
    const kindId = kindIds.get(kind);
    if (kindId === undefined) throw new AppError('contract.internal');
    return kindId;
  };
  const count = countStatements(db);
  return {
    /** Appends one and gives its id; a template that the shop does not have is left out, as designs may begin from another shop's. */
    insert: ({ kind, templateUid, screen = null, sessionMs = null, dwellMs = null, detail = null, ...rest }: NewInteraction): number =>
      addInteraction({
        customerId: rest.customerId,
        productId: rest.productId,
        atMs: rest.atMs,
        screen,
        sessionMs,
        dwellMs,
        kindId: kindIdOf(kind),
        templateId: findTemplateId(templateUid),
        weight: interactionWeight({ kind, dwellMs, detail }),
        detail: detail === null ? null : JSON.stringify(detail),
        ...facts.nextFact(),
      }),
    /** Counts one of nobody in particular: by day, kind, product and template. */
    count: ({ kind, productId, templateUid, atMs, dwellMs = null }: NewInteraction): void =>
      count({ kind, kindId: kindIdOf(kind), productId, templateId: findTemplateId(templateUid), atMs, dwellMs: dwellMs ?? 0 }),
    ...keptStatements(db),
  };
}

function countStatements(db: WritableDatabase) {
  const upsert = db.prepare(
    `INSERT INTO interaction_counts (day, kind_id, product_id, template_id, count, dwell_ms)
     VALUES (@day, @kindId, @productId, @templateId, 1, @dwellMs)
     ON CONFLICT (day, kind_id, coalesce(product_id, 0), coalesce(template_id, 0))
     DO UPDATE SET count = count + 1, dwell_ms = dwell_ms + excluded.dwell_ms`,
  );
  const useTemplate = db.prepare(
    `INSERT INTO template_stats (template_id, last_started_at_ms) VALUES (@templateId, @atMs)
     ON CONFLICT (template_id) DO UPDATE SET last_started_at_ms = max(last_started_at_ms, excluded.last_started_at_ms)`,
  );
  return (row: {
    readonly kind: Interaction['kind'];
    readonly kindId: number;
    readonly productId: number | null;
    readonly templateId: number | null;
    readonly atMs: number;
    readonly dwellMs: number;
  }): void => {
    const { kind, templateId, atMs, ...counted } = row;
    upsert.run({ ...counted, templateId, day: Math.floor(atMs / DAY_MS) });
    if (kind === 'started-template' && templateId !== null) useTemplate.run({ templateId, atMs });
  };
}

function keptStatements(db: WritableDatabase) {
  const select = db.prepare(interactionQueries.kept);
  const ofCustomer = 'FROM interactions WHERE customer_id = @customerId AND (@productId IS NULL OR product_id = @productId)';
  const countAll = db.prepare(`SELECT count(*) ${ofCustomer}`).pluck();
  const deleteOne = db.prepare('DELETE FROM interactions WHERE id = ? AND customer_id = ?');
  const deleteReturn = db.prepare(
    `DELETE FROM interactions WHERE customer_id = @customerId AND product_id = @productId AND at_ms = @atMs
       AND kind_id = (SELECT id FROM interaction_kinds WHERE name = 'returned')`,
  );
  const deleteAll = db.prepare(`DELETE ${ofCustomer}`);
  return {
    /** What is kept of a customer, or of them and one product, the latest number first. */
    listKept: (customerId: number, { productId, beforeId, limit }: KeptPage): KeptInteraction[] =>
      z
        .array(keptRowSchema)
        .parse(select.all({ customerId, productId, limit, beforeId: beforeId ?? Number.MAX_SAFE_INTEGER }))
        .map((row) => ({ ...row, detail: row.detail === null ? null : interactionDetailSchema.parse(JSON.parse(row.detail)) })),
    countKept: (customerId: number, productId: number | null): number => z.int().parse(countAll.get({ customerId, productId })),
    /** Deletes that a customer brought a product back at a moment. */
    forgetReturn: (back: Pick<Interaction, 'customerId' | 'productId' | 'atMs'>): void => void deleteReturn.run(back),
    /** Deletes one row of a customer, all about one product, or all of them; gives how many there were. */
    forget: (customerId: number, { interactionId = null, productId = null }: KeptChoice): number =>
      Number((interactionId === null ? deleteAll.run({ customerId, productId }) : deleteOne.run(interactionId, customerId)).changes),
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
