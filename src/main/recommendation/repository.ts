import { z } from 'zod';
import { productSchema } from '../../shared/catalog/product.ts';
import { templateSchema } from '../../shared/design/template.ts';
import { idSchema, uidSchema } from '../../shared/kernel/ids.ts';
import type { OrderFact } from '../../shared/recommendation/order-fact.ts';
import type { TemplateOutline } from '../../shared/recommendation/finished/finish-scene.ts';
import type { StockedProduct } from '../../shared/recommendation/stocked-shop.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { bundleReader } from './bundle-statements.ts';
import { contentStatements } from './content-statements.ts';
import { exposureReader } from './exposure-statements.ts';
import { evidenceStatements } from './evidence-statements.ts';
import { figuresReader } from './figures-reader.ts';
import { tasteFactsReader } from './taste-facts.ts';
import { rulesReader } from './rules-statements.ts';
import { hemisphereReader } from './season-statements.ts';
import { groupByProduct } from '../database/group-by-product.ts';

/** How far the facts have been read: the last id of each kind; 0 before the first. */
export interface FactMarks {
  readonly orderId: number;
  readonly statusId: number;
  readonly interactionId: number;
  readonly pastOrderId: number;
  readonly erasureId: number;
  readonly returnId: number;
  readonly mergeId: number;
}

/** Uses of a template of one kind by one customer on one product, counted. */
export interface TemplateUseCount {
  readonly kind: string;
  readonly customerId: number | null;
  readonly productId: number | null;
  readonly templateUid: string;
  readonly uses: number;
}

/** A row of `recommendationQueries.orderLines` or `pastOrderLines`. */
type LineRow = [
  orderId: number,
  customerId: number | null,
  placedAtMs: number,
  productId: number,
  colourwayId: number | null,
  sizeKey: string | null,
  quantity: number,
  snapshotId: number | null,
];
const marksRowSchema = z.object({
  orderId: z.int(),
  statusId: z.int(),
  interactionId: z.int(),
  pastOrderId: z.int(),
  erasureId: z.int(),
  returnId: z.int(),
  mergeId: z.int(),
});
const templateUseRowSchema = z.object({
  kind: z.string(),
  customerId: idSchema.nullable(),
  productId: idSchema.nullable(),
  templateUid: uidSchema,
  uses: z.int(),
});
const productRowSchema = productSchema.pick({ id: true, name: true, kind: true, garmentKey: true }).extend({ tags: z.string() });
const marginRowSchema = z.tuple([idSchema, z.number()]);
const colourwayRowSchema = z.object({ productId: idSchema, id: idSchema, name: z.string(), hex: z.string() });
const sizeRowSchema = z.object({ productId: idSchema, key: z.string(), label: z.string() });
const variantRowSchema = z.object({ productId: idSchema, colourwayId: idSchema, sizeKey: z.string(), stockOnHand: z.int() });
const templateRowSchema = z.object({ uid: uidSchema, name: z.string(), tags: z.string(), facets: z.string().nullable() });
const tagsSchema = z.array(z.string());
const facetsSchema = templateSchema.shape.facets;

/** The statements that tests hold against their query plans. */
export const recommendationQueries = {
  orderLines: `
    SELECT o.id AS orderId, o.customer_id AS customerId, o.placed_at_ms AS placedAtMs, l.product_id AS productId,
           l.colourway_id AS colourwayId, l.size_key AS sizeKey, l.quantity - coalesce(r.returned, 0) AS quantity, l.snapshot_id AS snapshotId
    FROM orders o
    CROSS JOIN order_states s ON s.order_id = o.id
    CROSS JOIN order_lines l ON l.order_id = o.id
    LEFT JOIN order_line_returns r ON r.order_line_id = l.id
    WHERE o.id BETWEEN @first AND @last AND s.status <> 'cancelled' AND s.teaches = 1 AND l.quantity > coalesce(r.returned, 0)
    ORDER BY o.id, l.position`,
  pastOrderLines: `
    SELECT -o.id AS orderId, o.customer_id AS customerId, o.placed_at_ms AS placedAtMs, i.product_id AS productId,
           v.colourway_id AS colourwayId, v.size_key AS sizeKey, l.quantity - l.returned AS quantity, NULL AS snapshotId
    FROM past_orders o
    CROSS JOIN imports m ON m.id = o.import_id
    CROSS JOIN past_order_lines l ON l.order_id = o.id
    CROSS JOIN past_items i ON i.id = l.item_id
    LEFT JOIN variants v ON v.id = i.variant_id
    WHERE o.id BETWEEN @first AND @last AND m.state = 'done' AND i.product_id IS NOT NULL AND l.quantity > l.returned
    ORDER BY o.id, l.position`,
  changedOrders: 'SELECT DISTINCT order_id FROM order_statuses WHERE id > @after AND id <= @upTo',
  returnedOrders: `
    SELECT DISTINCT l.order_id FROM order_returns r CROSS JOIN order_lines l ON l.id = r.order_line_id
    WHERE r.id > @after AND r.id <= @upTo`,
  movedOrders: `
    SELECT DISTINCT iif(r.place = 'orders', r.row_id, -r.row_id) FROM customer_merges m
    CROSS JOIN merged_rows r ON r.merge_id = coalesce(m.undoes_id, m.id)
    WHERE m.id > @after AND m.id <= @upTo AND r.place IN ('orders', 'past_orders')`,
  erased: 'SELECT customer_id FROM erasures WHERE id > @after AND id <= @upTo',
  templateUses: `
    SELECT k.name AS kind, i.customer_id AS customerId, i.product_id AS productId, t.uid AS templateUid, count(*) AS uses
    FROM interactions i JOIN interaction_kinds k ON k.id = i.kind_id JOIN templates t ON t.id = i.template_id
    WHERE i.id > @after AND i.id <= @upTo
    GROUP BY i.kind_id, i.customer_id, i.product_id, i.template_id`,
  anonymousTemplateUses: `
    SELECT k.name AS kind, NULL AS customerId, c.product_id AS productId, t.uid AS templateUid, sum(c.count) AS uses
    FROM interaction_counts c JOIN interaction_kinds k ON k.id = c.kind_id JOIN templates t ON t.id = c.template_id
    GROUP BY c.kind_id, c.product_id, c.template_id`,
} as const;

/** The SQL of the recommender, on a connection of its own that can only read. */
export type RecommendationRepository = ReturnType<typeof recommendationRepository>;

/** Prepares the recommender's statements on a shop's database. */
export function recommendationRepository(db: ReadableDatabase) {
  const begin = db.prepare('BEGIN');
  const commit = db.prepare('COMMIT');
  const selectLines = db.prepare(recommendationQueries.orderLines).raw();
  const selectPastLines = db.prepare(recommendationQueries.pastOrderLines).raw();
  const sharedText = textSharer();
  const selectChanged = db.prepare(recommendationQueries.changedOrders).pluck();
  const selectReturned = db.prepare(recommendationQueries.returnedOrders).pluck();
  const selectMoved = db.prepare(recommendationQueries.movedOrders).pluck();
  const selectErased = db.prepare(recommendationQueries.erased).pluck();
  const selectTemplateUses = db.prepare(recommendationQueries.templateUses);
  const selectAnonymousUses = db.prepare(recommendationQueries.anonymousTemplateUses);
  const selectMarks = db.prepare(
    `SELECT (SELECT coalesce(max(id), 0) FROM orders) AS orderId,
            (SELECT coalesce(max(id), 0) FROM order_statuses) AS statusId,
            (SELECT coalesce(max(id), 0) FROM interactions) AS interactionId,
            (SELECT coalesce(max(o.id), 0) FROM past_orders o JOIN imports m ON m.id = o.import_id WHERE m.state = 'done') AS pastOrderId,
            (SELECT coalesce(max(id), 0) FROM erasures) AS erasureId,
            (SELECT coalesce(max(id), 0) FROM order_returns) AS returnId,
            (SELECT coalesce(max(id), 0) FROM customer_merges) AS mergeId`,
  );

  const getMarks = (): FactMarks => marksRowSchema.parse(selectMarks.get());
  // Columns of a STRICT table: reading millions of them through a schema would take longer than learning from them.
  const factsOf = (statement: typeof selectLines, first: number, last: number): OrderFact[] =>
    groupByOrder(statement.iterate({ first, last }) as Iterable<LineRow>, sharedText);
  /** The orders with ids in first..last that are not cancelled, with what of their lines did not come back. */
  const listOrderFacts = (first: number, last: number): OrderFact[] => factsOf(selectLines, first, last);
  /** Orders of before Tailorbird with ids in first..last, as far as they sold products of the shop and were kept; their ids turn negative. */
  const listPastOrderFacts = (first: number, last: number): OrderFact[] => factsOf(selectPastLines, first, last);

  return {
    ...shopStatements(db),
    ...evidenceStatements(db),
    ...contentStatements(db),
    bundles: bundleReader(db),
    listTasteFacts: tasteFactsReader(db),
    listExposures: exposureReader(db),
    getRules: rulesReader(db),
    getHemisphere: hemisphereReader(db),
    getFigures: figuresReader(db),
    /** Runs `work` on one unchanging view of the database, whatever is written meanwhile. */
    inOneView: <Result>(work: () => Result): Result => {
      begin.run();
      try {
        return work();
      } finally {
        commit.run();
      }
    },
    /** Grows with every commit of another connection; the same number means that nothing changed. */
    dataVersion: (): number => z.int().parse(db.pragma('data_version', { simple: true })),
    getMarks,
    listOrderFacts,
    listPastOrderFacts,
    /** All that was ever ordered and counts, past orders first: for who looks back on all of it. */
    listHistory: (): OrderFact[] => {
      const { orderId, pastOrderId } = getMarks();
      return [...listPastOrderFacts(1, pastOrderId), ...listOrderFacts(1, orderId)];
    },
    /** The orders whose state changed after one mark up to another. */
    listChangedOrderIds: (after: number, upTo: number): number[] => z.array(idSchema).parse(selectChanged.all({ after, upTo })),
    /** The orders of which pieces came back after one mark up to another, or did not after all. */
    listReturnedOrderIds: (after: number, upTo: number): number[] => z.array(idSchema).parse(selectReturned.all({ after, upTo })),
    /** The orders that went from one record of a person to another after one mark up to another; past ones below zero. */
    listMovedOrderIds: (after: number, upTo: number): number[] => z.array(z.int()).parse(selectMoved.all({ after, upTo })),
    /** Who was erased after one mark up to another. */
    listErasedCustomerIds: (after: number, upTo: number): number[] => z.array(idSchema).parse(selectErased.all({ after, upTo })),
    /** What was ever done with templates by whoever is not known by name. */
    listAnonymousTemplateUses: (): TemplateUseCount[] => z.array(templateUseRowSchema).parse(selectAnonymousUses.all()),
    /** What was done with templates after one mark up to another. */
    listTemplateUses: (after: number, upTo: number): TemplateUseCount[] =>
      z.array(templateUseRowSchema).parse(selectTemplateUses.all({ after, upTo })),
  };
}

function shopStatements(db: ReadableDatabase) {
  const selectProducts = db.prepare('SELECT id, name, kind, garment_key AS garmentKey, tags FROM products ORDER BY position, id');
  const selectColourways = db.prepare('SELECT product_id AS productId, id, name, hex FROM colourways ORDER BY product_id, position');
  const selectSizes = db.prepare('SELECT product_id AS productId, key, label FROM sizes ORDER BY product_id, position');
  const selectVariants = db.prepare(
    `SELECT v.product_id AS productId, v.colourway_id AS colourwayId, v.size_key AS sizeKey, l.on_hand AS stockOnHand
     FROM variants v JOIN stock_levels l ON l.variant_id = v.id ORDER BY v.id`,
  );
  const selectMargins = db
    .prepare(
      `SELECT product_id, avg(max(0, price_minor - cost_minor) * 1.0 / price_minor) FROM variants
       GROUP BY product_id HAVING min(cost_minor) > 0 AND min(price_minor) > 0`,
    )
    .raw();
  const selectTemplates = db.prepare(
    `SELECT uid, json_extract(content, '$.name') AS name, json_extract(content, '$.tags') AS tags, json_extract(content, '$.facets') AS facets
     FROM templates
     WHERE deleted_at_ms IS NULL
       AND NOT EXISTS (SELECT 1 FROM json_each(content, '$.slots') WHERE json_extract(value, '$.kind') = 'picture')
     ORDER BY position, id`,
  );

  return {
    /** All products in the owner's order with what is in stock of them. */
    listProducts: (): StockedProduct[] => {
      const colourways = groupByProduct(z.array(colourwayRowSchema).parse(selectColourways.all()));
      const sizes = groupByProduct(z.array(sizeRowSchema).parse(selectSizes.all()));
      const variants = groupByProduct(z.array(variantRowSchema).parse(selectVariants.all()));
      return z
        .array(productRowSchema)
        .parse(selectProducts.all())
        .map(({ tags, ...product }) => ({
          ...product,
          tags: tagsSchema.parse(JSON.parse(tags)),
          colourways: colourways.get(product.id) ?? [],
          sizes: sizes.get(product.id) ?? [],
          variants: variants.get(product.id) ?? [],
        }));
    },
    /** By product what is left of its price, 0..1, on average over its variants; a cost of 0 means that it is not known. */
    listMarginShares: (): ReadonlyMap<number, number> => new Map(z.array(marginRowSchema).parse(selectMargins.all())),
    /** Those that are finished as they are: one that asks for a picture is none yet. */
    listTemplates: (): TemplateOutline[] =>
      z
        .array(templateRowSchema)
        .parse(selectTemplates.all())
        .map(({ uid, name, tags, facets }) => ({
          uid,
          name,
          tags: tagsSchema.parse(JSON.parse(tags)),
          facets: facetsSchema.parse(facets === null ? undefined : JSON.parse(facets)),
        })),
  };
}

/** Rows of one order come one after another. */
function groupByOrder(rows: Iterable<LineRow>, sharedText: (text: string) => string): OrderFact[] {
  const facts: OrderFact[] = [];
  let lines: OrderFact['lines'][number][] = [];
  let last: Omit<OrderFact, 'lines'> | undefined;
  const finish = (): void => {
    // A copy has no room to grow into, which a million orders would pay for.
    if (last !== undefined) facts.push({ ...last, lines: lines.slice() });
  };
  for (const [orderId, customerId, placedAtMs, productId, colourwayId, sizeKey, quantity, snapshotId] of rows) {
    if (last?.orderId !== orderId) {
      finish();
      last = { orderId, customerId, placedAtMs };
      lines = [];
    }
    lines.push({ productId, colourwayId, sizeKey: sizeKey === null ? null : sharedText(sizeKey), quantity, snapshotId });
  }
  finish();
  return facts;
}

/** Gives the same text for equal ones, as each row brings its own copy of one of a few size keys. */
function textSharer(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const shared = known.get(text);
    if (shared !== undefined) return shared;
    known.set(text, text);
    return text;
  };
}
