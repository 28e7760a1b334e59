import type { Shopper } from './candidates.ts';
import type { RecommendationState } from './recommendation-state.ts';
import type { SuggestableTemplate } from './stocked-shop.ts';
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
export function templateDesigner(state: RecommendationState, templates: readonly SuggestableTemplate[], shopper: Shopper): Wish['design'] {
  return (product, _choice, shown) => {
    const templateUid = chooseTemplate(templates, state.templates, product, shopper.customerId, shown);
    return templateUid === undefined ? undefined : { kind: 'template', templateUid };
  };
}
