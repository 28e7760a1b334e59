/**
 * Lets panels choose in turns until each has `limit` products or nothing left, so that no product stands in two of them and a
 * small catalogue is shared fairly.
 *
 * @param panels products that each could show, best first
 * @returns for each panel the products that it shows
 */
export function pickInTurns(panels: readonly (readonly { readonly productId: number }[])[], limit: number): ReadonlySet<number>[] {
  const used = new Set<number>();
  const picked = panels.map(() => new Set<number>());
  for (let round = 0; round < limit; round += 1) {
    for (const [index, items] of panels.entries()) {
      const next = items.find(({ productId }) => !used.has(productId));
      if (next === undefined) continue;
      used.add(next.productId);
      picked[index]?.add(next.productId);
    }
  }
  return picked;
}
