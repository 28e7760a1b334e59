import type { Product } from '../../shared/catalog/product.ts';
import { includedTaxMinor } from '../../shared/kernel/money.ts';
import type { LoggedOrder } from '../../shared/orders/order-log.ts';
import type { orderFactStatements } from './order-facts.ts';

/** The variant that a line of a past order was of. */
export interface PastVariant {
  readonly productId: number;
  readonly productName: string;
  readonly variantId: number;
  readonly sizeKey: string;
  readonly colourway: Pick<Product['colourways'][number], 'id' | 'name' | 'hex'>;
}

/** Where past orders are written to; the other domains' parts are handed over by whoever composes them. */
export interface PastOrderBooks {
  readonly orders: ReturnType<typeof orderFactStatements>;
  readonly newUid: (atMs: number) => string;
  readonly currency: string;
  readonly taxRateBasisPoints: number;
  /** The customer of that name in the log, added when first seen. */
  readonly customerIdOf: (customer: string, atMs: number) => number;
  /** The variant of that number, added as a past product when the shop does not have it. */
  readonly variantOf: (sku: string, unitPriceMinor: number) => PastVariant;
  /** The design of orders of which only the product is known. */
  readonly snapshotId: number;
}

/** Writes past orders as facts, within the caller's transaction. Stock does not move: what was sold then is gone already. */
export function importOrders(books: PastOrderBooks, log: readonly LoggedOrder[]): void {
  for (const order of log) {
    const atMs = order.placedAtMs;
    const totalMinor = order.lines.reduce((sum, line) => sum + line.quantity * line.unitPriceMinor, 0);
    const orderId = books.orders.insertOrder({
      uid: books.newUid(atMs),
      requestUid: books.newUid(atMs),
      customerId: order.customer === null ? null : books.customerIdOf(order.customer, atMs),
      placedAtMs: atMs,
      currency: books.currency,
      totalMinor,
      includedTaxMinor: includedTaxMinor(totalMinor, books.taxRateBasisPoints),
      taxRateBasisPoints: books.taxRateBasisPoints,
    });
    for (const [position, { sku, quantity, unitPriceMinor }] of order.lines.entries()) {
      const { colourway, ...variant } = books.variantOf(sku, unitPriceMinor);
      books.orders.insertLine({
        ...variant,
        orderId,
        position,
        quantity,
        unitPrice: { unitPriceMinor, parts: [] },
        totalMinor: quantity * unitPriceMinor,
        snapshotId: books.snapshotId,
        colourwayId: colourway.id,
        colourwayName: colourway.name,
        colourwayHex: colourway.hex,
      });
    }
  }
}
