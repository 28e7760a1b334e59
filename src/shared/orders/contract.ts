import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { returnCalls } from './order-return.ts';
import { amountMinorSchema } from '../kernel/money.ts';
import { cartSchema, orderSchema, orderStatusSchema, quoteSchema } from './order.ts';

/** The basket and the orders that come of it. */
export const ordersContract = defineContract(
  'orders',
  {
    getCart: reads({ windows: ['studio', 'kiosk'], input: z.object({}), output: cartSchema }),
    saveCart: changes({ windows: ['studio', 'kiosk'], undoable: true, input: cartSchema, output: cartSchema }),
    /** Puts lines behind those in the basket, for this customer or, with null, for whom it is already; refuses with `order.full`. */
    addToCart: changes({ windows: ['studio', 'kiosk'], undoable: true, input: cartSchema, output: cartSchema }),
    /** Says whom a basket is for; an empty one is for nobody. */
    setCartCustomer: changes({
      windows: ['studio', 'kiosk'],
      undoable: true,
      input: cartSchema.pick({ customerId: true }),
      output: cartSchema,
    }),
    /** Prices a basket from the catalogue and the bundles on offer as they stand. */
    quote: reads({ windows: ['studio', 'kiosk'], input: cartSchema, output: quoteSchema }),
    /**
     * Turns the basket into an order in one transaction: lines, stock, interactions, an empty basket.
     * `requestUid` makes a repeated press harmless: the same order comes back.
     * Refuses with `order.empty`, `order.insufficient-stock`, `record.not-found`, and, where the price is no longer
     * the one that was shown, with `order.price-changed`.
     */
    confirm: changes({
      windows: ['studio', 'kiosk'],
      input: z.object({
        requestUid: uidSchema,
        cart: cartSchema,
        /** What the person who confirms was shown. */
        expectedTotalMinor: amountMinorSchema.optional(),
        /** The session that orders, so that what was suggested in it can be credited. */
        sessionMs: timeMsSchema.optional(),
      }),
      output: orderSchema,
    }),
    get: reads({ windows: ['studio'], input: z.object({ orderId: idSchema }), output: orderSchema }),
    list: reads({
      windows: ['studio'],
      input: z.object({
        customerId: idSchema.nullable(),
        statuses: z.array(orderStatusSchema).min(1).nullable(),
        limit: z.int().min(1).max(500),
      }),
      output: z.array(orderSchema),
    }),
    /** How many orders are in each state, of one customer or of all; states that no order is in are left out. */
    countByStatus: reads({
      windows: ['studio'],
      input: z.object({ customerId: idSchema.nullable() }),
      output: z.partialRecord(orderStatusSchema, z.int().positive()),
    }),
    /** The latest orders whose number has what was typed in it, in any case of letters. */
    findByNumber: reads({
      windows: ['studio'],
      input: z.object({ typed: z.string().trim().min(1).max(40), limit: z.int().min(1).max(50) }),
      output: z.array(orderSchema),
    }),
    /** Appends a change of state; a later change takes it back. Cancelling returns the stock. One of which pieces came back stays collected: `order.has-returns`. */
    setStatus: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ orderId: idSchema, status: orderStatusSchema }),
      output: orderSchema,
    }),
    ...returnCalls,
  },
  { orderSaved: z.object({ orderId: idSchema, customerId: idSchema.nullable() }) },
);
