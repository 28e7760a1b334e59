import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { messageSchema } from '../kernel/message.ts';
import { amountMinorSchema } from '../kernel/money.ts';
import { offerStateSchema } from '../orders/bundle-margin.ts';
import { bundleOfferSchema, bundleProductIdsSchema, bundleTermsSchema } from '../orders/bundle-offer.ts';
import { evidenceSchema } from './evidence.ts';

/** A product of a bundle by name; one that the shop no longer has is left out. */
const namedProductSchema = z.object({ id: idSchema, name: z.string() });

/** A set that may be put on offer; with nothing to take off it may not. */
export const bundleProposalSchema = z.object({
  productIds: bundleProductIdsSchema,
  products: z.array(namedProductSchema),
  orders: z.int(),
  fullPriceMinor: amountMinorSchema,
  discountBasisPoints: z.int(),
  priceMinor: amountMinorSchema,
  marginBasisPoints: z.int().nullable(),
  unknownCostIds: z.array(idSchema),
  reason: messageSchema,
  /** The orders that it was counted from, where they can be listed. */
  evidence: evidenceSchema.nullable(),
});

/** A standing offer, whether baskets are given it now, and how often it was sold. */
export const offeredBundleSchema = bundleOfferSchema.extend({
  products: z.array(namedProductSchema),
  state: offerStateSchema,
  /** Of the cheapest pieces, before and after. */
  fullPriceMinor: amountMinorSchema,
  priceMinor: amountMinorSchema,
  soldCount: z.int(),
});

/** All that the owner is shown of bundles. */
export const bundleBoardSchema = z.object({
  terms: bundleTermsSchema,
  currency: z.string(),
  offers: z.array(offeredBundleSchema),
  proposals: z.array(bundleProposalSchema),
  /** The orders that were looked through, those with several products among them, and whether older ones were left out. */
  orderCount: z.int(),
  orderWithSeveralCount: z.int(),
  isLimited: z.boolean(),
});

export type BundleProposal = z.infer<typeof bundleProposalSchema>;
export type OfferedBundle = z.infer<typeof offeredBundleSchema>;
export type BundleBoard = z.infer<typeof bundleBoardSchema>;
