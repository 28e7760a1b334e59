import { z } from 'zod';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';

/** The most products of one bundle. */
export const MOST_BUNDLE_PRODUCTS = 3;

/** The most bundles that are on offer at a time. */
export const MOST_BUNDLE_OFFERS = 20;

/** The most that a bundle may take off, in basis points: 5000 is half. */
export const MOST_DISCOUNT_BASIS_POINTS = 5_000;

/** The highest margin that may be asked for, in basis points. */
export const MOST_FLOOR_BASIS_POINTS = 9_000;

/** What is taken off, in basis points of the garments' prices; prints are charged in full. */
const discountBasisPointsSchema = z.int().min(100).max(MOST_DISCOUNT_BASIS_POINTS);

/** Different products, by ascending ids, so that a set is written in one way only. */
export const bundleProductIdsSchema = z
  .array(idSchema)
  .min(2)
  .max(MOST_BUNDLE_PRODUCTS)
  .refine((ids) => ids.every((id, at) => at === 0 || id > ids[at - 1]!), 'ascending, each once');

/** What every bundle must keep to; shares in basis points. */
export const bundleTermsSchema = z.object({
  /** The least share of the net price that must be left after the garments' costs. */
  floorBasisPoints: z.int().min(0).max(MOST_FLOOR_BASIS_POINTS),
  /** The most that is taken off. */
  discountBasisPoints: discountBasisPointsSchema,
  /** In how many orders products must have stood together to be proposed. */
  leastOrders: z.int().min(3).max(1_000),
});

/** Products that cost less together, from when the owner put them on offer until it ended; null while it stands. */
export const bundleOfferSchema = z.object({
  uid: uidSchema,
  productIds: bundleProductIdsSchema,
  discountBasisPoints: discountBasisPointsSchema,
  createdAtMs: timeMsSchema,
  endedAtMs: timeMsSchema.nullable(),
});

export type BundleTerms = z.infer<typeof bundleTermsSchema>;
export type BundleOffer = z.infer<typeof bundleOfferSchema>;

/** What holds until the owner says otherwise. */
export const usualBundleTerms: BundleTerms = { floorBasisPoints: 3_000, discountBasisPoints: 1_000, leastOrders: 10 };
