/** Sets of ids in two flat arrays: set `s` holds `ids[starts[s]..starts[s + 1]]`, each id once. */
export interface IdSets {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

const FIRST_CAPACITY = 1024;

/** Lays the sets of a long row of things behind one another, none of them being kept as an array of its own. */
export function idSetsOf<Item>(items: readonly Item[], setOf: (item: Item) => Iterable<number>): IdSets {
  const starts = new Uint32Array(items.length + 1);
  let ids = new Uint32Array(FIRST_CAPACITY);
  let size = 0;
  for (let index = 0; index < items.length; index += 1) {
    for (const id of setOf(items[index]!)) {
      if (size === ids.length) ids = withRoom(ids);
      ids[size++] = id;
    }
    starts[index + 1] = size;
  }
  return { starts, ids: ids.subarray(0, size) };
}

/** Turned around: for each id from 0 up to the highest the numbers of the sets that it stands in. */
export function setsById({ starts, ids }: IdSets): IdSets {
  const places = new Uint32Array(highestId(ids) + 2);
  for (const id of ids) places[id + 1] = places[id + 1]! + 1;
  for (let id = 1; id < places.length; id += 1) places[id] = places[id]! + places[id - 1]!;
  const next = places.slice();
  const sets = new Uint32Array(ids.length);
  for (let set = 0; set + 1 < starts.length; set += 1) {
    for (let at = starts[set]!; at < starts[set + 1]!; at += 1) {
      const id = ids[at]!;
      sets[next[id]!] = set;
      next[id] = next[id]! + 1;
    }
  }
  return { starts: places, ids: sets };
}

/** 0 of none. */
export function highestId(ids: Uint32Array): number {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id);
  return highest;
}

function withRoom(ids: Uint32Array): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(ids.length * 2);
  wide.set(ids);
  return wide;
}
