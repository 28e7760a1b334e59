import { priceCart } from '../../shared/orders/price-cart.ts';
import type { CallHandlers } from '../../shared/studio-contract.ts';
import { addToCart, setCartCustomer } from './change-cart.ts';
import { changeOrderStatus } from './change-order-status.ts';
import { confirmOrder } from './confirm-order.ts';
import type { OrdersDependencies } from './orders-dependencies.ts';
import { returnHandlers } from './return-pieces.ts';

/** The calls of the basket and of orders. */
export function ordersHandlers(deps: OrdersDependencies): CallHandlers<'orders'> {
  const { orders } = deps;
  return {
    'orders.getCart': () => orders.getCart(),
    'orders.saveCart': (cart) => {
      orders.saveCart(cart);
      return cart;
    },
    'orders.addToCart': (added) => addToCart(orders, added),
    'orders.setCartCustomer': ({ customerId }) => setCartCustomer(orders, customerId),
    'orders.quote': (cart) => priceCart(cart, deps.listProducts(), deps.priceTerms(), deps.listOffers()),
    'orders.confirm': (input) => confirmOrder(deps, input),
    'orders.get': ({ orderId }) => orders.get(orderId),
    'orders.list': (filter) => orders.list(filter),
    'orders.countByStatus': ({ customerId }) => orders.countByStatus(customerId),
    'orders.findByNumber': ({ typed, limit }) => orders.findByNumber(typed, limit),
    'orders.setStatus': (input) => changeOrderStatus(deps, input),
    ...returnHandlers(deps),
  };
}
