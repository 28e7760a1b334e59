import { describe, expect, it } from 'vitest';
import { trainEase } from '../../../src/shared/recommendation/ease.ts';
import { addNeighbours, type InteractionRows, recencyWeight } from '../../../src/shared/recommendation/interaction-rows.ts';
import { trainNeighbours } from '../../../src/shared/recommendation/item-neighbours.ts';

function rowsOf(itemCount: number, customers: readonly (readonly number[])[]): InteractionRows {
  const starts = customers.reduce<number[]>((sums, items) => [...sums, (sums.at(-1) ?? 0) + items.length], [0]);
  const items = customers.flat();
  return { itemCount, starts: Uint32Array.from(starts), items: Uint32Array.from(items), weights: new Float32Array(items.length).fill(1) };
}

/** Items 0 and 1 are bought by the same people, 2 and 3 by others, 4 by everybody. */
const twoTastes = rowsOf(5, [
  ...Array.from({ length: 20 }, () => [0, 1, 4]),
  ...Array.from({ length: 20 }, () => [2, 3, 4]),
  ...Array.from({ length: 3 }, () => [0, 3]),
]);

describe('EASE', () => {
  it('is the closed form of ridge regression with an empty diagonal', () => {
    const model = trainEase(twoTastes, { regularisation: 2, keep: 4 });
    const weight = (item: number, other: number): number => {
      for (let at = item * 4; at < item * 4 + 4; at += 1) if (model.neighbours[at] === other) return model.weights[at]!;
      return 0;
    };
    // The gradient of every column is 0 off the diagonal: (G + λI) B = G off the diagonal, B's diagonal 0.
    const gram = gramOf(twoTastes);
    for (let row = 0; row < 5; row += 1) {
      for (let column = 0; column < 5; column += 1) {
        if (row === column) continue;
        let sum = 2 * weight(row, column);
        for (let k = 0; k < 5; k += 1) sum += gram[row]![k]! * (k === column ? 0 : weight(k, column));
        expect(sum).toBeCloseTo(gram[row]![column]!, 4);
      }
    }
  });

  it('prefers what belongs to a taste to what everybody has', () => {
    const scores = new Float64Array(5);
    addNeighbours(trainEase(twoTastes, { regularisation: 5, keep: 4 }), 0, 1, scores);
    expect(scores[1]).toBeGreaterThan(scores[4]!);
    expect(scores[4]).toBeGreaterThan(scores[2]!);
  });

  it('keeps only as many neighbours as it is told, the strongest', () => {
    const full = trainEase(twoTastes, { regularisation: 5, keep: 4 });
    const pruned = trainEase(twoTastes, { regularisation: 5, keep: 1 });
    expect(pruned.neighbours).toHaveLength(5);
    expect([...pruned.neighbours]).toEqual([0, 1, 2, 3, 4].map((item) => full.neighbours[item * 4]));
  });
});

describe('item neighbours', () => {
  it('are cosines, nearest first', () => {
    const { neighbours, weights } = trainNeighbours(twoTastes, 2);
    expect([...neighbours.subarray(0, 2)]).toEqual([1, 4]);
    expect(weights[0]).toBeCloseTo(20 / Math.sqrt(23 * 20), 6);
    expect(weights[1]).toBeCloseTo(20 / Math.sqrt(23 * 40), 6);
  });
});

describe('recency', () => {
  it('halves with every half-life and never grows above 1', () => {
    expect([0, 10, 20, -5].map((age) => recencyWeight(age, 10))).toEqual([1, 0.5, 0.25, 1]);
  });
});

function gramOf({ itemCount, starts, items }: InteractionRows): number[][] {
  const gram = Array.from({ length: itemCount }, () => Array<number>(itemCount).fill(0));
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (const a of items.subarray(starts[row], starts[row + 1]))
      for (const b of items.subarray(starts[row], starts[row + 1])) gram[a]![b]! += 1;
  }
  return gram;
}
