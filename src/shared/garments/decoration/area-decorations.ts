import type { DecorationKind, DecorationMethod } from '../../catalog/decoration-method.ts';
import type { Product } from '../../catalog/product.ts';
import { type MethodChoice, methodOfArea } from './method-of-area.ts';

/** How an area is decorated, by what is seen of it. */
export interface AreaDecoration {
  kind: DecorationKind;
  /** White is printed first on anything but white cloth. */
  underbase: boolean;
}

/** By print area's key; one that is not told of is printed into the cloth. */
export type AreaDecorations = Readonly<Record<string, AreaDecoration>>;

/** What stands for a method that is not known: the print as the painter has it. */
export const plainDecoration: AreaDecoration = { kind: 'dtg', underbase: true };

/** How each area of a design is decorated: as its document chooses, else as is usual for the product on cloth of this colour. */
export function areaDecorations(
  choice: MethodChoice,
  product: Pick<Product, 'methods'>,
  shopMethods: readonly DecorationMethod[],
): AreaDecorations {
  const known = new Set(shopMethods.map(({ key }) => key));
  const decorated = product.methods.filter(({ methodKeys }) => methodKeys.some((key) => known.has(key)));
  return Object.fromEntries(
    decorated.map(({ areaKey }) => {
      const { kind, underbase } = methodOfArea(choice, product, areaKey, shopMethods);
      return [areaKey, { kind, underbase }];
    }),
  );
}
