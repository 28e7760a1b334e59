import type { Contour } from './contour.ts';
import type { InkRegion } from './separate-area.ts';

/** A part of a line on which one region is seen; `region` is its index, -1 for the cloth. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly region: number;
}

/** What is seen along one line of a print, from its first ink to its last. */
export interface ScanLine {
  readonly at: number;
  readonly runs: readonly Run[];
}

/** What is narrower than half a pixel is not in a print file; pieces of one outline also meet with a rounding between them. */
const LEAST_SHARE = 0.5;

/** The lines of a print, `pitchMm` apart, across (`rows`) or down (`columns`); regions are from the bottom to the top. */
export function* scanLines(
  regions: readonly InkRegion[],
  { direction, pitchMm, lengthMm }: { readonly direction: 'rows' | 'columns'; readonly pitchMm: number; readonly lengthMm: number },
): Generator<ScanLine> {
  const contours = [...new Set(regions.flatMap(({ shape, clips }) => [shape, ...clips]))];
  const lines = Math.max(0, Math.floor(lengthMm / pitchMm));
  const crossings = crossingsOf(contours, { lines, pitchMm, across: direction === 'rows' ? 0 : 1 });
  const sweep = new LineSweep(regions, contours, pitchMm * LEAST_SHARE);
  for (let line = 0; line < lines; line++) {
    yield { at: (line + 0.5) * pitchMm, runs: sweep.run(crossings, line) };
  }
}

/** Where contours cross the lines, line by line. */
interface Crossings {
  /** The first of each line, and one more. */
  readonly starts: Int32Array;
  readonly places: Float64Array;
  readonly contours: Int32Array;
  /** 1 for an edge that goes on with the lines, -1 for one that comes back. */
  readonly signs: Int8Array;
}

interface Grid {
  readonly lines: number;
  readonly pitchMm: number;
  /** 0 when places on a line are x, 1 when they are y. */
  readonly across: 0 | 1;
}

function crossingsOf(contours: readonly Contour[], grid: Grid): Crossings {
  const starts = new Int32Array(grid.lines + 1);
  eachCrossing(contours, grid, (line) => starts[line + 1]!++);
  for (let line = 0; line < grid.lines; line++) starts[line + 1]! += starts[line]!;
  const total = starts[grid.lines]!;
  const found = { starts, places: new Float64Array(total), contours: new Int32Array(total), signs: new Int8Array(total) };
  const next = starts.slice();
  eachCrossing(contours, grid, (line, place, contour, sign) => {
    const at = next[line]!++;
    found.places[at] = place;
    found.contours[at] = contour;
    found.signs[at] = sign;
  });
  return found;
}

function eachCrossing(
  contours: readonly Contour[],
  { lines, pitchMm, across }: Grid,
  found: (line: number, place: number, contour: number, sign: number) => void,
): void {
  const along = 1 - across;
  for (const [index, { edges }] of contours.entries()) {
    for (let at = 0; at < edges.length; at += 4) {
      const [fromPlace, from, toPlace, to] = [edges[at + across]!, edges[at + along]!, edges[at + 2 + across]!, edges[at + 2 + along]!];
      const slope = (toPlace - fromPlace) / (to - from);
      if (!Number.isFinite(slope)) continue;
      // A line belongs to the edge that begins on it, not to the one that ends there.
      const first = Math.max(0, Math.ceil(Math.min(from, to) / pitchMm - 0.5));
      const last = Math.min(lines, Math.ceil(Math.max(from, to) / pitchMm - 0.5));
      for (let line = first; line < last; line++) {
        found(line, fromPlace + ((line + 0.5) * pitchMm - from) * slope, index, to > from ? 1 : -1);
      }
    }
  }
}

/** Goes along lines and tells which region is on top. */
class LineSweep {
  readonly #contours: readonly Contour[];
  /** The regions that each contour is the shape or a clip of. */
  readonly #owners: readonly (readonly number[])[];
  readonly #winding: Int32Array;
  /** How many contours a region has, and how many of them the place is not within. */
  readonly #contourCounts: Int32Array;
  readonly #outside: Int32Array;
  /** The regions that the place is within, from the bottom to the top. */
  readonly #stack: number[] = [];
  readonly #leastMm: number;

  constructor(regions: readonly InkRegion[], contours: readonly Contour[], leastMm: number) {
    this.#leastMm = leastMm;
    const indexOf = new Map(contours.map((contour, index) => [contour, index]));
    const owners: number[][] = contours.map(() => []);
    const within = regions.map(({ shape, clips }) => new Set([shape, ...clips]));
    for (const [region, own] of within.entries()) for (const contour of own) owners[indexOf.get(contour)!]!.push(region);
    this.#contourCounts = Int32Array.from(within, ({ size }) => size);
    this.#contours = contours;
    this.#owners = owners;
    this.#winding = new Int32Array(contours.length);
    this.#outside = new Int32Array(regions.length);
  }

  run({ starts, places, contours, signs }: Crossings, line: number): Run[] {
    const [start, end] = [starts[line]!, starts[line + 1]!];
    if (start === end) return [];
    const order = sortedPlaces(places, start, end);
    this.#winding.fill(0);
    this.#outside.set(this.#contourCounts);
    this.#stack.length = 0;
    const runs: Run[] = [];
    let from = 0;
    for (const at of order) {
      const seen = this.#stack.at(-1) ?? -1;
      this.#cross(contours[at]!, signs[at]!);
      if ((this.#stack.at(-1) ?? -1) === seen) continue;
      const place = places[at]!;
      if (seen !== -1 || runs.length > 0) addRun(runs, { from, to: place, region: seen }, this.#leastMm);
      from = place;
    }
    return runs;
  }

  #cross(contour: number, sign: number): void {
    const { rule } = this.#contours[contour]!;
    const before = isInside(this.#winding[contour]!, rule);
    this.#winding[contour]! += sign;
    const after = isInside(this.#winding[contour]!, rule);
    if (before === after) return;
    for (const region of this.#owners[contour]!) {
      const wasShown = this.#outside[region] === 0;
      this.#outside[region]! += after ? -1 : 1;
      if (wasShown) this.#stack.splice(this.#stack.indexOf(region), 1);
      else if (this.#outside[region] === 0) this.#enter(region);
    }
  }

  #enter(region: number): void {
    const above = this.#stack.findIndex((other) => other > region);
    this.#stack.splice(above === -1 ? this.#stack.length : above, 0, region);
  }
}

/** Short lines are sorted faster by putting in one place after the other. */
const SHORT = 40;

function sortedPlaces(places: Float64Array, start: number, end: number): Uint32Array {
  const order = new Uint32Array(end - start);
  if (order.length > SHORT) return order.map((_, index) => start + index).sort((a, b) => places[a]! - places[b]!);
  for (let index = 0; index < order.length; index++) {
    let at = index;
    for (; at > 0 && places[order[at - 1]!]! > places[start + index]!; at--) order[at] = order[at - 1]!;
    order[at] = start + index;
  }
  return order;
}

function isInside(winding: number, rule: Contour['rule']): boolean {
  return rule === 'nonzero' ? winding !== 0 : winding % 2 !== 0;
}

function addRun(runs: Run[], run: Run, leastMm: number): void {
  const last = runs.at(-1);
  const isSeen = run.to - run.from >= leastMm;
  if (last && (last.region === run.region || !isSeen)) runs[runs.length - 1] = { ...last, to: run.to };
  else if (isSeen) runs.push(run);
}
