import { takenOffMinor } from '../../shared/orders/bundle-margin.ts';
import type { BundleBoard, BundleProposal, OfferedBundle } from '../../shared/recommendation/bundle-board.ts';
import { type Bundle, type BundleProduct, bundlesFrom } from '../../shared/recommendation/bundles.ts';
import type { OrderFact } from '../../shared/recommendation/order-fact.ts';
import { findSoldSets, type SoldSets } from '../../shared/recommendation/sold-sets.ts';
import type { bundleReader } from './bundle-statements.ts';
import { judgeOffers, type JudgedOffer } from './offer-book.ts';

/** The most sets that are proposed at a time. */
const MOST_PROPOSALS = 8;

/** Puts together what the owner is shown of bundles; sets are mined anew only when orders or the least count changed. */
export function bundleBoard(read: ReturnType<typeof bundleReader>) {
  let mined: { readonly leastOrders: number; readonly sold: SoldSets } | undefined;
  const soldSets = (orders: Iterable<OrderFact>, leastOrders: number): SoldSets => {
    if (mined?.leastOrders !== leastOrders) mined = { leastOrders, sold: findSoldSets(orders, leastOrders) };
    return mined.sold;
  };
  return {
    /** Orders came, went or came back. */
    forget: (): void => {
      mined = undefined;
    },
    list: (orders: Iterable<OrderFact>): BundleBoard => {
      const terms = read.getTerms();
      const { currency, taxRateBasisPoints } = read.getShop();
      const { sets, ...counts } = soldSets(orders, terms.leastOrders);
      const judged = judgeOffers(read);
      const offered = new Set(judged.map(({ offer }) => offer.productIds.join(' ')));
      const open = sets.filter(({ productIds }) => !offered.has(productIds.join(' ')));
      const products = read.listMembers(open.flatMap(({ productIds }) => productIds));
      const sold = read.countSold();
      return {
        terms,
        currency,
        ...counts,
        offers: judged.map((each) => offeredBundle(each, sold.get(each.offer.uid) ?? 0)),
        proposals: bundlesFrom(open, products, { ...terms, taxRateBasisPoints, limit: MOST_PROPOSALS }).map((bundle) =>
          proposalOf(bundle, products, counts.isLimited),
        ),
      };
    },
  };
}

function proposalOf(bundle: Bundle, products: ReadonlyMap<number, BundleProduct>, isLimited: boolean): BundleProposal {
  const [productId, companionId, ...more] = bundle.productIds;
  const isPair = productId !== undefined && companionId !== undefined && more.length === 0;
  return {
    ...bundle,
    productIds: [...bundle.productIds],
    unknownCostIds: [...bundle.unknownCostIds],
    products: named(bundle.productIds.flatMap((id) => products.get(id) ?? [])),
    // Where older orders were left out, the list of all of them would tell another number.
    evidence: isPair && !isLimited ? { kind: 'together', productId, companionId } : null,
  };
}

function offeredBundle({ offer, members, state }: JudgedOffer, soldCount: number): OfferedBundle {
  const fullPriceMinor = members.reduce((sum, { pieces }) => sum + Math.min(...pieces.map(({ priceMinor }) => priceMinor)), 0);
  return {
    ...offer,
    products: named(members),
    state,
    fullPriceMinor: Number.isFinite(fullPriceMinor) ? fullPriceMinor : 0,
    priceMinor: Number.isFinite(fullPriceMinor) ? fullPriceMinor - takenOffMinor(fullPriceMinor, offer.discountBasisPoints) : 0,
    soldCount,
  };
}

function named(products: readonly BundleProduct[]): { id: number; name: string }[] {
  return products.map(({ id, name }) => ({ id, name }));
}
