import type { Product } from '../../shared/catalog/product.ts';

/** Garments that look unlike one another, as a row that shows the range. */
const unlike = ['heavy-tee', 'crewneck', 'pullover-hoodie', 'five-panel-cap', 'tote-bag', 'mug'];

/** The products with one of each kind of garment first; the rest keep their order. */
export function oneOfEachFirst(products: readonly Product[]): Product[] {
  const first = unlike.flatMap((key) => products.find(({ garmentKey }) => garmentKey === key) ?? []);
  return [...first, ...products.filter((product) => !first.includes(product))];
}
