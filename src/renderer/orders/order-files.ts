import type { DesignSnapshot } from '../../shared/design/contract.ts';
import type { Order } from '../../shared/orders/order.ts';

/** An order and the designs as they were sold, as JSON in UTF-8. */
export function orderDataBytes(order: Order, designs: readonly DesignSnapshot[]): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify({ format: 'tailorbird-order', version: 1, ...order, designs }, null, 2);
  return new TextEncoder().encode(`${text}\n`);
}
