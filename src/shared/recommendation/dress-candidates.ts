import type { Message } from '../kernel/message.ts';
import type { ConfidenceWord } from './confidence.ts';
import type { ContentScene } from './content-scene.ts';
import { scoreColourways } from './finished/score-garment.ts';
import { firstWearable } from './list-rules/suitable.ts';

/** A product that a panel would like to show. */
export interface BareCandidate {
  readonly productId: number;
  readonly score: number;
  readonly sure: ConfidenceWord;
  readonly reason: Message;
}

/** A candidate in a colour and, when it is known, a size that can be worn now. */
export interface DressedCandidate extends BareCandidate {
  readonly colourwayId: number;
  readonly sizeKey: string | null;
}

/**
 * The first `count` candidates that can be had and worn now, each in the colour that suits the customer best.
 *
 * @param candidates best first
 */
export function dressCandidates(scene: ContentScene, candidates: readonly BareCandidate[], count: number): DressedCandidate[] {
  const { query, products, sizeFor, finish } = scene;
  const dressed: DressedCandidate[] = [];
  for (const candidate of candidates) {
    if (dressed.length >= count) break;
    const product = products.get(candidate.productId);
    const colours = product ? scoreColourways(finish, product).toSorted((a, b) => b.probability - a.probability) : [];
    const ids = colours.map(({ id }) => id);
    const found = product && firstWearable(product, ids, sizeFor, query.nowMs, query.hemisphere);
    if (!product || !found) continue;
    dressed.push({ ...candidate, colourwayId: found.colourwayId, sizeKey: found.sizeKey });
  }
  return dressed;
}
