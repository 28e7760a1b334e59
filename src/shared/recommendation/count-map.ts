/** Adds to a count and forgets the key at zero, so that taking back leaves no trace of what was added. */
export function adjustCount<Key>(counts: Map<Key, number>, key: Key, delta: number): void {
  const next = (counts.get(key) ?? 0) + delta;
  if (next === 0) counts.delete(key);
  else counts.set(key, next);
}

/** Adds to a count one level down and forgets an emptied inner map. */
export function adjustNestedCount<Outer, Inner>(counts: Map<Outer, Map<Inner, number>>, outer: Outer, inner: Inner, delta: number): void {
  const row = counts.get(outer);
  if (row === undefined) {
    if (delta !== 0) counts.set(outer, new Map([[inner, delta]]));
    return;
  }
  adjustCount(row, inner, delta);
  if (row.size === 0) counts.delete(outer);
}
