import { AppError } from '../../shared/kernel/errors.ts';
import type { Product } from '../../shared/catalog/product.ts';
import type { Order, OrderStatus } from '../../shared/orders/order.ts';
import { assertStatusChange, stockEffect } from '../../shared/orders/order-status.ts';
import { inTransaction } from '../database/connection.ts';
import type { OrdersDependencies } from './orders-dependencies.ts';

/** The state that an order is to pass to. */
export interface StatusInput {
  readonly orderId: number;
  readonly status: OrderStatus;
}

/**
 * Appends a change of state; cancelling gives the pieces back to stock, taking that back takes them out again.
 *
 * @throws AppError order.invalid-status, order.has-returns, order.insufficient-stock, record.not-found
 */
export function changeOrderStatus(deps: OrdersDependencies, { orderId, status }: StatusInput): Order {
  const { order, movedStock } = inTransaction(deps.db, () => {
    const before = deps.orders.get(orderId);
    if (before.status === status) return { order: before, movedStock: false };
    assertStatusChange(before.status, status);
    if (before.status === 'collected' && deps.orders.listReturns(orderId).length > 0) throw new AppError('order.has-returns');
    const atMs = deps.source.nowMs();
    deps.orders.insertStatus({ orderId, status, atMs });
    const effect = stockEffect(before.status, status);
    if (effect === 'taken') assertStillInStock(before, deps.listProducts());
    if (effect !== 'none') moveStock(deps, before, effect, atMs);
    if (effect !== 'none') deps.recountSuggestions(orderId, effect === 'taken');
    return { order: deps.orders.get(orderId), movedStock: effect !== 'none' };
  });
  deps.emit('orders.orderSaved', { orderId, customerId: order.customerId });
  if (movedStock) deps.emit('catalog.stockChanged', { variantIds: [...quantitiesByVariant(order).keys()] });
  return order;
}

function moveStock(deps: OrdersDependencies, order: Order, effect: 'returned' | 'taken', atMs: number): void {
  const reason = effect === 'returned' ? 'returned' : 'sold';
  for (const [variantId, pieces] of quantitiesByVariant(order)) {
    const quantity = effect === 'returned' ? pieces : -pieces;
    deps.insertStockMovement({ variantId, reason, quantity, orderId: order.id, atMs });
  }
}

function assertStillInStock(order: Order, products: readonly Product[]): void {
  const variants = new Map(products.flatMap((product) => product.variants).map((variant) => [variant.id, variant]));
  for (const [variantId, wanted] of quantitiesByVariant(order)) {
    const variant = variants.get(variantId);
    if (variant === undefined) throw new AppError('record.not-found', { kind: 'variant', id: variantId });
    if (wanted > variant.stockOnHand) {
      throw new AppError('order.insufficient-stock', { sku: variant.sku, wanted, available: Math.max(0, variant.stockOnHand) });
    }
  }
}

function quantitiesByVariant(order: Order): Map<number, number> {
  const quantities = new Map<number, number>();
  for (const { variantId, quantity } of order.lines) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  return quantities;
}
