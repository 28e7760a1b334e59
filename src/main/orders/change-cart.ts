import { assertPicturesChosen } from '../../shared/design/empty-picture.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { MAX_CART_LINES, type Cart } from '../../shared/orders/order.ts';
import type { OrdersRepository } from './repository.ts';

type KeptCart = Pick<OrdersRepository, 'getCart' | 'saveCart'>;

/** Puts lines behind those that are there; whom the basket is for stays when nobody is named. Refuses with `order.full`, and a design that still waits for a picture with `design.picture-empty`. */
export function addToCart(kept: KeptCart, added: Cart): Cart {
  for (const { document } of added.lines) assertPicturesChosen(document);
  const before = kept.getCart();
  const lines = [...before.lines, ...added.lines];
  if (lines.length > MAX_CART_LINES) throw new AppError('order.full', { limit: MAX_CART_LINES });
  const cart = { customerId: added.customerId ?? before.customerId, lines };
  kept.saveCart(cart);
  return cart;
}

/** Says whom the basket is for; an empty one stays nobody's. */
export function setCartCustomer(kept: KeptCart, customerId: Cart['customerId']): Cart {
  const before = kept.getCart();
  if (before.lines.length === 0 || before.customerId === customerId) return before;
  const cart = { ...before, customerId };
  kept.saveCart(cart);
  return cart;
}
