import type { OrderLine } from '../../shared/orders/order.ts';

/** The areas that a sold line was printed on, as its price names them. */
export function printedAreas(line: Pick<OrderLine, 'unitPrice'>): string[] {
  return line.unitPrice.parts.flatMap((part) => (part.areaKey === null ? [] : [part.areaKey]));
}
