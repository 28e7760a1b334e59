import { type ContentScene, createContentScene } from '../../shared/recommendation/content-scene.ts';
import type { ContentProduct } from '../../shared/recommendation/content-product.ts';
import { dayOf } from '../../shared/recommendation/day-counts.ts';
import { knownWords, type KnownWords } from '../../shared/recommendation/finished/known-words.ts';
import type { RecommendationState } from '../../shared/recommendation/recommendation-state.ts';
import { shortlistProducts } from '../../shared/recommendation/shortlist-products.ts';
import type { StockedShop } from '../../shared/recommendation/stocked-shop.ts';
import type { TemplateOutline } from '../../shared/recommendation/finished/finish-scene.ts';
import { usualSizeOf, wearerHabits } from '../../shared/recommendation/variant-choice.ts';
import type { Hemisphere } from '../../shared/settings/hemisphere.ts';
import type { LookBook } from './look-book.ts';
import type { TasteKnowledge } from '../../shared/recommendation/taste-facts.ts';
import type { contentStatements } from './content-statements.ts';

/** What a scene is made for. */
export interface ContentWanted {
  readonly state: RecommendationState;
  readonly shop: StockedShop & { readonly templates: readonly TemplateOutline[] };
  readonly looks: LookBook;
  /** Null for a stranger who picked their tastes. */
  readonly customerId: number | null;
  readonly bannedProductIds: readonly number[];
  readonly hemisphere: Hemisphere;
  readonly nowMs: number;
}

/** How many of the latest designs are read for the words that somebody keeps writing. */
const READ_DESIGNS = 12;
/** The customers that are served in a quiet hour. */
const MOST_SCENES = 32;
/** Puts together what the engines that know content need of the shop and of a customer. */
export function contentSource(statements: ReturnType<typeof contentStatements>) {
  const scenes = new Map<string, ContentScene>();
  const products = new Map<string, readonly ContentProduct[]>();
  const productsOf = (ids: readonly number[]): readonly ContentProduct[] => {
    const key = ids.join(' ');
    const found = products.get(key) ?? statements.listContentProducts(ids);
    products.set(key, found);
    return found;
  };
  let learntFit: ReadonlyMap<number, number> | undefined;
  const fit = (): ReadonlyMap<number, number> => (learntFit ??= statements.listFit());
  const wordsOf = (customerId: number | null): KnownWords => {
    const mayKeep = customerId !== null && statements.mayKeep(customerId);
    const designs = mayKeep ? statements.listOwnDesigns(customerId, READ_DESIGNS) : [];
    const earlier = designs.flatMap((design) => {
      const template = design.document.origin && statements.readTemplate(design.document.origin.templateUid);
      return template ? [{ ...design, template }] : [];
    });
    return knownWords(earlier, {}, mayKeep);
  };
  const makeScene = (wanted: ContentWanted, known: TasteKnowledge): ContentScene => {
    const { state, shop, looks, customerId, bannedProductIds, hemisphere, nowMs } = wanted;
    const orders = (customerId === null ? undefined : state.histories.get(customerId))?.orders ?? [];
    const barredIds = new Set([...known.refused, ...known.has, ...bannedProductIds]);
    const ids = shortlistProducts(state, shop.products, {
      orders,
      touchedIds: known.touches.map(({ productId }) => productId),
      isBarred: (productId) => barredIds.has(productId),
      nowMs,
    });
    const habits = wearerHabits(orders);
    return createContentScene(
      {
        products: productsOf(ids),
        templates: shop.templates,
        wholeTemplate: statements.readTemplate,
        counts: looks.counts(state.orders, orders),
        sales: state.sales,
        orderCount: state.pairs.orderCount,
        customerCount: state.histories.size,
        runsSmall: fit(),
      },
      {
        customerId,
        nowMs,
        hemisphere,
        words: wordsOf(customerId),
        tastes: known.tastes,
        wearer: { orders, returns: [], measures: [] },
        usualSize: (sizeKeys) => usualSizeOf(habits, sizeKeys),
        touches: known.touches,
        neighbours: [],
        barredIds,
      },
    );
  };
  return {
    /** A scene for one answer only. */
    passingSceneOf: makeScene,
    /** The scene of a customer, the same one all day until something was written. */
    sceneOf: (wanted: ContentWanted, known: TasteKnowledge): ContentScene => {
      const key = JSON.stringify([wanted.customerId, dayOf(wanted.nowMs), wanted.bannedProductIds]);
      const found = scenes.get(key);
      if (found !== undefined) return found;
      const scene = makeScene(wanted, known);
      const [oldest] = scenes.keys();
      if (scenes.size >= MOST_SCENES && oldest !== undefined) scenes.delete(oldest);
      scenes.set(key, scene);
      return scene;
    },
    /** Something was written: everything is looked at anew. */
    forget: (): void => {
      scenes.clear();
      products.clear();
      learntFit = undefined;
    },
  };
}
