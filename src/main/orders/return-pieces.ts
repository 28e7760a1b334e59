import { AppError } from '../../shared/kernel/errors.ts';
import type { Order, OrderLine } from '../../shared/orders/order.ts';
import type { OrderReturn, ReturnCall } from '../../shared/orders/order-return.ts';
import type { CallHandlers, ParsedInput } from '../../shared/studio-contract.ts';
import { inTransaction } from '../database/connection.ts';
import type { OrdersDependencies } from './orders-dependencies.ts';

/** The calls by which pieces come back. */
export function returnHandlers(deps: OrdersDependencies): Pick<CallHandlers<'orders'>, ReturnCall> {
  return {
    'orders.listReturns': ({ orderId }) => deps.orders.listReturns(orderId),
    'orders.recordReturn': (input) => recordReturn(deps, input),
    'orders.undoReturn': (input) => undoReturn(deps, input),
  };
}

function recordReturn(deps: OrdersDependencies, input: ParsedInput<'orders.recordReturn'>): OrderReturn[] {
  const { orderId, orderLineId, quantity, reason, restock } = input;
  const { order, line } = inTransaction(deps.db, () => {
    const found = findLine(deps, orderId, orderLineId);
    if (found.order.status !== 'collected') throw new AppError('order.not-collected');
    const out = found.line.quantity - piecesBack(deps.orders.listReturns(orderId), orderLineId);
    if (quantity > out) throw new AppError('order.too-many-returned', { limit: out });
    const atMs = deps.source.nowMs();
    deps.orders.insertReturn({ orderLineId, quantity, reason, restocked: restock, undoesId: null, atMs });
    if (restock) deps.insertStockMovement({ variantId: found.line.variantId, reason: 'returned', quantity, orderId, atMs });
    deps.noteReturn({ customerId: found.order.customerId, productId: found.line.productId, reason, atMs });
    deps.recountReturns(orderId);
    return found;
  });
  tell(deps, order, restock ? line : undefined);
  return deps.orders.listReturns(orderId);
}

function undoReturn(deps: OrdersDependencies, { orderId, returnId }: ParsedInput<'orders.undoReturn'>): OrderReturn[] {
  const { order, line, restocked } = inTransaction(deps.db, () => {
    const back = deps.orders.listReturns(orderId).find(({ id }) => id === returnId);
    if (back === undefined) throw new AppError('record.not-found', { kind: 'return', id: returnId });
    const found = findLine(deps, orderId, back.orderLineId);
    const atMs = deps.source.nowMs();
    if (back.restocked) takeOut(deps, found.line, back.quantity, orderId, atMs);
    deps.orders.insertReturn({ ...back, quantity: -back.quantity, undoesId: back.id, atMs });
    deps.forgetReturn({ customerId: found.order.customerId, productId: found.line.productId, atMs: back.atMs });
    deps.recountReturns(orderId);
    return { ...found, restocked: back.restocked };
  });
  tell(deps, order, restocked ? line : undefined);
  return deps.orders.listReturns(orderId);
}

function takeOut(deps: OrdersDependencies, { variantId }: OrderLine, quantity: number, orderId: number, atMs: number): void {
  const variant = deps
    .listProducts()
    .flatMap(({ variants }) => variants)
    .find(({ id }) => id === variantId);
  if (variant !== undefined && variant.stockOnHand < quantity) {
    throw new AppError('order.insufficient-stock', { sku: variant.sku, wanted: quantity, available: Math.max(0, variant.stockOnHand) });
  }
  deps.insertStockMovement({ variantId, reason: 'sold', quantity: -quantity, orderId, atMs });
}

function findLine({ orders }: OrdersDependencies, orderId: number, orderLineId: number): { order: Order; line: OrderLine } {
  const order = orders.get(orderId);
  const line = order.lines.find(({ id }) => id === orderLineId);
  if (line === undefined) throw new AppError('record.not-found', { kind: 'order-line', id: orderLineId });
  return { order, line };
}

function piecesBack(returns: readonly OrderReturn[], orderLineId: number): number {
  return returns.filter((each) => each.orderLineId === orderLineId).reduce((sum, { quantity }) => sum + quantity, 0);
}

function tell({ emit }: OrdersDependencies, { id, customerId }: Order, restocked: OrderLine | undefined): void {
  emit('orders.orderSaved', { orderId: id, customerId });
  if (restocked !== undefined) emit('catalog.stockChanged', { variantIds: [restocked.variantId] });
}
