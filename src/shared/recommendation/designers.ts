import type { Shopper } from './candidates.ts';
import type { RecommendationState } from './recommendation-state.ts';
import type { StockedShop } from './stocked-shop.ts';
import { chooseTemplate } from './template-choice.ts';
import type { Wish } from './panel-draft.ts';

/** Draws what the customer had on this product last, preferably in the chosen colourway; nothing when that is not known. */
export function lastDesignOf(shopper: Shopper): Wish['design'] {
  return (product, choice) => {
    const lines = shopper.history?.orders
      .findLast((order) => order.lines.some((line) => line.productId === product.id))
      ?.lines.filter((line) => line.productId === product.id);
    const drawn = lines?.filter(({ snapshotId }) => snapshotId !== null) ?? [];
    const line = drawn.find(({ colourwayId }) => colourwayId === choice.colourwayId) ?? drawn[0];
    const snapshotId = line?.snapshotId ?? undefined;
    return snapshotId === undefined ? undefined : { kind: 'snapshot', snapshotId };
  };
}

/** Draws the template that suits best, with an eye to variety within one answer. */
export function templateDesigner(state: RecommendationState, shop: StockedShop, shopper: Shopper): Wish['design'] {
  const shown = new Map<string, number>();
  return (product) => {
    const templateUid = chooseTemplate(shop.templates, state.templates, product, shopper.customerId, shown);
    if (templateUid === undefined) return undefined;
    shown.set(templateUid, (shown.get(templateUid) ?? 0) + 1);
    return { kind: 'template', templateUid };
  };
}
