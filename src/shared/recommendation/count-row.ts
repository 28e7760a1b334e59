/**
 * Counts by product id that know their size: a map while few products have one, flat numbers once many do.
 * A pair of products of a large shop then takes two bytes instead of twenty.
 */
export type CountRow = Map<number, number> | Uint16Array | Uint32Array;

/** A row with fewer counts than this is never flat. */
const LEAST_FLAT_COUNTS = 64;
/** A map's entry takes as much memory as so many flat numbers. */
const FLAT_NUMBERS_PER_ENTRY = 8;
const LENGTH_STEP = 512;
const MOST_IN_16_BITS = 65_535;

/** Adds to a count in one of many rows and forgets an emptied map; `other` is a product id from 0. */
export function adjustRowCount(rows: Map<number, CountRow>, id: number, other: number, delta: number): void {
  const row = rows.get(id);
  if (row === undefined) {
    rows.set(id, new Map([[other, delta]]));
    return;
  }
  if (row instanceof Map) {
    adjustMap(rows, id, row, other, delta);
    return;
  }
  const next = (row[other] ?? 0) + delta;
  if (other < row.length && next <= (row instanceof Uint16Array ? MOST_IN_16_BITS : Infinity)) row[other] = next;
  else rows.set(id, widened(row, other, next));
}

/** A row made at once of counts by product id; undefined when all of them are 0. */
export function countRowOf(counts: Uint32Array): CountRow | undefined {
  let size = 0;
  let highest = 0;
  let most = 0;
  for (let other = 0; other < counts.length; other += 1) {
    const count = counts[other]!;
    if (count === 0) continue;
    size += 1;
    highest = other;
    if (count > most) most = count;
  }
  if (size === 0) return undefined;
  if (size < LEAST_FLAT_COUNTS || size * FLAT_NUMBERS_PER_ENTRY < highest) {
    const row = new Map<number, number>();
    for (let other = 0; other <= highest; other += 1) if (counts[other] !== 0) row.set(other, counts[other]!);
    return row;
  }
  const flat = most > MOST_IN_16_BITS ? new Uint32Array(flatLength(highest)) : new Uint16Array(flatLength(highest));
  flat.set(counts.subarray(0, Math.min(counts.length, flat.length)));
  return flat;
}

/** The count of one product in a row; 0 when there is none. */
export function countIn(row: CountRow | undefined, other: number): number {
  if (row === undefined) return 0;
  return (row instanceof Map ? row.get(other) : row[other]) ?? 0;
}

/** Visits every product that has a count. */
export function forEachCount(row: CountRow | undefined, visit: (other: number, count: number) => void): void {
  if (row === undefined) return;
  if (row instanceof Map) {
    for (const [other, count] of row) visit(other, count);
    return;
  }
  for (let other = 0; other < row.length; other += 1) {
    if (row[other] !== 0) visit(other, row[other]!);
  }
}

function adjustMap(rows: Map<number, CountRow>, id: number, row: Map<number, number>, other: number, delta: number): void {
  const known = row.get(other);
  const next = (known ?? 0) + delta;
  if (next !== 0) row.set(other, next);
  else if (row.delete(other) && row.size === 0) rows.delete(id);
  // Only a row that has just grown can have become long enough.
  if (known === undefined && row.size >= LEAST_FLAT_COUNTS && row.size % LEAST_FLAT_COUNTS === 0) flattenIfFull(rows, id, row);
}

function flattenIfFull(rows: Map<number, CountRow>, id: number, row: Map<number, number>): void {
  let highest = 0;
  let most = 0;
  for (const [other, count] of row) {
    highest = Math.max(highest, other);
    most = Math.max(most, count);
  }
  if (row.size * FLAT_NUMBERS_PER_ENTRY < highest) return;
  const flat = most > MOST_IN_16_BITS ? new Uint32Array(flatLength(highest)) : new Uint16Array(flatLength(highest));
  for (const [other, count] of row) flat[other] = count;
  rows.set(id, flat);
}

function widened(row: Uint16Array | Uint32Array, other: number, count: number): Uint16Array | Uint32Array {
  const length = Math.max(row.length, flatLength(other));
  const wide = count > MOST_IN_16_BITS || row instanceof Uint32Array ? new Uint32Array(length) : new Uint16Array(length);
  wide.set(row);
  wide[other] = count;
  return wide;
}

function flatLength(highest: number): number {
  return (Math.floor(highest / LENGTH_STEP) + 1) * LENGTH_STEP;
}
