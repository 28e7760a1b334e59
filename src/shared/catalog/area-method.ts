import { AppError } from '../kernel/errors.ts';
import type { DecorationMethod, MethodLimits } from './decoration-method.ts';
import type { Product } from './product.ts';

/** The methods that a product's print area may be decorated by, the usual one first. */
export function methodsOfArea(
  { methods }: Pick<Product, 'methods'>,
  areaKey: string,
  shopMethods: readonly DecorationMethod[],
): DecorationMethod[] {
  const keys = methods.find((area) => area.areaKey === areaKey)?.methodKeys ?? [];
  return keys.flatMap((key) => shopMethods.find((method) => method.key === key) ?? []);
}

/**
 * How a design's area is decorated: as chosen, else as is usual for the product.
 *
 * @param chosen the document's `methods`; a choice that the product does not offer any more is passed over
 * @throws AppError record.not-found when the area has no method at all
 */
export function methodOfArea(
  chosen: Readonly<Record<string, string>>,
  product: Pick<Product, 'methods'>,
  areaKey: string,
  shopMethods: readonly DecorationMethod[],
): DecorationMethod {
  const offered = methodsOfArea(product, areaKey, shopMethods);
  const method = offered.find(({ key }) => key === chosen[areaKey]) ?? offered[0];
  if (method === undefined) throw new AppError('record.not-found', { kind: 'method', key: areaKey });
  return method;
}

/** A method's limits on one size of a product: the method's own, but for what the shop set for that size. */
export function limitsOfSize(method: DecorationMethod, { limits }: Pick<Product, 'limits'>, sizeKey: string): MethodLimits {
  const own = limits.find((each) => each.sizeKey === sizeKey && each.methodKey === method.key)?.limits ?? {};
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...method.limits, ...set };
}
