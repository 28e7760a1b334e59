import { stateOfOffer, type OfferState } from '../../shared/orders/bundle-margin.ts';
import type { BundleOffer } from '../../shared/orders/bundle-offer.ts';
import { missingPieces } from '../../shared/orders/price-bundles.ts';
import type { BundleProduct } from '../../shared/recommendation/bundles.ts';
import type { SetCompletion } from '../../shared/recommendation/set-completions.ts';
import type { bundleReader } from './bundle-statements.ts';

/** A standing offer as prices and costs are now. */
export interface JudgedOffer {
  readonly offer: BundleOffer;
  readonly members: readonly BundleProduct[];
  readonly state: OfferState;
}

/** The standing offers, each with whether it may be given now. */
export function judgeOffers(read: ReturnType<typeof bundleReader>): JudgedOffer[] {
  const offers = read.listStanding();
  if (offers.length === 0) return [];
  const products = read.listMembers(offers.flatMap(({ productIds }) => productIds));
  const terms = read.getTerms();
  const { taxRateBasisPoints } = read.getShop();
  return offers.map((offer) => ({
    offer,
    members: offer.productIds.flatMap((id) => products.get(id) ?? []),
    state: stateOfOffer(offer, (id) => products.get(id)?.pieces ?? [], terms, taxRateBasisPoints),
  }));
}

/** The offers that a basket is given now. */
export function givenOffers(read: ReturnType<typeof bundleReader>): BundleOffer[] {
  return judgeOffers(read).flatMap(({ offer, state }) => (state.kind === 'applies' ? [offer] : []));
}

/** What would complete a set on offer with what lies in the basket, and what that saves. */
export function completionsOf(
  read: ReturnType<typeof bundleReader>,
  basket: readonly { readonly variantId: number; readonly quantity: number }[],
): SetCompletion[] {
  const offers = givenOffers(read);
  if (offers.length === 0) return [];
  const prices = new Map(read.listPrices(basket.map(({ variantId }) => variantId)).map((priced) => [priced.id, priced]));
  const pieces = basket.flatMap(({ variantId, quantity }) => {
    const priced = prices.get(variantId);
    return priced === undefined ? [] : [{ productId: priced.productId, priceMinor: priced.priceMinor, quantity }];
  });
  const { currency } = read.getShop();
  return [...missingPieces(pieces, offers)].map(([productId, saving]) => ({
    productId,
    currency,
    savingMinor: (choice) => saving(read.findPrice(productId, choice) ?? 0),
  }));
}
