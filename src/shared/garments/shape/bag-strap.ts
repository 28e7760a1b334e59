import type { MeshPart } from '../finish/mesh-part.ts';
import { add, crossed, lengthOf, minus, scaled, unitOf, type Vector } from '../finish/vector.ts';
import type { PanelKey } from '../garment-metadata.ts';
import type { PatternSurface } from '../measure/pattern-surface.ts';
import { gridPart } from './grid-part.ts';

/** A folded strip that is sewn on a bag's panel with both ends and hangs the bag from a hook. */
export interface BagStrap {
  panelKey: PanelKey;
  /** The cloth that it is sewn on, and the way out of it. */
  cloth: PatternSurface;
  outwards: Vector;
  widthMm: number;
  thicknessMm: number;
  /** Middle of its ends from the panel's middle, and how far they reach below the panel's upper edge. */
  atMm: number;
  sewnMm: number;
  /** Where it lies on the hook. */
  apexM: Vector;
}

const sewnSteps = 4;
const freeSteps = 28;
/** A strap that is sewn on flat has turned almost on edge where it lies over a hook. */
const turnAtHook = 1.2;

/** The strap, from the end on the viewer's left over the hook to the other end; its right side is that of its panel. */
export function bagStrap(strap: BagStrap): MeshPart {
  const centres = centreLine(strap);
  const alongMm = [0];
  for (let i = 1; i < centres.length; i++) alongMm.push(alongMm.at(-1)! + lengthOf(minus(centres[i]!, centres[i - 1]!)) * 1000);
  const section = sectionOf(strap);
  const last = centres.length - 1;
  return gridPart({ panelKey: strap.panelKey, layer: 'outer' }, section.length - 1, last, (column, row) => {
    const along = unitOf(minus(centres[Math.min(last, row + 1)]!, centres[Math.max(0, row - 1)]!));
    const across = acrossAt(strap, along, turnAt(row, last));
    const [acrossMm, outMm, patternXMm] = section[column]!;
    const point = add(add(centres[row]!, across, acrossMm / 1000), crossed(along, across), outMm / 1000);
    return { point, patternMm: [patternXMm, alongMm[row]!] };
  });
}

function centreLine({ cloth, outwards, atMm, sewnMm, apexM, thicknessMm }: BagStrap): Vector[] {
  const end = (side: 1 | -1): Vector[] =>
    Array.from({ length: sewnSteps + 1 }, (_, step) => {
      const found = cloth.locate(side * atMm, Math.max(0.4, sewnMm * (1 - step / sewnSteps)));
      if (!found) throw new RangeError(`there is no cloth for a strap at ${atMm} mm`);
      return add(found, outwards, (thicknessMm / 2 + 0.6) / 1000);
    });
  const [left, right] = [end(-1), end(1)];
  return [...left, ...legTo(left.at(-1)!, apexM), apexM, ...legTo(right.at(-1)!, apexM).toReversed(), ...right.toReversed()];
}

/** Up from the cloth and over to the hook, without both ends. */
function legTo(from: Vector, apex: Vector): Vector[] {
  const aside = (from[0] - apex[0]) * 0.62;
  const first: Vector = [from[0] * 0.97, from[1] + (apex[1] - from[1]) * 0.55, from[2]];
  const second: Vector = [apex[0] + aside, apex[1], apex[2]];
  return Array.from({ length: freeSteps - 1 }, (_, i) => {
    const t = (i + 1) / freeSteps;
    const s = 1 - t;
    return add(add(add(scaled(from, s * s * s), first, 3 * s * s * t), second, 3 * s * t * t), apex, t * t * t);
  });
}

function turnAt(row: number, last: number): number {
  const fromEnd = Math.min(row, last - row);
  const t = Math.min(1, Math.max(0, (fromEnd - sewnSteps) / freeSteps));
  return turnAtHook * t * t * (3 - 2 * t);
}

function acrossAt({ outwards }: BagStrap, along: Vector, turn: number): Vector {
  const inPlane = unitOf(crossed(outwards, along));
  const edgewise = scaled(unitOf(crossed(along, inPlane)), -1);
  return unitOf(add(scaled(inPlane, Math.cos(turn)), edgewise, Math.sin(turn)));
}

/** Round the strip: mm across, mm out of its middle, and where that lies on the cut strip; rounded at its folds. */
function sectionOf({ widthMm, thicknessMm }: BagStrap): [number, number, number][] {
  const half = widthMm / 2;
  const round = thicknessMm / 2;
  const flat = half - round;
  const points: [number, number][] = [];
  for (let i = 0; i <= 4; i++) points.push([-flat + (flat * i) / 2, round]);
  for (let i = 1; i < 5; i++) points.push([flat + round * Math.sin((i / 5) * Math.PI), round * Math.cos((i / 5) * Math.PI)]);
  for (let i = 0; i <= 2; i++) points.push([flat - flat * i, -round]);
  for (let i = 1; i <= 5; i++) points.push([-flat - round * Math.sin((i / 5) * Math.PI), -round * Math.cos((i / 5) * Math.PI)]);
  let walked = -flat;
  return points.map(([across, out], i) => {
    if (i > 0) walked += Math.hypot(across - points[i - 1]![0], out - points[i - 1]![1]);
    return [across, out, walked];
  });
}
