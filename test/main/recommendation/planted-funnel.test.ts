import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../src/shared/recommendation/contract.ts';
import { type PanelKey, panelsOf } from '../../../src/shared/recommendation/slot.ts';
import { type LivingShop, openLivingShop } from '../../builders/living-shop.ts';
import { colourwayOf, PLANTED_DAYS, type PlantedPlan, plantPreferences, shufflePreferences, sizeOf } from '../../builders/planted-plan.ts';

const DAY_MS = 86_400_000;
/** The spring before: what is planted has no season. */
const BEGIN_MS = Date.UTC(2026, 1, 2, 10);
const NOW_MS = BEGIN_MS + PLANTED_DAYS * DAY_MS;

/** A shop that lived through a plan, and the ids of its members, in the plan's order. */
interface Lived {
  readonly shop: LivingShop;
  readonly plan: PlantedPlan;
  readonly ids: readonly number[];
}

function live(shop: LivingShop, plan: PlantedPlan): Lived {
  shop.setClock(BEGIN_MS);
  shop.receive(200);
  const ids = shop.atOnce(() => plan.members.map((_, index) => shop.addCustomer(`Member ${index}`, true)));
  shop.atOnce(() => {
    for (const { day, member, products, colour, sizeKey, templateUid } of plan.sales) {
      shop.setClock(BEGIN_MS + day * DAY_MS);
      const lines = products.map((product) => {
        const colourwayId = colourwayOf(product, colour).id;
        return { product, colourwayId, sizeKey: sizeOf(product, sizeKey), templateUid };
      });
      shop.order(ids[member]!, lines);
    }
  });
  shop.setClock(NOW_MS);
  return { shop, plan, ids };
}

/** The first suggestion of one question that stands alone. */
function firstOf({ shop }: Lived, panel: PanelKey, customerId: number | null, contextProductIds: number[] = []): Suggestion | undefined {
  const slot = { panels: panelsOf(3, panel), fallback: null };
  return shop.host.suggest({ customerId, contextProductIds, slot }).panels[0]?.suggestions[0];
}

const templateOf = ({ design }: Suggestion): string | undefined =>
  design.kind === 'document' ? design.document.origin?.templateUid : undefined;

type Found = (lived: Lived, member: number) => boolean;

/** By the question, whether a member is answered as it was planted. */
const questions: Readonly<Record<string, Found>> = {
  'buy again: what their tribe comes back for': (lived, member) =>
    firstOf(lived, 'buy-again', lived.ids[member]!)?.productId === lived.plan.members[member]!.tribe.again.id,
  'goes with: what their tribe takes with it': (lived, member) => {
    const { tribe } = lived.plan.members[member]!;
    return firstOf(lived, 'goes-with', null, [tribe.again.id])?.productId === tribe.with.id;
  },
  'finished: the motif': (lived, member) => {
    const first = firstOf(lived, 'finished', lived.ids[member]!);
    return first !== undefined && templateOf(first) === lived.plan.members[member]!.tribe.templateUid;
  },
  'finished: the colour': (lived, member) => {
    const first = firstOf(lived, 'finished', lived.ids[member]!);
    const product = lived.shop.products.find(({ id }) => id === first?.productId);
    return product?.colourways.find(({ id }) => id === first?.colourwayId)?.name === lived.plan.members[member]!.tribe.colour;
  },
  'your size, on a garment that they never had': (lived, member) => {
    const { tribe, sizeKey } = lived.plan.members[member]!;
    const other = lived.plan.tribes.find((each) => each !== tribe)!.besides;
    const question = { customerId: lived.ids[member]!, productId: other.id, colourwayId: other.colourways[0]!.id };
    return lived.shop.advice['recommendation.suggestSize'](question)?.sizeKey === sizeKey;
  },
};

/** The share of members who are answered as planted; only those who lack something are asked for what is new to them. */
function rates(lived: Lived): Record<string, number> {
  const { members } = lived.plan;
  const share = (found: Found, who: readonly number[]): number => who.filter((member) => found(lived, member)).length / who.length;
  const everybody = members.map((_, index) => index);
  const lacking = everybody.filter((index) => members[index]!.lacks);
  const isNew: Found = (_, member) => firstOf(lived, 'new-for-you', lived.ids[member]!)?.productId === members[member]!.tribe.besides.id;
  return {
    ...Object.fromEntries(Object.entries(questions).map(([name, found]) => [name, share(found, everybody)])),
    'new for you: what most of their tribe have besides': share(isNew, lacking),
  };
}

describe('preferences that were planted in a shop’s own orders (synthetic)', () => {
  it('are found by every engine, and by none once they are dealt out anew', { timeout: 120_000 }, () => {
    const seed = 1;
    const shop = openLivingShop();
    const plan = plantPreferences(shop.products, seed);
    const planted = rates(live(shop, plan));
    const dealt = rates(live(openLivingShop(), shufflePreferences(plan, seed)));
    console.info(JSON.stringify({ seed, planted, dealt }));
    for (const [question, rate] of Object.entries(planted)) {
      expect(rate, question).toBeGreaterThanOrEqual(0.9);
      expect(dealt[question], `${question}, dealt out anew`).toBeLessThan(0.6);
    }
  });
});
