import type { Product } from '../catalog/product.ts';
import type { StockedProduct } from './stocked-shop.ts';

/** What the engines that look at a product's content need to know of it; a whole `Product` serves. */
export interface ContentProduct extends StockedProduct, Readonly<Pick<Product, 'uid'>> {
  readonly colourways: readonly Readonly<Pick<Product['colourways'][number], 'id' | 'name' | 'hex'>>[];
  readonly sizes: readonly Readonly<Product['sizes'][number]>[];
  readonly variants: readonly Readonly<
    Pick<Product['variants'][number], 'uid' | 'colourwayId' | 'sizeKey' | 'stockOnHand' | 'priceMinor'>
  >[];
  readonly printAreas: readonly Readonly<Pick<Product['printAreas'][number], 'key' | 'sizeKey' | 'widthMm' | 'heightMm'>>[];
  readonly methods: Product['methods'];
  readonly limits: Product['limits'];
}

/** The print areas of one size by their keys, in mm. */
export function areaSizesOf(
  product: Pick<ContentProduct, 'printAreas'>,
  sizeKey: string,
): Record<string, { widthMm: number; heightMm: number }> {
  const areas = product.printAreas.filter((area) => area.sizeKey === sizeKey);
  return Object.fromEntries(areas.map(({ key, widthMm, heightMm }) => [key, { widthMm, heightMm }]));
}
