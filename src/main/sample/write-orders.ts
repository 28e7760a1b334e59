import { includedTaxMinor } from '../../shared/kernel/money.ts';
import type { OrderStatus } from '../../shared/orders/order.ts';
import { priceUnit } from '../../shared/orders/price-cart.ts';
import type { CatalogRepository } from '../catalog/repository.ts';
import type { InteractionsRepository } from '../interactions/repository.ts';
import type { orderFactStatements } from '../orders/order-facts.ts';
import type { PlannedLine, PlannedOrder } from './order-plan.ts';
import { variantKey } from './plan-stock.ts';
import { type SampleProductCode, sampleShop } from './sample-products.ts';
import type { SnapshotTaker } from './sample-snapshots.ts';
import type { WrittenVariant } from './write-catalog.ts';

/** Where planned orders are written to. */
export interface OrderBooks {
  readonly orders: ReturnType<typeof orderFactStatements>;
  readonly catalog: CatalogRepository;
  readonly interactions: InteractionsRepository;
  readonly takeSnapshot: SnapshotTaker;
  readonly variants: ReadonlyMap<string, WrittenVariant>;
  readonly products: ReadonlyMap<SampleProductCode, number>;
  readonly newUid: (atMs: number) => string;
}

type PricedLine = ReturnType<typeof priceLine>;

/** Writes an order with its lines, stock movements and interactions, as confirming one at the counter would; gives its id. */
export function writeOrder(books: OrderBooks, order: PlannedOrder, customerId: number | null): number {
  const { atMs } = order;
  const lines = order.lines.map((line) => priceLine(books, line, atMs));
  const totalMinor = lines.reduce((sum, line) => sum + line.totalMinor, 0);
  const { currency, taxRateBasisPoints } = sampleShop;
  const orderId = books.orders.insertOrder({
    uid: books.newUid(atMs),
    requestUid: books.newUid(atMs),
    customerId,
    placedAtMs: atMs,
    currency,
    totalMinor,
    includedTaxMinor: includedTaxMinor(totalMinor, taxRateBasisPoints),
    taxRateBasisPoints,
  });
  for (const [position, line] of lines.entries()) writeLine(books, { orderId, position, customerId, atMs }, line);
  return orderId;
}

/** Writes a change of an order's state; cancelling gives the pieces back to stock. */
export function writeStatus(books: OrderBooks, order: PlannedOrder, orderId: number, status: OrderStatus, atMs: number): void {
  books.orders.insertStatus({ orderId, status, atMs });
  if (status !== 'cancelled') return;
  for (const line of order.lines) {
    const { variant } = variantOf(books, line);
    books.catalog.insertStockMovement({ variantId: variant.id, reason: 'returned', quantity: line.quantity, orderId, atMs });
  }
}

function priceLine(books: OrderBooks, line: PlannedLine, atMs: number) {
  const written = variantOf(books, line);
  const { snapshotId, document } = books.takeSnapshot(line.design, written, atMs);
  const unitPrice = priceUnit(written.product, written.variant, document);
  return {
    ...written,
    snapshotId,
    unitPrice,
    quantity: line.quantity,
    totalMinor: unitPrice.unitPriceMinor * line.quantity,
    templateUid: line.design.template.uid,
  };
}

interface LinePlace {
  readonly orderId: number;
  readonly position: number;
  readonly customerId: number | null;
  readonly atMs: number;
}

function writeLine(books: OrderBooks, place: LinePlace, line: PricedLine): void {
  const { orderId, position, customerId, atMs } = place;
  const { product, variant, colourway, quantity, unitPrice, totalMinor, snapshotId, templateUid } = line;
  books.orders.insertLine({
    orderId,
    position,
    quantity,
    unitPrice,
    totalMinor,
    snapshotId,
    productId: product.id,
    productName: product.name,
    variantId: variant.id,
    sizeKey: variant.sizeKey,
    colourwayId: colourway.id,
    colourwayName: colourway.name,
    colourwayHex: colourway.hex,
  });
  books.catalog.insertStockMovement({ variantId: variant.id, reason: 'sold', quantity: -quantity, orderId, atMs });
  books.interactions.insert({ kind: 'ordered', customerId, productId: product.id, templateUid, atMs });
}

function variantOf(books: OrderBooks, line: PlannedLine): WrittenVariant {
  const written = books.variants.get(variantKey(line));
  if (written === undefined) throw new RangeError(variantKey(line));
  return written;
}
