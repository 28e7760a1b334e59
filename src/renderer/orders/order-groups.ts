import type { OrderLine } from '../../shared/orders/order.ts';

/** A line of an order and its place there, from 1; the place is part of its files' names. */
export interface PlacedLine {
  readonly line: OrderLine;
  readonly position: number;
}

/** The lines of an order that are one design on one product in one colour, each in a size of its own. */
export interface OrderGroup {
  readonly first: OrderLine;
  readonly lines: readonly PlacedLine[];
}

/**
 * Groups an order's lines for showing, in the order in which they were sold.
 *
 * @param likenessOf what a snapshot shows whatever its size; two designs of one name differ in it
 */
export function groupOrderLines(lines: readonly OrderLine[], likenessOf: (snapshotId: number) => string): OrderGroup[] {
  const groups: { key: string; first: OrderLine; lines: PlacedLine[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const key = JSON.stringify([line.productId, line.colourwayId, line.designName, likenessOf(line.snapshotId)]);
    const group = groups.find((item) => item.key === key && item.lines.every((other) => other.line.sizeKey !== line.sizeKey));
    const placed = { line, position: index + 1 };
    if (group === undefined) groups.push({ key, first: line, lines: [placed] });
    else group.lines.push(placed);
  }
  return groups.map(({ first, lines: placed }) => ({ first, lines: placed }));
}
