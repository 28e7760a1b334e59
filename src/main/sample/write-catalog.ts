import type { Product } from '../../shared/catalog/product.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import type { AreaSizeMm } from '../../shared/design/fit-area.ts';
import type { CatalogRepository } from '../catalog/repository.ts';
import { insertProduct } from './insert-product.ts';
import { type SampleProductCode, sampleProducts } from './sample-products.ts';
import { variantKey } from './plan-stock.ts';

/** A planned variant as it came to lie in the catalogue. */
export interface WrittenVariant {
  readonly product: Product;
  readonly variant: Product['variants'][number];
  readonly colourway: Product['colourways'][number];
  /** The print areas of its size. */
  readonly areaSizes: Readonly<Record<string, AreaSizeMm>>;
}

/** The catalogue by the sample's own names: variants by their key, product ids by code. */
export interface WrittenCatalog {
  readonly variants: ReadonlyMap<string, WrittenVariant>;
  readonly products: ReadonlyMap<SampleProductCode, number>;
}

/** Inserts the products with everything that can be chosen about them. */
export function writeCatalog(catalog: CatalogRepository, newUid: () => string): WrittenCatalog {
  const keys = new Map<number, string>();
  const products = new Map<SampleProductCode, number>();
  for (const [position, sample] of sampleProducts.entries()) {
    const { productId, variants } = insertProduct(catalog, newUid, sample, position);
    products.set(sample.code, productId);
    for (const { id, colour, size } of variants) keys.set(id, variantKey({ product: sample.code, colour, size }));
  }
  return { variants: readVariants(catalog.listProducts(), keys), products };
}

function readVariants(products: readonly Product[], keys: ReadonlyMap<number, string>): Map<string, WrittenVariant> {
  const variants = new Map<string, WrittenVariant>();
  for (const product of products) {
    const colourways = new Map(product.colourways.map((colourway) => [colourway.id, colourway]));
    const areaSizes = new Map(product.sizes.map(({ key }) => [key, areaSizesOf(product, key)]));
    for (const variant of product.variants) {
      const colourway = colourways.get(variant.colourwayId);
      const key = keys.get(variant.id);
      if (colourway === undefined || key === undefined) continue;
      variants.set(key, { product, variant, colourway, areaSizes: areaSizes.get(variant.sizeKey) ?? {} });
    }
  }
  return variants;
}
