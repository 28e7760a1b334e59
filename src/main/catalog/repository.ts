import { z } from 'zod';
import type { Colourway, Product, ProductPrintArea, ProductSize, Variant } from '../../shared/catalog/product.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { insertedId, type WritableDatabase } from '../database/connection.ts';
import type { FactName } from '../database/device.ts';
import { createFactWriter, type FactWriter } from '../database/fact-writer.ts';
import { costStatements } from './cost-statements.ts';
import { methodStatements } from './method-statements.ts';
import { readCatalog } from './read-catalog.ts';

/** Why stock changed. */
export type StockReason = 'received' | 'adjusted' | 'sold' | 'returned';

/** One fact about the stock of a variant; `quantity` is positive when pieces came in. */
export interface NewStockMovement {
  readonly variantId: number;
  readonly reason: StockReason;
  readonly quantity: number;
  readonly orderId: number | null;
  readonly atMs: number;
}

/** A product's own row. */
export type NewProduct = Pick<Product, 'uid' | 'name' | 'description' | 'kind' | 'garmentKey' | 'tags'> & { readonly position: number };
/** A fabric colour of a product. */
export type NewColourway = Omit<Colourway, 'id'> & { readonly productId: number; readonly position: number };
/** A size of a product. */
export type NewSize = ProductSize & { readonly productId: number; readonly position: number };
/** A stock-keeping unit; its stock begins at 0. */
export type NewVariant = Omit<Variant, 'id' | 'stockOnHand'> & { readonly productId: number; readonly costMinor: number };
/** A print area of one size of a product. */
export type NewPrintArea = ProductPrintArea & { readonly productId: number; readonly position: number };

/** The SQL of the catalogue: products with all that can be chosen about them, and stock. */
export type CatalogRepository = ReturnType<typeof catalogRepository>;

/** Prepares the catalogue's statements on a shop's database. */
export function catalogRepository(db: WritableDatabase, facts: FactWriter = createFactWriter(db)) {
  const insertProduct = db.prepare(
    `INSERT INTO products (uid, position, name, description, kind, garment_key, tags)
       VALUES (@uid, @position, @name, @description, @kind, @garmentKey, @tags)`,
  );
  const insertColourway = db.prepare(
    `INSERT INTO colourways (uid, product_id, position, name, hex, finish)
       VALUES (@uid, @productId, @position, @name, @hex, @finish)`,
  );
  const insertSize = db.prepare(
    `INSERT INTO sizes (product_id, key, position, label, width_mm, height_mm)
     VALUES (@productId, @key, @position, @label, @widthMm, @heightMm)`,
  );
  const insertVariant = db.prepare(
    `INSERT INTO variants (uid, product_id, colourway_id, size_key, sku, price_minor, cost_minor)
       VALUES (@uid, @productId, @colourwayId, @sizeKey, @sku, @priceMinor, @costMinor)`,
  );
  const insertPrintArea = db.prepare(
    `INSERT INTO print_areas
       (product_id, size_key, key, position, panel_key, origin_x_mm, origin_y_mm, width_mm, height_mm, face_x_mm, face_width_mm,
        print_price_minor)
     VALUES
       (@productId, @sizeKey, @key, @position, @panelKey, @originXMm, @originYMm, @widthMm, @heightMm, @faceXMm, @faceWidthMm,
        @printPriceMinor)`,
  );
  const updatePrintArea = db.prepare(
    `UPDATE print_areas SET origin_x_mm = @originXMm, origin_y_mm = @originYMm, width_mm = @widthMm, height_mm = @heightMm,
       print_price_minor = @printPriceMinor
     WHERE product_id = @productId AND size_key = @sizeKey AND key = @key AND panel_key = @panelKey`,
  );
  const addStockMovement = facts.addTo<NewStockMovement & FactName>('stock_movements', {
    deviceId: 'device_id',
    sequence: 'sequence',
    variantId: 'variant_id',
    reason: 'reason',
    quantity: 'quantity',
    orderId: 'order_id',
    atMs: 'at_ms',
  });
  const stockOnHand = db.prepare('SELECT on_hand FROM stock_levels WHERE variant_id = ?').pluck();
  const products = readCatalog(db);

  return {
    insertProduct: (product: NewProduct): number => insertedId(insertProduct.run({ ...product, tags: JSON.stringify(product.tags) })),
    insertColourway: (colourway: NewColourway): number => insertedId(insertColourway.run(colourway)),
    insertSize: (size: NewSize): void => void insertSize.run(size),
    insertVariant: (variant: NewVariant): number => insertedId(insertVariant.run(variant)),
    insertPrintArea: ({ face, ...area }: NewPrintArea): void =>
      void insertPrintArea.run({ ...area, faceXMm: face?.originXMm ?? null, faceWidthMm: face?.widthMm ?? null }),
    /** Gives a print area another place, size or price; refuses one that the product does not have with `record.not-found`. */
    updatePrintArea: (productId: number, area: ProductPrintArea): void => {
      const { changes } = updatePrintArea.run({ ...area, productId });
      if (changes === 0) throw new AppError('record.not-found', { kind: 'area', key: area.key });
    },
    /** Appends a fact; the stock level follows by itself. */
    insertStockMovement: (movement: NewStockMovement): void => void addStockMovement({ ...movement, ...facts.nextFact() }),
    /** Pieces on hand; refuses an unknown variant with `record.not-found`. */
    getStockOnHand: (variantId: number): number => {
      const found = stockOnHand.get(variantId);
      if (found === undefined) throw new AppError('record.not-found', { kind: 'variant', id: variantId });
      return z.int().parse(found);
    },
    ...methodStatements(db),
    ...costStatements(db),
    ...products,
  };
}
