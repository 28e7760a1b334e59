import { oneSizeKey, type NewProductInput } from '../../shared/catalog/product.ts';
import { ownGarmentKey, type OwnGarment } from '../../shared/garments/own/own-garment.ts';
import type { RowSource } from '../database/row-source.ts';
import type { CatalogRepository } from './repository.ts';

/** Inserts a product on a merchant's own garment, in all its sizes and the colours given, and counts its first stock. */
export function insertOwnProduct(catalog: CatalogRepository, source: RowSource, garment: OwnGarment, input: NewProductInput): number {
  const { name, description, printPriceMinor, priceMinor } = input;
  const uid = source.newUid();
  const productId = catalog.insertProduct({
    uid,
    position: catalog.listProducts().length,
    name,
    description,
    kind: garment.kind,
    garmentKey: ownGarmentKey(garment.uid),
    tags: [],
  });
  for (const [position, { key, widthMm, heightMm, printAreas }] of garment.sizes.entries()) {
    catalog.insertSize({ productId, position, key, label: key === oneSizeKey ? 'One size' : key, widthMm, heightMm });
    for (const [place, area] of printAreas.entries())
      catalog.insertPrintArea({ ...area, productId, sizeKey: key, position: place, printPriceMinor });
  }
  for (const [position, { name: colourName, hex }] of input.colourways.entries()) {
    const colourway = { uid: source.newUid(), productId, position, name: colourName, hex, finish: 'plain' as const };
    const colourwayId = catalog.insertColourway(colourway);
    for (const { key } of garment.sizes) {
      const sku = `OWN-${uid.slice(-8).toUpperCase()}-${position + 1}-${key}`;
      const variant = { uid: source.newUid(), productId, colourwayId, sizeKey: key, sku, priceMinor, costMinor: 0 };
      countStock(catalog, source, catalog.insertVariant(variant), input.stock);
    }
  }
  return productId;
}

function countStock(catalog: CatalogRepository, source: RowSource, variantId: number, quantity: number): void {
  if (quantity > 0) catalog.insertStockMovement({ variantId, reason: 'received', quantity, orderId: null, atMs: source.nowMs() });
}
