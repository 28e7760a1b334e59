import { z } from 'zod';
import { limitsOverrideSchema } from '../../shared/catalog/decoration-method.ts';
import { colourwaySchema, productPrintAreaSchema, productSchema, sizeSchema, variantSchema } from '../../shared/catalog/product.ts';
import { parseDocument } from '../../shared/design/parse-document.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { templateSchema, type Template } from '../../shared/design/template.ts';
import { idSchema, uidSchema } from '../../shared/kernel/ids.ts';
import type { ContentProduct } from '../../shared/recommendation/content-product.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { fitReader } from './fit-statements.ts';
import { groupByProduct } from '../database/group-by-product.ts';
import { faceColumns, withFace } from '../database/print-face-row.ts';

/** What a customer did with a product, or answered, all of one kind together. */
export interface OwnInteraction {
  readonly kind: string;
  readonly productId: number | null;
  readonly answer: string | null;
  readonly weight: number;
}

const ofProduct = { productId: idSchema };
const rowSchemas = {
  product: productSchema.pick({ id: true, uid: true, name: true, kind: true, garmentKey: true }).extend({ tags: z.string() }),
  colourway: colourwaySchema.pick({ id: true, name: true, hex: true }).extend(ofProduct),
  size: sizeSchema.extend(ofProduct),
  variant: variantSchema.pick({ uid: true, colourwayId: true, sizeKey: true, priceMinor: true, stockOnHand: true }).extend(ofProduct),
  area: productPrintAreaSchema
    .pick({ key: true, sizeKey: true, originXMm: true, widthMm: true, heightMm: true })
    .extend({ ...ofProduct, ...faceColumns })
    .transform(withFace),
  method: z.object({ ...ofProduct, areaKey: z.string(), methodKeys: z.string() }),
  limits: z.object({ ...ofProduct, sizeKey: z.string(), methodKey: z.string(), limits: z.string() }),
};
const keysSchema = z.array(z.string());
const originRowSchema = z.object({ snapshotId: idSchema, templateUid: uidSchema.nullable() });
const interactionRowSchema = z.object({
  kind: z.string(),
  productId: idSchema.nullable(),
  answer: z.string().nullable(),
  weight: z.number(),
});
const designRowSchema = z.object({ document: z.string(), atMs: z.int() });

/** The statements that tests hold against their query plans. */
export const contentQueries = {
  origins: `
    SELECT snapshot_id AS snapshotId, json_extract(document, '$.origin.templateUid') AS templateUid
    FROM design_snapshot_contents WHERE snapshot_id IN (SELECT value FROM json_each(@ids))`,
  ownInteractions: `
    SELECT k.name AS kind, i.product_id AS productId, json_extract(i.detail, '$.answer') AS answer, sum(i.weight) AS weight
    FROM interactions i CROSS JOIN interaction_kinds k ON k.id = i.kind_id
    WHERE i.customer_id = @customerId
    GROUP BY 1, 2, 3`,
  ownDesigns: `
    SELECT c.document, max(o.placed_at_ms) AS atMs
    FROM orders o
    CROSS JOIN order_states s ON s.order_id = o.id
    CROSS JOIN order_lines l ON l.order_id = o.id
    CROSS JOIN design_snapshot_contents c ON c.snapshot_id = l.snapshot_id
    WHERE o.customer_id = @customerId AND s.status <> 'cancelled' AND s.teaches = 1
    GROUP BY c.snapshot_id ORDER BY atMs DESC LIMIT @limit`,
} as const;

/** Prepares what the engines that know content read: each only of the products, the customer or the template that is asked for. */
export function contentStatements(db: ReadableDatabase) {
  const selectOrigins = db.prepare(contentQueries.origins);
  const selectInteractions = db.prepare(contentQueries.ownInteractions);
  const selectDesigns = db.prepare(contentQueries.ownDesigns);
  const selectTemplate = db.prepare('SELECT content FROM templates WHERE uid = ?').pluck();
  const selectConsent = db
    .prepare(`SELECT 1 FROM customer_consents WHERE customer_id = ? AND purpose = 'suggestions' AND given = 1`)
    .pluck();
  const templates = new Map<string, { readonly content: string; readonly template: Template }>();

  return {
    ...productStatements(db),
    /** By product, how many sizes smaller it turned out than its chart says. */
    listFit: fitReader(db),
    /** The templates that these snapshots began with; null for those that began empty. */
    listSnapshotOrigins: (snapshotIds: readonly number[]) =>
      z.array(originRowSchema).parse(selectOrigins.all({ ids: JSON.stringify(snapshotIds) })),
    /** What is kept of what a customer did. */
    listOwnInteractions: (customerId: number): OwnInteraction[] =>
      z.array(interactionRowSchema).parse(selectInteractions.all({ customerId })),
    /** The designs that a customer ordered last. */
    listOwnDesigns: (customerId: number, limit: number): { readonly document: DesignDocument; readonly atMs: number }[] =>
      z
        .array(designRowSchema)
        .parse(selectDesigns.all({ customerId, limit }))
        .map(({ document, atMs }) => ({ document: parseDocument(JSON.parse(document)), atMs })),
    mayKeep: (customerId: number): boolean => selectConsent.get(customerId) !== undefined,
    /** A template; checked anew only when it changed. */
    readTemplate: (uid: string): Template | undefined => {
      const content = z.string().optional().parse(selectTemplate.get(uid));
      if (content === undefined) return undefined;
      const known = templates.get(uid);
      if (known?.content === content) return known.template;
      const template = templateSchema.parse(JSON.parse(content));
      templates.set(uid, { content, template });
      return template;
    },
  };
}

function productStatements(db: ReadableDatabase) {
  const wanted = 'IN (SELECT value FROM json_each(@ids))';
  const select = {
    products: db.prepare(
      `SELECT id, uid, name, kind, garment_key AS garmentKey, tags FROM products WHERE id ${wanted} ORDER BY position, id`,
    ),
    colourways: db.prepare(
      `SELECT product_id AS productId, id, name, hex FROM colourways WHERE product_id ${wanted} ORDER BY product_id, position`,
    ),
    sizes: db.prepare(
      `SELECT product_id AS productId, key, label, width_mm AS widthMm, height_mm AS heightMm
       FROM sizes WHERE product_id ${wanted} ORDER BY product_id, position`,
    ),
    variants: db.prepare(
      `SELECT v.product_id AS productId, v.uid, v.colourway_id AS colourwayId, v.size_key AS sizeKey, v.price_minor AS priceMinor,
              l.on_hand AS stockOnHand
       FROM variants v JOIN stock_levels l ON l.variant_id = v.id WHERE v.product_id ${wanted} ORDER BY v.id`,
    ),
    areas: db.prepare(
      `SELECT product_id AS productId, key, size_key AS sizeKey, origin_x_mm AS originXMm, width_mm AS widthMm, height_mm AS heightMm,
              face_x_mm AS faceXMm, face_width_mm AS faceWidthMm
       FROM print_areas WHERE product_id ${wanted} ORDER BY product_id, size_key, position`,
    ),
    methods: db.prepare(
      `SELECT product_id AS productId, area_key AS areaKey, json_group_array(method_key ORDER BY position) AS methodKeys
       FROM product_methods WHERE product_id ${wanted} GROUP BY 1, 2`,
    ),
    limits: db.prepare(
      `SELECT product_id AS productId, size_key AS sizeKey, method_key AS methodKey, limits
       FROM method_limits WHERE product_id ${wanted} ORDER BY product_id`,
    ),
  };
  return {
    /** These products with all that engines look at, in the owner's order. */
    listContentProducts: (productIds: readonly number[]): ContentProduct[] => {
      const ids = JSON.stringify(productIds);
      const colourways = groupByProduct(z.array(rowSchemas.colourway).parse(select.colourways.all({ ids })));
      const sizes = groupByProduct(z.array(rowSchemas.size).parse(select.sizes.all({ ids })));
      const variants = groupByProduct(z.array(rowSchemas.variant).parse(select.variants.all({ ids })));
      const areas = groupByProduct(z.array(rowSchemas.area).parse(select.areas.all({ ids })));
      const methods = groupByProduct(z.array(rowSchemas.method).parse(select.methods.all({ ids })));
      const limits = groupByProduct(z.array(rowSchemas.limits).parse(select.limits.all({ ids })));
      return z
        .array(rowSchemas.product)
        .parse(select.products.all({ ids }))
        .map(({ tags, ...product }) => ({
          ...product,
          tags: keysSchema.parse(JSON.parse(tags)),
          colourways: colourways.get(product.id) ?? [],
          sizes: sizes.get(product.id) ?? [],
          variants: variants.get(product.id) ?? [],
          printAreas: areas.get(product.id) ?? [],
          methods: (methods.get(product.id) ?? []).map(({ areaKey, methodKeys }) => ({
            areaKey,
            methodKeys: keysSchema.parse(JSON.parse(methodKeys)),
          })),
          limits: (limits.get(product.id) ?? []).map((own) => ({ ...own, limits: limitsOverrideSchema.parse(JSON.parse(own.limits)) })),
        }));
    },
  };
}
