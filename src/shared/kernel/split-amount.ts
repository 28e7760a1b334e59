/**
 * Splits an amount by weights into whole minor units that add up to it, by the method of largest remainders; of equal
 * remainders the earlier weight gets the unit. Exact at any size.
 *
 * @param weights non-negative integers; where all are 0, so must the amount be
 */
export function splitAmount(amountMinor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const shares = weights.map((weight) => {
    const exact = BigInt(amountMinor) * BigInt(weight);
    return { whole: Number(exact / total), rest: exact % total };
  });
  let left = amountMinor - shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = shares
    .map((share, at) => ({ ...share, at }))
    .toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest < b.rest ? 1 : -1));
  const parts = shares.map(({ whole }) => whole);
  for (const { at } of byRest) {
    if (left <= 0) break;
    parts[at] = parts[at]! + 1;
    left -= 1;
  }
  return parts;
}
