import type { Product } from '../../shared/catalog/product.ts';
import type { AreaSizeMm } from '../../shared/design/fit-area.ts';

/** The print areas of one size by key, in mm. */
export function areaSizesOf(product: Product, sizeKey: string): Record<string, AreaSizeMm> {
  const areas = product.printAreas.filter((area) => area.sizeKey === sizeKey);
  return Object.fromEntries(areas.map(({ key, widthMm, heightMm }) => [key, { widthMm, heightMm }]));
}
