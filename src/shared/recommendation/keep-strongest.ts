import type { ItemWeights } from './interaction-rows.ts';

/**
 * Keeps of each item's weights for the others the strongest by size, equals in their order.
 *
 * @param weightsOf one item's weights by place; may give the same array again and again
 */
export function keepStrongest(itemCount: number, keepAtMost: number, weightsOf: (item: number) => Float64Array): ItemWeights {
  const keep = Math.min(keepAtMost, Math.max(0, itemCount - 1));
  const neighbours = new Uint32Array(itemCount * keep);
  const weights = new Float32Array(itemCount * keep);
  const sizes = new Float64Array(itemCount);
  for (let item = 0; item < itemCount; item += 1) {
    const row = weightsOf(item);
    for (let place = 0; place < itemCount; place += 1) sizes[place] = Math.abs(row[place]!);
    const least = keep === 0 ? Infinity : sizes.toSorted()[itemCount - keep]!;
    const places: number[] = [];
    for (let place = 0; place < itemCount; place += 1) {
      if (sizes[place]! >= least && sizes[place]! > 0) places.push(place);
    }
    places.sort((a, b) => sizes[b]! - sizes[a]! || a - b);
    for (const [rank, place] of places.slice(0, keep).entries()) {
      neighbours[item * keep + rank] = place;
      weights[item * keep + rank] = row[place]!;
    }
  }
  return { itemCount, keep, neighbours, weights };
}
