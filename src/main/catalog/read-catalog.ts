import { z } from 'zod';
import { limitsOverrideSchema } from '../../shared/catalog/decoration-method.ts';
import {
  colourwaySchema,
  productPrintAreaSchema,
  productSchema,
  sizeSchema,
  variantSchema,
  type AreaMethods,
  type Product,
} from '../../shared/catalog/product.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { idSchema } from '../../shared/kernel/ids.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { groupByProduct } from '../database/group-by-product.ts';
import { faceColumns, withFace } from '../database/print-face-row.ts';

const ofProduct = { productId: idSchema };
const productRowSchema = productSchema
  .pick({ id: true, uid: true, name: true, description: true, kind: true, garmentKey: true })
  .extend({ tags: z.string() });
const colourwayRowSchema = colourwaySchema.extend(ofProduct);
const sizeRowSchema = sizeSchema.extend(ofProduct);
const variantRowSchema = variantSchema.extend(ofProduct);
const methodRowSchema = z.object({ ...ofProduct, areaKey: z.string(), methodKey: z.string() });
const limitsRowSchema = z.object({ ...ofProduct, sizeKey: z.string(), methodKey: z.string(), limits: z.string() });
const printAreaRowSchema = productPrintAreaSchema
  .omit({ face: true })
  .extend({ ...ofProduct, ...faceColumns })
  .transform(withFace);

/** Prepares the reading of products; each comes with colourways, sizes, variants and print areas in their set order. */
export function readCatalog(db: ReadableDatabase) {
  const selectProducts = db.prepare(
    'SELECT id, uid, name, description, kind, garment_key AS garmentKey, tags FROM products ORDER BY position, id',
  );
  const selectColourways = db.prepare(
    `SELECT product_id AS productId, id, uid, name, hex, finish FROM colourways ORDER BY product_id, position`,
  );
  const selectSizes = db.prepare(
    `SELECT product_id AS productId, key, label, width_mm AS widthMm, height_mm AS heightMm
     FROM sizes ORDER BY product_id, position`,
  );
  const selectVariants = db.prepare(
    `SELECT v.product_id AS productId, v.id, v.uid, v.colourway_id AS colourwayId, v.size_key AS sizeKey, v.sku,
            v.price_minor AS priceMinor, l.on_hand AS stockOnHand
     FROM variants v JOIN stock_levels l ON l.variant_id = v.id ORDER BY v.id`,
  );
  const selectPrintAreas = db.prepare(
    `SELECT product_id AS productId, key, size_key AS sizeKey, panel_key AS panelKey, origin_x_mm AS originXMm,
            origin_y_mm AS originYMm, width_mm AS widthMm, height_mm AS heightMm, face_x_mm AS faceXMm,
            face_width_mm AS faceWidthMm, print_price_minor AS printPriceMinor
     FROM print_areas ORDER BY product_id, size_key, position`,
  );

  const selectMethods = db.prepare(
    `SELECT product_id AS productId, area_key AS areaKey, method_key AS methodKey
     FROM product_methods ORDER BY product_id, area_key, position`,
  );
  const selectLimits = db.prepare(
    'SELECT product_id AS productId, size_key AS sizeKey, method_key AS methodKey, limits FROM method_limits ORDER BY product_id',
  );

  const listProducts = (): Product[] => {
    const colourways = groupByProduct(z.array(colourwayRowSchema).parse(selectColourways.all()));
    const sizes = groupByProduct(z.array(sizeRowSchema).parse(selectSizes.all()));
    const variants = groupByProduct(z.array(variantRowSchema).parse(selectVariants.all()));
    const printAreas = groupByProduct(z.array(printAreaRowSchema).parse(selectPrintAreas.all()));
    const methods = groupByProduct(z.array(methodRowSchema).parse(selectMethods.all()));
    const limits = groupByProduct(z.array(limitsRowSchema).parse(selectLimits.all()));
    return z
      .array(productRowSchema)
      .parse(selectProducts.all())
      .map((row) => {
        const own = variants.get(row.id) ?? [];
        return productSchema.parse({
          ...row,
          tags: JSON.parse(row.tags),
          fromPriceMinor: own.length === 0 ? 0 : Math.min(...own.map((variant) => variant.priceMinor)),
          stockOnHand: own.reduce((sum, variant) => sum + Math.max(0, variant.stockOnHand), 0),
          colourways: colourways.get(row.id) ?? [],
          sizes: sizes.get(row.id) ?? [],
          variants: own,
          printAreas: printAreas.get(row.id) ?? [],
          methods: methodsByArea(methods.get(row.id) ?? []),
          limits: (limits.get(row.id) ?? []).map((own) => ({ ...own, limits: limitsOverrideSchema.parse(JSON.parse(own.limits)) })),
        });
      });
  };

  return {
    listProducts,
    /** One product; refuses an unknown one with `record.not-found`. */
    getProduct: (productId: number): Product => {
      const found = listProducts().find((product) => product.id === productId);
      if (found === undefined) throw new AppError('record.not-found', { kind: 'product', id: productId });
      return found;
    },
  };
}

function methodsByArea(rows: readonly z.infer<typeof methodRowSchema>[]): AreaMethods[] {
  const keys = new Map<string, string[]>();
  for (const { areaKey, methodKey } of rows) keys.set(areaKey, [...(keys.get(areaKey) ?? []), methodKey]);
  return [...keys].map(([areaKey, methodKeys]) => ({ areaKey, methodKeys }));
}
