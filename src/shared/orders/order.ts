import { z } from 'zod';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { amountMinorSchema, currencySchema } from '../kernel/money.ts';
import { designDocumentSchema } from '../design/design-document.ts';

/** The most pieces of one variant in one order line. */
export const MAX_LINE_QUANTITY = 10_000;

/** The states of an order, in the order in which work passes through them. */
export const orderStatuses = ['placed', 'in-production', 'ready', 'collected', 'cancelled'] as const;

/** One state of an order. */
export const orderStatusSchema = z.enum(orderStatuses);

/** One part of a piece's price, in words by its message id: the garment, or the print on one area. */
export const pricePartSchema = z.object({
  messageId: z.string(),
  areaKey: z.string().nullable(),
  amountMinor: amountMinorSchema,
});

/** The price of one piece: gross, with its parts. */
export const unitPriceSchema = z.object({
  unitPriceMinor: amountMinorSchema,
  parts: z.array(pricePartSchema),
});

/** One variant of a design in a basket that is not yet an order. */
export const cartLineSchema = z.object({
  key: z.string().min(1).max(80),
  /** Shared by the lines that are one design in several sizes, each with the document fitted to its own print areas. */
  designKey: z.string().min(1).max(80),
  designId: idSchema.nullable(),
  designName: z.string().max(120),
  productId: idSchema,
  variantId: idSchema,
  quantity: z.int().min(1).max(MAX_LINE_QUANTITY),
  document: designDocumentSchema,
});

/** The most lines of a basket. */
export const MAX_CART_LINES = 500;

/** The basket: survives a restart, is emptied when it becomes an order. */
export const cartSchema = z.object({
  customerId: idSchema.nullable(),
  lines: z.array(cartLineSchema).max(MAX_CART_LINES),
});

/** A line with its price, worked out from the catalogue. */
export const quotedLineSchema = z.object({
  key: z.string(),
  quantity: z.int(),
  unitPrice: unitPriceSchema,
  /** Before what bundles take off. */
  totalMinor: amountMinorSchema,
  /** Its share of what bundles take off. */
  discountMinor: amountMinorSchema.nonnegative(),
  stockOnHand: z.int(),
});

/** A set on offer as it was found in a basket or sold: how often, and what it took off in all. */
export const soldBundleSchema = z.object({
  offerUid: uidSchema,
  productNames: z.array(z.string()),
  count: z.int().positive(),
  amountMinor: amountMinorSchema.positive(),
});

/** What a basket would cost now; totals are gross, contain the tax, and are what is left after the bundles. */
export const quoteSchema = z.object({
  currency: currencySchema,
  lines: z.array(quotedLineSchema),
  bundles: z.array(soldBundleSchema),
  totalMinor: amountMinorSchema,
  includedTaxMinor: amountMinorSchema,
  taxRateBasisPoints: z.int(),
});

/** A line of a confirmed order: an immutable copy of what was sold. */
export const orderLineSchema = z.object({
  id: idSchema,
  productId: idSchema,
  productName: z.string(),
  variantId: idSchema,
  colourwayId: idSchema,
  colourwayName: z.string(),
  colourwayHex: z.string(),
  sizeKey: z.string(),
  quantity: z.int(),
  unitPrice: unitPriceSchema,
  /** Before what bundles took off. */
  totalMinor: amountMinorSchema,
  /** Its share of what bundles took off. */
  discountMinor: amountMinorSchema.nonnegative(),
  snapshotId: idSchema,
  designName: z.string(),
  documentHash: z.string(),
});

/** A confirmed order; `number` is the device's code and its counter (`S1-000123`) and is never used twice. */
export const orderSchema = z.object({
  id: idSchema,
  uid: uidSchema,
  number: z.string(),
  customerId: idSchema.nullable(),
  customerName: z.string().nullable(),
  status: orderStatusSchema,
  placedAtMs: timeMsSchema,
  currency: currencySchema,
  /** What is paid: all lines less what bundles took off. */
  totalMinor: amountMinorSchema,
  includedTaxMinor: amountMinorSchema,
  lines: z.array(orderLineSchema),
  bundles: z.array(soldBundleSchema),
});

export type OrderStatus = z.infer<typeof orderStatusSchema>;
export type PricePart = z.infer<typeof pricePartSchema>;
export type UnitPrice = z.infer<typeof unitPriceSchema>;
export type CartLine = z.infer<typeof cartLineSchema>;
export type Cart = z.infer<typeof cartSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type SoldBundle = z.infer<typeof soldBundleSchema>;
export type OrderLine = z.infer<typeof orderLineSchema>;
export type Order = z.infer<typeof orderSchema>;
