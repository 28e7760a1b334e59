import type { Product } from '../catalog/product.ts';
import type { SizedArea } from '../design/area-sizes.ts';
import type { StockedProduct } from './stocked-shop.ts';

/** What the engines that look at a product's content need to know of it; a whole `Product` serves. */
export interface ContentProduct extends StockedProduct, Readonly<Pick<Product, 'uid'>> {
  readonly colourways: readonly Readonly<Pick<Product['colourways'][number], 'id' | 'name' | 'hex'>>[];
  readonly sizes: readonly Readonly<Product['sizes'][number]>[];
  readonly variants: readonly Readonly<
    Pick<Product['variants'][number], 'uid' | 'colourwayId' | 'sizeKey' | 'stockOnHand' | 'priceMinor'>
  >[];
  readonly printAreas: readonly SizedArea[];
  readonly methods: Product['methods'];
  readonly limits: Product['limits'];
}
