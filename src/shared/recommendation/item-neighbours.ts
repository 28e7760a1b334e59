import type { InteractionRows, ItemWeights } from './interaction-rows.ts';
import { keepStrongest } from './keep-strongest.ts';

/** Cosine between items over who took them, weighed (item-kNN), pruned to the nearest neighbours of each. */
export function trainNeighbours(rows: InteractionRows, keep: number): ItemWeights {
  const { itemCount, starts, items, weights } = rows;
  const takers = takersOf(rows);
  const norms = new Float64Array(itemCount);
  for (const [at, item] of items.entries()) norms[item] = norms[item]! + weights[at]! ** 2;
  const scores = new Float64Array(itemCount);
  return keepStrongest(itemCount, keep, (item) => {
    scores.fill(0);
    for (let at = takers.starts[item]!; at < takers.starts[item + 1]!; at += 1) {
      const row = takers.items[at]!;
      const weight = takers.weights[at]!;
      for (let other = starts[row]!; other < starts[row + 1]!; other += 1) {
        const id = items[other]!;
        scores[id] = scores[id]! + weight * weights[other]!;
      }
    }
    scores[item] = 0;
    for (let other = 0; other < itemCount; other += 1) {
      if (scores[other] !== 0) scores[other] = scores[other]! / Math.sqrt(norms[item]! * norms[other]!);
    }
    return scores;
  });
}

/** The same interactions by item: who took each. */
function takersOf({ itemCount, starts, items, weights }: InteractionRows): InteractionRows {
  const itemStarts = new Uint32Array(itemCount + 1);
  for (const item of items) itemStarts[item + 1] = itemStarts[item + 1]! + 1;
  for (let item = 0; item < itemCount; item += 1) itemStarts[item + 1] = itemStarts[item + 1]! + itemStarts[item]!;
  const next = itemStarts.slice();
  const takers = new Uint32Array(items.length);
  const takerWeights = new Float32Array(items.length);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const place = next[items[at]!]!;
      next[items[at]!] = place + 1;
      takers[place] = row;
      takerWeights[place] = weights[at]!;
    }
  }
  return { itemCount: starts.length - 1, starts: itemStarts, items: takers, weights: takerWeights };
}
