import { type CountRow, countRowOf } from './count-row.ts';
import { type IdSets, setsById } from './id-sets.ts';

/**
 * In how many sets each id stands, and each two ids together, in both directions. Counted row by row: each stays in the
 * processor's cache until it is full, which makes a long history many times faster than set after set.
 *
 * @param highest pairs with an id above it are not counted
 */
export function countTogether(sets: IdSets, highest: number): { alone: Map<number, number>; together: Map<number, CountRow> } {
  const having = setsById(sets);
  const length = having.starts.length - 1;
  const row = new Uint32Array(length);
  const alone = new Map<number, number>();
  const together = new Map<number, CountRow>();
  for (let id = 0; id < length; id += 1) {
    const count = having.starts[id + 1]! - having.starts[id]!;
    if (count === 0) continue;
    alone.set(id, count);
    if (id > highest) continue;
    row.fill(0);
    addSets(row, sets, having.ids.subarray(having.starts[id], having.starts[id + 1]));
    row[id] = 0;
    row.fill(0, highest + 1);
    const counts = countRowOf(row);
    if (counts !== undefined) together.set(id, counts);
  }
  return { alone, together };
}

function addSets(row: Uint32Array, { starts, ids }: IdSets, sets: Uint32Array): void {
  for (let index = 0; index < sets.length; index += 1) {
    const set = sets[index]!;
    const end = starts[set + 1]!;
    for (let at = starts[set]!; at < end; at += 1) {
      const id = ids[at]!;
      row[id] = row[id]! + 1;
    }
  }
}
