/** Sets of ids in two flat arrays: set `s` holds `ids[starts[s]..starts[s + 1]]`, each id once. */
export interface IdSets {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

const FIRST_CAPACITY = 1024;

/** Lays sets behind one another as they come, none of them being kept by itself. */
export function idSetsOf(sets: Iterable<Iterable<number>>): IdSets {
  let starts = new Uint32Array(FIRST_CAPACITY);
  let ids = new Uint32Array(FIRST_CAPACITY);
  let count = 0;
  let size = 0;
  for (const set of sets) {
    for (const id of set) {
      if (size === ids.length) ids = withRoom(ids);
      ids[size++] = id;
    }
    if ((count += 1) === starts.length) starts = withRoom(starts);
    starts[count] = size;
  }
  return { starts: starts.subarray(0, count + 1), ids: ids.subarray(0, size) };
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
