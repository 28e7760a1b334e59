/** One line of an order as the recommender sees it: what, in which colour and size, how many, with which design; past orders may not know. */
export interface OrderFactLine {
  readonly productId: number;
  readonly colourwayId: number | null;
  readonly sizeKey: string | null;
  readonly quantity: number;
  readonly snapshotId: number | null;
}

/** An order as the recommender sees it: the person is an id, or null for an anonymous sale; a past order has a negative id. */
export interface OrderFact {
  readonly orderId: number;
  readonly customerId: number | null;
  readonly placedAtMs: number;
  readonly lines: readonly OrderFactLine[];
}

/** Whether an order was placed before Tailorbird. */
export function isPastOrder({ orderId }: Pick<OrderFact, 'orderId'>): boolean {
  return orderId < 0;
}

/** So few lines are compared with each other faster than through a set. */
const FEW_LINES = 10;

/** The different products of an order, each once. */
export function productIdsOf({ lines }: OrderFact): number[] {
  if (lines.length > FEW_LINES) return [...new Set(lines.map((line) => line.productId))];
  const productIds: number[] = [];
  for (const { productId } of lines) if (!productIds.includes(productId)) productIds.push(productId);
  return productIds;
}
