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
  adjustRow(rows, id, rows.get(id), other, delta);
}

/** Adds to the counts of several products, but for the row's own, in one of many rows: that is looked up only once. */
export function adjustRowCounts(rows: Map<number, CountRow>, id: number, others: readonly number[], delta: number): void {
  let row = rows.get(id);
  for (let at = 0; at < others.length; at += 1) {
    const other = others[at]!;
    if (other === id) continue;
    // Nearly all counts of a large shop: they stay in a loop of their own, without a call.
    if (row instanceof Uint16Array && other < row.length && row[other]! + delta <= MOST_IN_16_BITS) row[other] = row[other]! + delta;
    else row = adjustRow(rows, id, row, other, delta);
  }
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

/** Adds to each product's score so much for each of its counts. */
export function addCounts(row: CountRow | undefined, weight: number, scores: Float64Array): void {
  if (row === undefined) return;
  if (row instanceof Map) {
    for (const [other, count] of row) scores[other] = scores[other]! + weight * count;
    return;
  }
  const length = Math.min(row.length, scores.length);
  for (let other = 0; other < length; other += 1) scores[other] = scores[other]! + weight * row[other]!;
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

/** Gives the row that stands there from now on. */
function adjustRow(rows: Map<number, CountRow>, id: number, row: CountRow | undefined, other: number, delta: number): CountRow | undefined {
  if (row instanceof Uint16Array) {
    const next = (row[other] ?? 0) + delta;
    if (other >= row.length || next > MOST_IN_16_BITS) return replaced(rows, id, widened(row, other, next));
    row[other] = next;
    return row;
  }
  if (row instanceof Uint32Array) {
    const next = (row[other] ?? 0) + delta;
    if (other >= row.length) return replaced(rows, id, widened(row, other, next));
    row[other] = next;
    return row;
  }
  return row === undefined ? replaced(rows, id, new Map([[other, delta]])) : adjustMap(rows, id, row, other, delta);
}

function replaced(rows: Map<number, CountRow>, id: number, row: CountRow): CountRow {
  rows.set(id, row);
  return row;
}

function adjustMap(rows: Map<number, CountRow>, id: number, row: Map<number, number>, other: number, delta: number): CountRow | undefined {
  const known = row.get(other);
  const next = (known ?? 0) + delta;
  if (next !== 0) row.set(other, next);
  else if (row.delete(other) && row.size === 0) {
    rows.delete(id);
    return undefined;
  }
  // Only a row that has just grown can have become long enough.
  const hasGrown = known === undefined && row.size >= LEAST_FLAT_COUNTS && row.size % LEAST_FLAT_COUNTS === 0;
  return hasGrown ? flattenedIfFull(rows, id, row) : row;
}

function flattenedIfFull(rows: Map<number, CountRow>, id: number, row: Map<number, number>): CountRow {
  let highest = 0;
  let most = 0;
  for (const [other, count] of row) {
    highest = Math.max(highest, other);
    most = Math.max(most, count);
  }
  if (row.size * FLAT_NUMBERS_PER_ENTRY < highest) return row;
  const flat = most > MOST_IN_16_BITS ? new Uint32Array(flatLength(highest)) : new Uint16Array(flatLength(highest));
  for (const [other, count] of row) flat[other] = count;
  return replaced(rows, id, flat);
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
