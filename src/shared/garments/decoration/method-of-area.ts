import { methodsOfArea } from '../../catalog/area-method.ts';
import type { DecorationMethod } from '../../catalog/decoration-method.ts';
import type { Product } from '../../catalog/product.ts';
import { AppError } from '../../kernel/errors.ts';
import { isLostOn } from './dye-on-cloth.ts';

/** What decides on a method beside the product: what the design chose, by area, and the cloth's colour. */
export interface MethodChoice {
  readonly chosen: Readonly<Record<string, string>>;
  readonly clothHex: string;
}

/**
 * How a design's area is decorated: as chosen, else by the first method of the product that shows on cloth of this colour.
 * A choice that the product does not offer any more is passed over.
 *
 * @throws AppError record.not-found when the area has no method at all
 */
export function methodOfArea(
  { chosen, clothHex }: MethodChoice,
  product: Pick<Product, 'methods'>,
  areaKey: string,
  shopMethods: readonly DecorationMethod[],
): DecorationMethod {
  const offered = methodsOfArea(product, areaKey, shopMethods);
  const method = offered.find(({ key }) => key === chosen[areaKey]) ?? offered.find(({ kind }) => !isLostOn(kind, clothHex)) ?? offered[0];
  if (method === undefined) throw new AppError('record.not-found', { kind: 'method', key: areaKey });
  return method;
}
