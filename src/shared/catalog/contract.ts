import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { idSchema } from '../kernel/ids.ts';
import { newProductSchema, productSchema } from './product.ts';

/** The shop's products, their variants and stock. */
export const catalogContract = defineContract(
  'catalog',
  {
    listProducts: reads({
      windows: ['studio', 'kiosk'],
      input: z.object({}),
      output: z.array(productSchema),
    }),
    getProduct: reads({
      windows: ['studio', 'kiosk'],
      input: z.object({ productId: idSchema }),
      output: productSchema,
    }),
    /** Adds a product on a garment of the merchant's own, in all its sizes; refuses an unknown garment with `record.not-found`. */
    addProduct: changes({ windows: ['studio'], input: newProductSchema, output: productSchema }),
    /** Appends a stock movement for pieces that were counted more or fewer; one of the opposite sign takes it back. */
    adjustStock: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ variantId: idSchema, quantity: z.int().min(-100_000).max(100_000) }),
      output: z.object({ variantId: idSchema, stockOnHand: z.int() }),
    }),
  },
  { stockChanged: z.object({ variantIds: z.array(idSchema) }) },
);
