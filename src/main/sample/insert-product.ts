import { oneSizeKey } from '../../shared/catalog/product.ts';
import type { CatalogRepository } from '../catalog/repository.ts';
import { sampleColours, type SampleColourKey } from './sample-colours.ts';
import { sampleGarment, samplePrice, samplePrintPriceMinor, type SampleProduct } from './sample-products.ts';

/** A variant as it was inserted. */
export interface InsertedVariant {
  readonly id: number;
  readonly colour: SampleColourKey;
  readonly size: string;
}

/** Inserts a product with its garment's sizes, measures and print areas, in all its colours, without stock. */
export function insertProduct(
  catalog: CatalogRepository,
  newUid: () => string,
  product: SampleProduct,
  position: number,
): { readonly productId: number; readonly variants: readonly InsertedVariant[] } {
  const { name, description, garmentKey } = product;
  const { kind, sizeKeys, measuresOf, printAreasOf } = sampleGarment(product);
  const productId = catalog.insertProduct({ uid: newUid(), position, name, description, kind, garmentKey, tags: [...product.tags] });
  for (const [index, key] of sizeKeys.entries()) {
    catalog.insertSize({ productId, position: index, key, label: sizeLabel(key), ...measuresOf(key) });
    for (const [place, area] of printAreasOf(key).entries())
      catalog.insertPrintArea({ ...area, productId, sizeKey: key, position: place, printPriceMinor: samplePrintPriceMinor(area) });
  }
  const washed = product.tags.some((tag) => tag === 'washed');
  const variants = product.colours.flatMap((colour, index) => {
    const { code, ...colourway } = sampleColours[colour];
    const finish = washed && colourway.finish === 'plain' ? 'garment-dyed' : colourway.finish;
    const colourwayId = catalog.insertColourway({ ...colourway, finish, uid: newUid(), productId, position: index });
    return sizeKeys.map((size) => {
      const sku = `${product.code}-${code}-${size}`;
      const id = catalog.insertVariant({ uid: newUid(), productId, colourwayId, sizeKey: size, sku, ...samplePrice(product, size) });
      return { id, colour, size };
    });
  });
  return { productId, variants };
}

function sizeLabel(sizeKey: string): string {
  return sizeKey === oneSizeKey ? 'One size' : sizeKey;
}
