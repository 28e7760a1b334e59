/** How well one list answered one case. */
export interface CaseMeasures {
  readonly customer: string;
  readonly recall10: number;
  readonly recall20: number;
  readonly ndcg10: number;
  readonly hit10: number;
}

/** A mean difference with its 95 % interval. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** Recall, nDCG and hit rate of a ranked list against what was really bought; over the whole catalogue, nothing sampled. */
export function measureList(customer: string, list: readonly number[], truth: ReadonlySet<number>): CaseMeasures {
  const hits = (k: number): number => list.slice(0, k).filter((productId) => truth.has(productId)).length;
  let gain = 0;
  let best = 0;
  for (let rank = 0; rank < 10; rank += 1) {
    const weight = 1 / Math.log2(rank + 2);
    if (rank < list.length && truth.has(list[rank]!)) gain += weight;
    if (rank < truth.size) best += weight;
  }
  return { customer, recall10: hits(10) / truth.size, recall20: hits(20) / truth.size, ndcg10: gain / best, hit10: hits(10) > 0 ? 1 : 0 };
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * The mean difference of two models on the same cases with its 95 % interval. Cases of one customer belong together:
 * the spread is that of customers, not of cases.
 */
export function pairedDifference(
  ours: readonly CaseMeasures[],
  theirs: readonly CaseMeasures[],
  key: 'ndcg10' | 'recall10' | 'hit10',
): Difference {
  const sums = new Map<string, { difference: number; cases: number }>();
  for (const [index, mine] of ours.entries()) {
    const known = sums.get(mine.customer) ?? { difference: 0, cases: 0 };
    sums.set(mine.customer, { difference: known.difference + mine[key] - theirs[index]![key], cases: known.cases + 1 });
  }
  const difference = mean(ours.map((mine, index) => mine[key] - theirs[index]![key]));
  let spread = 0;
  for (const each of sums.values()) spread += (each.difference - each.cases * difference) ** 2;
  const customers = sums.size;
  const half = (1.96 * Math.sqrt((spread * customers) / Math.max(1, customers - 1))) / Math.max(1, ours.length);
  return { difference, low: difference - half, high: difference + half };
}
