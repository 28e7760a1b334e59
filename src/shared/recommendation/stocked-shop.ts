import type { Product } from '../catalog/product.ts';
import type { Template } from '../design/template.ts';

/** What the recommender needs to know of a product; a whole `Product` serves. */
export interface StockedProduct {
  readonly id: number;
  readonly name: string;
  readonly kind: Product['kind'];
  readonly garmentKey: string;
  readonly tags: readonly string[];
  readonly colourways: readonly Readonly<Pick<Product['colourways'][number], 'id' | 'name' | 'hex'>>[];
  readonly sizes: readonly Readonly<Pick<Product['sizes'][number], 'key' | 'label'>>[];
  readonly variants: readonly Readonly<Pick<Product['variants'][number], 'colourwayId' | 'sizeKey' | 'stockOnHand'>>[];
}

/** What the recommender needs to know of a template; a whole `Template` serves. */
export type SuggestableTemplate = Readonly<Pick<Template, 'uid' | 'tags'>> & { readonly facets?: Template['facets'] };

/** What can be suggested: products in the owner's order and templates. */
export interface StockedShop {
  readonly products: readonly StockedProduct[];
  readonly templates: readonly SuggestableTemplate[];
  /** By product what is left of its price, 0..1; one whose cost is not known is not in it. */
  readonly marginShares: ReadonlyMap<number, number>;
}
