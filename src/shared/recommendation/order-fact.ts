/** One line of an order as the recommender sees it: what, in which colour and size, how many, with which design. */
export interface OrderFactLine {
  readonly productId: number;
  readonly colourwayId: number;
  readonly sizeKey: string;
  readonly quantity: number;
  readonly snapshotId: number;
}

/** An order as the recommender sees it: the person is an id, or null for an anonymous sale. */
export interface OrderFact {
  readonly orderId: number;
  readonly customerId: number | null;
  readonly placedAtMs: number;
  readonly lines: readonly OrderFactLine[];
}

/** The different products of an order, each once. */
export function productIdsOf(order: OrderFact): number[] {
  return [...new Set(order.lines.map((line) => line.productId))];
}
