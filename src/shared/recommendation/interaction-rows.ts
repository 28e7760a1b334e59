/**
 * What each customer took, weighed: customer `c` has `items[starts[c]..starts[c + 1]]`, each item once, as positions 0..itemCount-1.
 *
 * Flat arrays, so that a whole shop's history goes to a worker without being copied object by object.
 */
export interface InteractionRows {
  readonly itemCount: number;
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  readonly weights: Float32Array;
}

/** For each item the items that it speaks for, strongest first: `keep` places each, unused ones with weight 0. */
export interface ItemWeights {
  readonly itemCount: number;
  readonly keep: number;
  readonly neighbours: Uint32Array;
  readonly weights: Float32Array;
}

/** The weight of something that lies `ageMs` back: it halves with every half-life. */
export function recencyWeight(ageMs: number, halfLifeMs: number): number {
  return 2 ** (-Math.max(0, ageMs) / halfLifeMs);
}

/** Adds to `scores` what an item of that weight speaks for. */
export function addNeighbours(model: ItemWeights, item: number, weight: number, scores: Float64Array): void {
  const first = item * model.keep;
  for (let at = first; at < first + model.keep; at += 1) {
    const strength = model.weights[at]!;
    if (strength === 0) return;
    const neighbour = model.neighbours[at]!;
    scores[neighbour] = scores[neighbour]! + weight * strength;
  }
}
