import { assertPicturesChosen } from '../../shared/design/empty-picture.ts';
import { parseDocument } from '../../shared/design/parse-document.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Cart, Order } from '../../shared/orders/order.ts';
import { assertInStock, priceCart, resolveCart, type ResolvedLine } from '../../shared/orders/price-cart.ts';
import { inTransaction } from '../database/connection.ts';
import type { OrdersDependencies } from './orders-dependencies.ts';

/** A basket to be ordered; the same `requestUid` again gives the same order. */
export interface ConfirmInput {
  readonly requestUid: string;
  readonly cart: Cart;
  /** What was shown to whoever confirms. */
  readonly expectedTotalMinor?: number | undefined;
  /** The session that orders. */
  readonly sessionMs?: number | undefined;
}

/**
 * Turns a basket into an order: order, lines, design snapshots, stock, interactions and the emptied basket commit together.
 *
 * @throws AppError order.empty, order.price-changed, order.insufficient-stock, record.not-found, design.area-not-found, design.picture-empty
 */
export function confirmOrder(deps: OrdersDependencies, { sessionMs, ...input }: ConfirmInput): Order {
  const known = deps.orders.findByRequest(input.requestUid);
  if (known !== undefined) return known;
  const order = inTransaction(deps.db, () => {
    const inserted = insertWholeOrder(deps, input);
    if (sessionMs !== undefined) deps.creditSuggestions(inserted, sessionMs);
    return inserted;
  });
  deps.emit('orders.orderSaved', { orderId: order.id, customerId: order.customerId });
  deps.emit('catalog.stockChanged', { variantIds: [...new Set(order.lines.map((line) => line.variantId))] });
  return order;
}

function insertWholeOrder(deps: OrdersDependencies, { requestUid, cart, expectedTotalMinor }: ConfirmInput): Order {
  if (cart.lines.length === 0) throw new AppError('order.empty');
  const products = deps.listProducts();
  const quote = priceCart(cart, products, deps.priceTerms(), deps.listOffers());
  if (expectedTotalMinor !== undefined && expectedTotalMinor !== quote.totalMinor) throw new AppError('order.price-changed');
  const lines = resolveCart(cart, products);
  assertInStock(lines);
  const placedAtMs = deps.source.nowMs();
  const { currency, totalMinor, includedTaxMinor, taxRateBasisPoints } = quote;
  const orderId = deps.orders.insertOrder({
    uid: deps.source.newUid(),
    requestUid,
    customerId: cart.customerId,
    placedAtMs,
    currency,
    totalMinor,
    includedTaxMinor,
    taxRateBasisPoints,
  });
  for (const [position, line] of lines.entries()) {
    const quoted = quote.lines[position];
    if (quoted === undefined) throw new AppError('contract.internal');
    insertLineFacts(deps, { orderId, placedAtMs, position, customerId: cart.customerId }, line, quoted);
  }
  for (const [position, bundle] of quote.bundles.entries()) deps.orders.insertBundle({ ...bundle, orderId, position });
  deps.orders.saveCart({ customerId: null, lines: [] });
  return deps.orders.get(orderId);
}

interface LinePlace {
  readonly orderId: number;
  readonly position: number;
  readonly customerId: number | null;
  readonly placedAtMs: number;
}

function insertLineFacts(
  deps: OrdersDependencies,
  { orderId, position, customerId, placedAtMs }: LinePlace,
  { line, product, variant }: ResolvedLine,
  { unitPrice, totalMinor, discountMinor }: ReturnType<typeof priceCart>['lines'][number],
): void {
  const colourway = product.colourways.find((each) => each.id === variant.colourwayId);
  if (colourway === undefined) throw new AppError('record.not-found', { kind: 'colourway', id: variant.colourwayId });
  const { designName, quantity } = line;
  const document = parseDocument(line.document);
  assertPicturesChosen(document);
  deps.orders.insertLine({
    orderId,
    position,
    quantity,
    unitPrice,
    totalMinor,
    discountMinor,
    productId: product.id,
    productName: product.name,
    variantId: variant.id,
    sizeKey: variant.sizeKey,
    colourwayId: colourway.id,
    colourwayName: colourway.name,
    colourwayHex: colourway.hex,
    snapshotId: deps.insertSnapshot({ name: designName, document, createdAtMs: placedAtMs }),
  });
  deps.insertStockMovement({ variantId: variant.id, reason: 'sold', quantity: -quantity, orderId, atMs: placedAtMs });
  deps.insertInteraction({
    kind: 'ordered',
    customerId,
    productId: product.id,
    atMs: placedAtMs,
    templateUid: document.origin?.templateUid ?? null,
    screen: 'basket',
  });
}
