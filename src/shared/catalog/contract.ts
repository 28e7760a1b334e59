import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { decorationMethodSchema, limitsOverrideSchema } from './decoration-method.ts';
import { idSchema } from '../kernel/ids.ts';
import { amountMinorSchema } from '../kernel/money.ts';
import { newProductSchema, productPrintAreaSchema, productSchema } from './product.ts';

/** A cost is never 0: what nobody said is not known. */
const costMinorSchema = amountMinorSchema.positive().max(10_000_000).nullable();

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
    /** The ways in which the shop decorates, in its order. */
    listMethods: reads({ windows: ['studio', 'kiosk'], input: z.object({}), output: z.array(decorationMethodSchema) }),
    /** Keeps a method under its key, an unknown key as a new method; saving the former one takes it back. */
    saveMethod: changes({
      windows: ['studio'],
      undoable: true,
      input: decorationMethodSchema,
      output: z.array(decorationMethodSchema),
    }),
    /** Says how a print area of a product is decorated, the usual method first; refuses an unknown area or method with `record.not-found`. */
    setAreaMethods: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ productId: idSchema, areaKey: z.string(), methodKeys: z.array(z.string()).min(1).max(20) }),
      output: productSchema,
    }),
    /** Sets limits of one size of a product's own for a method, or takes them away with null. */
    setMethodLimits: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ productId: idSchema, sizeKey: z.string(), methodKey: z.string(), limits: limitsOverrideSchema.nullable() }),
      output: productSchema,
    }),
    /** Moves or resizes a print area of one size, or changes its price; refuses one that the product does not have with `record.not-found`. */
    setPrintArea: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ productId: idSchema, area: productPrintAreaSchema }),
      output: productSchema,
    }),
    /** What a piece of each size costs the shop, net in minor units, as far as it is known. */
    listCosts: reads({
      windows: ['studio'],
      input: z.object({ productId: idSchema }),
      output: z.array(z.object({ sizeKey: z.string(), costMinor: costMinorSchema })),
    }),
    /** Says what a piece of one size costs the shop in every colour; null for not known. Refuses an unknown size with `record.not-found`. */
    setCost: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ productId: idSchema, sizeKey: z.string(), costMinor: costMinorSchema }),
      output: z.object({}),
    }),
    /** Appends a stock movement for pieces that were counted more or fewer; one of the opposite sign takes it back. */
    adjustStock: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ variantId: idSchema, quantity: z.int().min(-100_000).max(100_000) }),
      output: z.object({ variantId: idSchema, stockOnHand: z.int() }),
    }),
  },
  {
    stockChanged: z.object({ variantIds: z.array(idSchema) }),
    printRulesChanged: z.object({}),
    costsChanged: z.object({ productId: idSchema }),
  },
);
