import { createContentScene, type ContentQuery, type ContentScene, type ContentShop, ladderFacts } from './content-scene.ts';
import { type BareCandidate, dressCandidates, type DressedCandidate } from './dress-candidates.ts';
import { type FinishedDesign, finishDesigns } from './finished/finish-design.ts';
import { climbLadder, type LadderAnswer } from './ladder.ts';
import { diversify } from './list-rules/diversify.ts';
import { explore } from './list-rules/explore.ts';
import { applyOwnerRules, type RuleCost, type RuledItem } from './list-rules/owner-rules.ts';
import { pickInTurns } from './list-rules/pick-in-turns.ts';
import { rankByLadder } from './new-by-ladder.ts';
import { rankRising, risingReason } from './rising.ts';

/** A suggestion with what the owner's rules did to it, and whether it is only tried out. */
export interface ContentSuggestion extends DressedCandidate {
  readonly rule: Omit<RuledItem<unknown>, 'item'>;
  readonly isTried: boolean;
}

/** What the engines that look at content suggest, and what the owner's rules cost in *New for you*. */
export interface ContentPanels {
  readonly ladder: LadderAnswer;
  readonly newForYou: readonly ContentSuggestion[];
  readonly finished: readonly FinishedDesign[];
  readonly rising: readonly ContentSuggestion[];
  readonly ruleCost: RuleCost;
}

type RuledCandidate = Omit<ContentSuggestion, 'isTried'>;

const untouched = { pinned: false, boost: null } as const;

/** How many each panel holds ready for one that it shows. */
const RESERVE = 4;
/** From so many pieces on a rise is likely more than chance. */
const LIKELY_PIECES = 20;

/**
 * Composes the panels. Every item is in stock in a size that the customer can wear as far as is known, in season, neither
 * refused nor banned, in one panel only, and says how sure it is. *New for you* is never empty while there is something
 * that the customer never had and could wear.
 */
export function composeContent(shop: ContentShop, query: ContentQuery): ContentPanels {
  const scene = createContentScene(shop, query);
  const ladder = climbLadder(ladderFacts(scene));
  const reserve = query.limitPerPanel * RESERVE;
  const fresh = freshByLadder(scene, ladder, reserve);
  const plates = finishDesigns(scene.shop, scene.finish.query, query.limitPerPanel * 2);
  const rises = diversify(dressCandidates(scene, risingCandidates(scene), reserve), scene.products, reserve);
  const [newIds, plateIds, riseIds] = pickInTurns([fresh.varied, plates, rises], query.limitPerPanel);
  const shown =
    (ids: ReadonlySet<number> | undefined) =>
    (item: { readonly productId: number }): boolean =>
      ids?.has(item.productId) ?? false;
  const unused = fresh.all.filter(({ productId }) => ![newIds, plateIds, riseIds].some((ids) => ids?.has(productId)));
  return {
    ladder,
    newForYou: tryOut(scene, fresh.varied.filter(shown(newIds)), unused),
    finished: plates.filter(shown(plateIds)),
    rising: rises.filter(shown(riseIds)).map((item, index) => ({ ...item, rule: { ...untouched, rankBefore: index + 1 }, isTried: false })),
    ruleCost: fresh.cost,
  };
}

/** *New for you* by the ladder: all that can be shown, a varied list of it with the pins first, and what the owner's rules cost. */
export function freshByLadder(scene: ContentScene, ladder: LadderAnswer, reserve: number) {
  const { query, shop, owned, touches } = scene;
  const { customerId, rules } = query;
  const candidates = rankByLadder(ladder, { ...query, ...shop, owned, touches, salt: customerId ?? 0 });
  // Pins come first, so they are dressed first, however they score.
  const pinned = candidates.filter(({ productId }) => rules.pins.includes(productId));
  const rest = candidates.filter(({ productId }) => !rules.pins.includes(productId));
  const all = [...dressCandidates(scene, pinned, pinned.length), ...dressCandidates(scene, rest, reserve)];
  const { cost } = applyOwnerRules(all, rules, query.limitPerPanel);
  const ruled = applyOwnerRules(all, rules, all.length).list.map(({ item, ...rule }): RuledCandidate => ({ ...item, rule }));
  const varied = diversify(
    ruled.filter(({ rule }) => !rule.pinned),
    scene.products,
    reserve,
  );
  return { all: ruled, cost, varied: [...ruled.filter(({ rule }) => rule.pinned), ...varied] };
}

function risingCandidates({ shop, query }: ContentScene): BareCandidate[] {
  return rankRising(shop.sales, query.nowMs).map((each) => ({
    productId: each.productId,
    score: each.score,
    sure: each.recent >= LIKELY_PIECES ? 'likely' : 'guess',
    reason: risingReason(each),
  }));
}

/** Gives some of the last places that are not pinned to products that little is known of. */
export function tryOut({ query }: ContentScene, picked: readonly RuledCandidate[], unused: readonly RuledCandidate[]): ContentSuggestion[] {
  const { list, tried } = explore(
    picked.filter(({ rule }) => !rule.pinned),
    unused.filter(({ rule }) => !rule.pinned),
    { ...query, share: query.exploreShare },
  );
  return [...picked.filter(({ rule }) => rule.pinned), ...list].map((item) => {
    const isTried = tried.includes(item.productId);
    return { ...item, isTried, sure: isTried ? 'guess' : item.sure };
  });
}
