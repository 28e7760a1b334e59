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

/** A method's limits on one size of a product: the method's own, but for what the shop set for that size. */
export function limitsOfSize(method: DecorationMethod, { limits }: Pick<Product, 'limits'>, sizeKey: string): MethodLimits {
  const own = limits.find((each) => each.sizeKey === sizeKey && each.methodKey === method.key)?.limits ?? {};
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...method.limits, ...set };
}
