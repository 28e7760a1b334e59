import { z } from 'zod';
import { idSchema } from '../../shared/kernel/ids.ts';
import {
  bundleOfferSchema,
  bundleTermsSchema,
  usualBundleTerms,
  type BundleOffer,
  type BundleTerms,
} from '../../shared/orders/bundle-offer.ts';
import type { BundleProduct } from '../../shared/recommendation/bundles.ts';
import type { VariantChoice } from '../../shared/recommendation/variant-choice.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';
import { groupByProduct } from '../database/group-by-product.ts';

const offerColumns = `
  uid, product_ids AS productIds, discount_basis_points AS discountBasisPoints, created_at_ms AS createdAtMs, ended_at_ms AS endedAtMs`;
const offerRowSchema = bundleOfferSchema.extend({ productIds: z.string() });
const productRowSchema = z.object({ id: idSchema, name: z.string() });
const pieceRowSchema = z.object({ productId: idSchema, priceMinor: z.int(), costMinor: z.int().nullable(), stockOnHand: z.int() });
const shopRowSchema = z.object({ currency: z.string(), taxRateBasisPoints: z.int() });
const soldRowSchema = z.object({ offerUid: z.string(), count: z.int() });
const pricedRowSchema = z.object({ id: idSchema, productId: idSchema, priceMinor: z.int() });

/** The statements that tests hold against their query plans. */
export const bundleQueries = {
  pieces: `
    SELECT v.product_id AS productId, v.price_minor AS priceMinor, nullif(v.cost_minor, 0) AS costMinor, l.on_hand AS stockOnHand
    FROM json_each(@ids) i
    CROSS JOIN variants v ON v.product_id = i.value
    CROSS JOIN stock_levels l ON l.variant_id = v.id`,
  priced: `
    SELECT v.id, v.product_id AS productId, v.price_minor AS priceMinor
    FROM json_each(@ids) i CROSS JOIN variants v ON v.id = i.value`,
} as const;

/** Reads what is on offer as a bundle, by which terms, and what its products cost. */
export function bundleReader(db: ReadableDatabase) {
  const selectTerms = db.prepare('SELECT content FROM bundle_terms WHERE id = 1').pluck();
  const selectStanding = db.prepare(`SELECT ${offerColumns} FROM bundle_offers WHERE ended_at_ms IS NULL ORDER BY id`);
  const selectOffer = db.prepare(`SELECT ${offerColumns} FROM bundle_offers WHERE uid = ?`);
  const selectProducts = db.prepare('SELECT p.id, p.name FROM json_each(@ids) i CROSS JOIN products p ON p.id = i.value');
  const selectPieces = db.prepare(bundleQueries.pieces);
  const selectPriced = db.prepare(bundleQueries.priced);
  const selectPrice = db
    .prepare('SELECT price_minor FROM variants WHERE product_id = @productId AND colourway_id = @colourwayId AND size_key = @sizeKey')
    .pluck();
  const selectShop = db.prepare('SELECT currency, tax_rate_basis_points AS taxRateBasisPoints FROM shop_settings WHERE id = 1');
  const selectSold = db.prepare(
    `SELECT b.offer_uid AS offerUid, sum(b.count) AS count
     FROM order_bundles b JOIN order_states s ON s.order_id = b.order_id WHERE s.status <> 'cancelled' GROUP BY b.offer_uid`,
  );
  return {
    getTerms: (): BundleTerms => {
      const content = selectTerms.get();
      return content === undefined ? usualBundleTerms : bundleTermsSchema.parse(JSON.parse(z.string().parse(content)));
    },
    getShop: () => shopRowSchema.parse(selectShop.get()),
    /** The offers that did not end, the first made first. */
    listStanding: (): BundleOffer[] => selectStanding.all().map(toOffer),
    findOffer: (uid: string): BundleOffer | undefined => {
      const row = selectOffer.get(uid);
      return row === undefined ? undefined : toOffer(row);
    },
    /** These products with all that can be bought of them, by id; what the shop does not have is left out. */
    listMembers: (productIds: Iterable<number>): ReadonlyMap<number, BundleProduct> => {
      const ids = JSON.stringify([...new Set(productIds)]);
      const pieces = groupByProduct(z.array(pieceRowSchema).parse(selectPieces.all({ ids })));
      const products = z.array(productRowSchema).parse(selectProducts.all({ ids }));
      return new Map(products.map((product) => [product.id, { ...product, pieces: pieces.get(product.id) ?? [] }]));
    },
    /** What pieces of these variants cost without prints. */
    listPrices: (variantIds: readonly number[]) =>
      z.array(pricedRowSchema).parse(selectPriced.all({ ids: JSON.stringify([...new Set(variantIds)]) })),
    /** What a garment of this colour and size costs without prints, if there is one. */
    findPrice: (productId: number, { colourwayId, sizeKey }: VariantChoice): number | undefined =>
      z.int().optional().parse(selectPrice.get({ productId, colourwayId, sizeKey })),
    /** How many sets each offer sold, without cancelled orders. */
    countSold: (): ReadonlyMap<string, number> =>
      new Map(
        z
          .array(soldRowSchema)
          .parse(selectSold.all())
          .map(({ offerUid, count }) => [offerUid, count]),
      ),
  };
}

function toOffer(row: unknown): BundleOffer {
  const { productIds, ...offer } = offerRowSchema.parse(row);
  return bundleOfferSchema.parse({ ...offer, productIds: JSON.parse(productIds) as unknown });
}

/** Writes offers and terms. */
export function bundleWriter(db: WritableDatabase) {
  const upsertTerms = db.prepare(
    'INSERT INTO bundle_terms (id, content) VALUES (1, @content) ON CONFLICT (id) DO UPDATE SET content = @content',
  );
  const insert = db.prepare(
    `INSERT INTO bundle_offers (uid, product_ids, discount_basis_points, created_at_ms, ended_at_ms)
     VALUES (@uid, @productIds, @discountBasisPoints, @createdAtMs, @endedAtMs)`,
  );
  const setEnd = db.prepare('UPDATE bundle_offers SET ended_at_ms = @endedAtMs WHERE uid = @uid');
  const endSame = db.prepare('UPDATE bundle_offers SET ended_at_ms = @atMs WHERE product_ids = @productIds AND ended_at_ms IS NULL');
  return {
    saveTerms: (terms: BundleTerms): void => void upsertTerms.run({ content: JSON.stringify(terms) }),
    insertOffer: ({ productIds, ...offer }: BundleOffer): void => void insert.run({ ...offer, productIds: JSON.stringify(productIds) }),
    setEnd: (uid: string, endedAtMs: number | null): void => void setEnd.run({ uid, endedAtMs }),
    /** Ends the standing offer of the same products, if there is one. */
    endSame: (productIds: readonly number[], atMs: number): void => void endSame.run({ productIds: JSON.stringify(productIds), atMs }),
  };
}
