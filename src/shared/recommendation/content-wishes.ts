import { oneSizeKey } from '../catalog/product.ts';
import type { SuggestionPanel } from './contract.ts';
import { freshByLadder, tryOut } from './content-panels.ts';
import { type ContentScene, ladderFacts } from './content-scene.ts';
import { dayOf } from './day-counts.ts';
import type { Evidence } from './evidence.ts';
import { finishDesigns, type FinishedDesign } from './finished/finish-design.ts';
import { climbLadder } from './ladder.ts';
import type { Wish } from './panel-draft.ts';
import type { WearerHabits } from './variant-choice.ts';

/** Other panels may take some of what is finished. */
const RESERVE = 3;

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
  return designsOf(scene, RESERVE * limit)
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
  const ladder = climbLadder(ladderFacts(scene));
  const fresh = freshByLadder(scene, ladder, RESERVE * limit);
  const picked = tryOut(scene, fresh.varied.slice(0, limit), fresh.all);
  const pickedIds = new Set(picked.map(({ productId }) => productId));
  const wishes = [...picked, ...fresh.varied.filter(({ productId }) => !pickedIds.has(productId))].map((item, index): Wish => ({
    productId: item.productId,
    // The list is varied and tried out: its order counts, not the scores that it was made from.
    score: 1 / (index + 2),
    ...(item.sizeKey === null ? {} : { choice: { colourwayId: item.colourwayId, sizeKey: item.sizeKey } }),
    design: designOf,
    explain: () => item.reason,
    evidence: soldEvidence(item.productId, item.reason.id, item.reason.params['days'], scene.query.nowMs),
  }));
  return { wishes, basis: { sure: ladder.sure, reason: ladder.reason } };
}

function soldEvidence(productId: number, reasonId: string, days: string | number | undefined, nowMs: number): Evidence | null {
  if (reasonId !== 'reason.trending' && reasonId !== 'reason.trending-ever') return null;
  return { kind: 'sold', productId, days: typeof days === 'number' ? days : null, untilDay: dayOf(nowMs) };
}
