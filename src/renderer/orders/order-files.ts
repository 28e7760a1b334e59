import type { DesignSnapshot } from '../../shared/design/contract.ts';
import type { Order, OrderLine } from '../../shared/orders/order.ts';

/** A print file's name: order, line, area and size, so that a folder of them sorts by job. */
export function printFileName(order: Pick<Order, 'number'>, line: Pick<OrderLine, 'sizeKey'>, position: number, areaKey: string): string {
  const name = [order.number, String(position), areaKey, line.sizeKey].join('-');
  return `${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.png`;
}

/** An order and the designs as they were sold, as JSON in UTF-8. */
export function orderDataBytes(order: Order, designs: readonly DesignSnapshot[]): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ format: 'tailorbird-order', version: 1, ...order, designs }, null, 2);
  return new TextEncoder().encode(`${text}\n`);
}
