import type { Run, ScanLine } from './scan-lines.ts';
import { UNKNOWN_INK, type InkRegion } from './separate-area.ts';

/** A gap that goes on from line to line. */
export interface GapChain {
  readonly widthMm: number;
  /** Along it, as far as it is narrower than the limit. */
  readonly lengthMm: number;
  /** Around it: on the lines, and from line to line. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** The regions on its sides. */
  readonly left: number;
  readonly right: number;
}

interface ChainSearch {
  readonly regions: readonly InkRegion[];
  readonly limitMm: number;
  readonly pitchMm: number;
}

/** A gap on one line. */
interface Slit {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

interface OpenChain {
  readonly slits: Slit[];
  /** Whether it began where ink was, and not where a wider place narrowed. */
  readonly closedAtStart: boolean;
}

/** A gap that leans up to 48° is so much wider on a line; what leans more is met by the lines in the other direction. */
const LEANING = 1.5;
/** Flattened curves are a little off. */
const TOLERANCE = 0.98;
/** A notch narrows; a slit is about as wide at its quarter as at its three quarters. */
const EVEN = 0.6;
/** What is shorter than so many limits is a point where inks come near, not a gap that is seen. */
const LEAST_LENGTH = 2;
/** So many lines before and after tell which way a gap leans. */
const AROUND = 2;

/** The gaps narrower than the limit on lines that follow one another. */
export function gapChains(lines: Iterable<ScanLine>, search: ChainSearch): GapChain[] {
  const found: GapChain[] = [];
  let open: OpenChain[] = [];
  let before: readonly Run[] = [];
  for (const { at, runs } of lines) {
    const going: OpenChain[] = [];
    const waiting = new Set(open);
    for (const slit of slitsOf(at, runs, search)) {
      const chain = [...waiting].find(({ slits }) => meets(slits.at(-1)!, slit, search.pitchMm));
      if (chain) {
        waiting.delete(chain);
        chain.slits.push(slit);
      }
      going.push(chain ?? { slits: [slit], closedAtStart: isClosed(slit, before, search.regions) });
    }
    for (const chain of waiting) found.push(...measured(chain, isClosed(chain.slits.at(-1)!, runs, search.regions), search));
    open = going;
    before = runs;
  }
  for (const chain of open) found.push(...measured(chain, false, search));
  return found;
}

/** The narrow places of a line that lie between two inks and below both. */
function slitsOf(at: number, runs: readonly Run[], { regions, limitMm }: ChainSearch): Slit[] {
  const widest = limitMm * LEANING;
  const slits: Slit[] = [];
  for (let index = 0; index < runs.length - 2; index++) {
    const [left, between] = [runs[index]!, runs[index + 1]!];
    // Most are wide, or lie above what is beside them.
    if (between.to - left.to >= widest || !isInk(left, regions)) continue;
    const right = otherSide(runs, index, regions);
    if (right && right.from - left.to < widest) slits.push({ at, from: left.to, to: right.from, left: left.region, right: right.region });
  }
  return slits;
}

/** The ink on the other side of what lies below a run to its right; undefined where that is no gap. */
function otherSide(runs: readonly Run[], index: number, regions: readonly InkRegion[]): Run | undefined {
  const left = runs[index]!;
  let highest = -Infinity;
  for (let next = index + 1; next < runs.length; next++) {
    const run = runs[next]!;
    const height = heightOf(run, regions);
    if (next > index + 1 && height > highest) return isInk(run, regions) ? run : undefined;
    if (height >= left.region || inkOf(run, regions) === inkOf(left, regions)) return undefined;
    highest = Math.max(highest, height);
  }
  return undefined;
}

function inkOf({ region }: Run, regions: readonly InkRegion[]): string | null {
  return region === -1 ? null : regions[region]!.ink;
}

function isInk(run: Run, regions: readonly InkRegion[]): boolean {
  const ink = inkOf(run, regions);
  return ink !== null && ink !== UNKNOWN_INK;
}

/** Where nothing is printed there is cloth, whatever lies on top. */
function heightOf(run: Run, regions: readonly InkRegion[]): number {
  return inkOf(run, regions) === null ? -1 : run.region;
}

function meets(before: Slit, slit: Slit, pitchMm: number): boolean {
  return slit.from <= before.to + pitchMm && slit.to >= before.from - pitchMm;
}

/** Whether a neighbouring line has ink all along a slit: it does not go on there. */
function isClosed({ from, to, left, right }: Slit, runs: readonly Run[], regions: readonly InkRegion[]): boolean {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || from < first.from || to > last.to) return false;
  const lowest = Math.min(left, right);
  return runs.every((run) => run.to <= from || run.from >= to || heightOf(run, regions) >= lowest || isSideInk(run, left, right, regions));
}

function isSideInk(run: Run, left: number, right: number, regions: readonly InkRegion[]): boolean {
  const ink = inkOf(run, regions);
  return ink !== null && (ink === regions[left]!.ink || ink === regions[right]!.ink);
}

function measured({ slits, closedAtStart }: OpenChain, closedAtEnd: boolean, { limitMm, pitchMm }: ChainSearch): GapChain[] {
  const upright = slits.map((_, index) => uprightness(slits, index));
  const widths = slits.map(({ from, to }, index) => (to - from) * upright[index]!);
  const narrow = widths.flatMap((width, index) => (width < limitMm * TOLERANCE && upright[index]! * LEANING >= 1 ? [index] : []));
  const lengthMm = narrow.reduce((sum, index) => sum + pitchMm / upright[index]!, 0);
  if (lengthMm < limitMm * LEAST_LENGTH) return [];
  const sorted = widths.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;
  const isEven = at(0.25) >= EVEN * at(0.75);
  if (closedAtStart !== closedAtEnd && !isEven) return [];
  const widthMm = closedAtStart || closedAtEnd ? at(0.5) : at(0.05);
  if (widthMm >= limitMm * TOLERANCE) return [];
  const places = narrow.map((index) => slits[index]!);
  const middle = slits[narrow[Math.floor(narrow.length / 2)]!]!;
  return [
    {
      widthMm,
      lengthMm,
      from: Math.min(...places.map(({ from }) => from)),
      to: Math.max(...places.map(({ to }) => to)),
      first: places[0]!.at - pitchMm / 2,
      last: places.at(-1)!.at + pitchMm / 2,
      left: middle.left,
      right: middle.right,
    },
  ];
}

/** The cosine of how far a gap leans from the upright of its lines. */
function uprightness(slits: readonly Slit[], index: number): number {
  const [before, after] = [slits[Math.max(0, index - AROUND)]!, slits[Math.min(slits.length - 1, index + AROUND)]!];
  const along = after.at - before.at;
  return along === 0 ? 1 : along / Math.hypot(along, (after.from + after.to - before.from - before.to) / 2);
}
