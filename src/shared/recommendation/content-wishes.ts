import { oneSizeKey } from '../catalog/product.ts';
import type { SuggestionPanel } from './contract.ts';
import { type ContentScene, ladderFacts } from './content-scene.ts';
import { dayOf } from './day-counts.ts';
import { dressCandidates } from './dress-candidates.ts';
import type { Evidence } from './evidence.ts';
import { finishDesigns, type FinishedDesign } from './finished/finish-design.ts';
import { climbLadder, rungs } from './ladder.ts';
import { rankByLadder } from './new-by-ladder.ts';
import type { Wish } from './panel-draft.ts';
import type { WearerHabits } from './variant-choice.ts';

/** Other panels may take some of what is found, and some give way to variety. */
const RESERVE = { finished: 3, fresh: 4 } as const;

/** What was finished for a scene, so that asking again costs nothing. */
const finished = new WeakMap<ContentScene, FinishedDesign[]>();

function designsOf(scene: ContentScene, count: number): FinishedDesign[] {
  const { shop, finish, query } = scene;
  const known = finished.get(scene);
  if (known !== undefined && known.length >= count) return known.slice(0, count);
  const designs = finishDesigns(shop, { ...query, sizeFor: finish.query.sizeFor }, count, finish);
  finished.set(scene, designs);
  return designs;
}

/** The finished designs that *Finished for you* would like to show, best first. */
export function finishedWishes(scene: ContentScene, habits: WearerHabits, limit: number): Wish[] {
  const isWearable = ({ sizeKey, drawnForKey }: FinishedDesign): boolean =>
    sizeKey !== null || drawnForKey === oneSizeKey || habits.sizes.size === 0 || habits.sizes.has(drawnForKey);
  return designsOf(scene, RESERVE.finished * limit)
    .filter(isWearable)
    .map((design) => ({
      productId: design.productId,
      score: design.score,
      choice: { colourwayId: design.colourwayId, sizeKey: design.drawnForKey },
      design: () => ({ kind: 'document', document: design.document }),
      explain: () => design.reasons.template,
      parts: partsOf(design),
      evidence: null,
    }));
}

function partsOf({ reasons }: FinishedDesign): NonNullable<Wish['parts']> {
  return [reasons.template, reasons.garment, reasons.colour, reasons.size, reasons.palette, reasons.words];
}

/** *New for you* of somebody of whom little is known: what the ladder finds, and how sure it is. */
export function ladderWishes(
  scene: ContentScene,
  limit: number,
  designOf: Wish['design'],
): { readonly wishes: Wish[]; readonly basis: NonNullable<SuggestionPanel['basis']> } {
  const { query, shop, owned, touches } = scene;
  const ladder = climbLadder(ladderFacts(scene));
  const ranked = rankByLadder(ladder, { ...query, ...shop, owned, touches, salt: query.customerId ?? 0 });
  const wishes = dressCandidates(scene, ranked, RESERVE.fresh * limit).map((item): Wish => ({
    productId: item.productId,
    // From one rung to the next it grows by 1.
    score: item.score / rungs.length,
    ...(item.sizeKey === null ? {} : { choice: { colourwayId: item.colourwayId, sizeKey: item.sizeKey } }),
    design: designOf,
    explain: () => item.reason,
    evidence: soldEvidence(item.productId, item.reason.id, item.reason.params['days'], query.nowMs),
  }));
  return { wishes, basis: { sure: ladder.sure, reason: ladder.reason } };
}

function soldEvidence(productId: number, reasonId: string, days: string | number | undefined, nowMs: number): Evidence | null {
  if (reasonId !== 'reason.trending' && reasonId !== 'reason.trending-ever') return null;
  return { kind: 'sold', productId, days: typeof days === 'number' ? days : null, untilDay: dayOf(nowMs) };
}
