/**
 * A stable number in [0, 2³²) that orders equals without favouring low ids (finalizer of MurmurHash3, 32 bits).
 *
 * Ordering ties by id rewards the oldest products and distorts every measured baseline.
 */
export function tieHash(id: number, salt: number): number {
  let mixed = (id ^ Math.imul(salt + 1, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Sorts best score first, equals by hash; returns a new array. */
export function byScore<Item extends { readonly productId: number; readonly score: number }>(items: readonly Item[], salt: number): Item[] {
  return items.toSorted(
    (a, b) => b.score - a.score || tieHash(a.productId, salt) - tieHash(b.productId, salt) || a.productId - b.productId,
  );
}
