import { houseMethods, usualMethodKeys } from '../../shared/catalog/house-methods.ts';
import type { Product } from '../../shared/catalog/product.ts';
import type { CatalogRepository } from './repository.ts';

/** Gives a shop that has no decoration methods the house's, and print areas that have none the usual ones of their kind. */
export function giveUsualMethods(catalog: CatalogRepository): void {
  if (catalog.listMethods().length === 0) for (const method of houseMethods) catalog.saveMethod(method);
  for (const product of catalog.listProducts()) giveProductMethods(catalog, product);
}

function giveProductMethods(catalog: CatalogRepository, { id, kind, printAreas, methods }: Product): void {
  const known = new Set([...catalog.listMethods().map(({ key }) => key)]);
  const given = new Set(methods.map(({ areaKey }) => areaKey));
  for (const area of printAreas) {
    if (given.has(area.key)) continue;
    given.add(area.key);
    const usual = usualMethodKeys(kind, area).filter((key) => known.has(key));
    if (usual.length > 0) catalog.setAreaMethods({ productId: id, areaKey: area.key, methodKeys: usual });
  }
}
