import type { Message } from '../kernel/message.ts';
import type { NewCandidate } from './new-for-you.ts';
import type { CompanionCandidate } from './pair-counts.ts';
import type { RepeatCandidate } from './personal-frequency.ts';
import type { StockedProduct } from './stocked-shop.ts';
import type { TrendingCandidate } from './trending.ts';
import { isSameVariant, type VariantChoice } from './variant-choice.ts';

/** "Ordered 4 times, last on …. Usually Black, L." and, when just that is not in stock, what stands in for it; of past orders the colour may not be known. */
export function buyAgainReason(
  candidate: RepeatCandidate,
  product: StockedProduct,
  usual: VariantChoice | undefined,
  chosen: VariantChoice,
): Message {
  const known = { orders: candidate.orders, lastOrderedAtMs: candidate.lastOrderedAtMs };
  if (usual === undefined) return { id: 'reason.buy-again-plain', params: known };
  const params = {
    ...known,
    colour: colourName(product, usual.colourwayId),
    size: sizeLabel(product, usual.sizeKey),
  };
  if (isSameVariant(usual, chosen)) return { id: 'reason.buy-again', params };
  const standIn = { otherColour: colourName(product, chosen.colourwayId), otherSize: sizeLabel(product, chosen.sizeKey) };
  return { id: 'reason.buy-again-stand-in', params: { ...params, ...standIn } };
}

/** "Ordered together with … in 14 of its 31 orders." */
export function goesWithReason(candidate: CompanionCandidate, companionName: string): Message {
  const { together, companionOrders } = candidate;
  return { id: 'reason.goes-with', params: { product: companionName, together, orders: companionOrders } };
}

/** "Completes a set: 4.00 € less." */
export function completesSetReason(savingMinor: number, currency: string): Message {
  return { id: 'reason.completes-set', params: { savingMinor, currency } };
}

/** "14 of the 31 customers who have … ordered it as well." */
export function newForYouReason({ together, owners }: NewCandidate, ownedName: string): Message {
  return { id: 'reason.new-for-you', params: { product: ownedName, together, owners } };
}

/** "12 pieces sold in the last 30 days." or, for a slow seller, "12 pieces sold here so far." */
export function trendingReason(candidate: Pick<TrendingCandidate, 'pieces' | 'days'>): Message {
  const { pieces, days } = candidate;
  if (days === null) return { id: 'reason.trending-ever', params: { pieces } };
  return { id: 'reason.trending', params: { pieces, days } };
}

/** "Picked by the shop." */
export function pickedReason(): Message {
  return { id: 'reason.picked', params: {} };
}

/** Why something is shown that nobody has bought: the shop is new, or the product is. */
export function unsoldReason(orderCount: number): Message {
  return { id: orderCount === 0 ? 'reason.new-shop' : 'reason.new-product', params: {} };
}

function sizeLabel(product: StockedProduct, sizeKey: string): string {
  return product.sizes.find(({ key }) => key === sizeKey)?.label ?? sizeKey;
}

function colourName(product: StockedProduct, colourwayId: number): string {
  return product.colourways.find((colourway) => colourway.id === colourwayId)?.name ?? '';
}
