import type { CatalogRepository } from '../catalog/repository.ts';
import type { RowSource } from '../database/row-source.ts';
import { giveUsualMethods } from '../catalog/give-usual-methods.ts';
import { insertProduct } from '../sample/insert-product.ts';
import { sampleProducts } from '../sample/sample-products.ts';

/** Inserts the products that a new shop begins with, in all their colours and sizes, without stock. */
export function insertStarterCatalog(catalog: CatalogRepository, newUid: RowSource['newUid']): void {
  for (const [position, product] of sampleProducts.entries()) insertProduct(catalog, newUid, product, position);
  giveUsualMethods(catalog);
}
