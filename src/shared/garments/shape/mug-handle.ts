import type { MeshPart } from '../finish/mesh-part.ts';
import { add, crossed, minus, unitOf, type Vector } from '../finish/vector.ts';
import { bezier, polylineLengthMm, resample, type PatternPoint } from '../pattern/curve.ts';
import { gridPart } from './grid-part.ts';

const steps = 56;
const sides = 28;
/** Half the section: across the handle's band and through it; it widens where it meets the wall. */
const halfWidthMm = 7.5;
const halfDepthMm = 4.6;
const flare = 0.45;

/** The handle's middle line, from the wall outwards and back: mm out from the wall, mm below the rim. */
const line: readonly PatternPoint[] = resample(
  [...bezier([-3, 17], [16, 12], [35, 14], [35.5, 38], 40).slice(0, -1), ...bezier([35.5, 38], [36, 60], [20, 78], [-3, 79], 40)],
  steps,
);

export const handleLengthMm = polylineLengthMm(line);
export const handleGirthMm = 2 * Math.PI * Math.sqrt((halfWidthMm ** 2 + halfDepthMm ** 2) / 2);

/** A bent tube of elliptic section that sinks into the wall at both ends; `place` takes mm out from the axis, down and aside. */
export function mugHandle(place: (outMm: number, downMm: number, asideMm: number) => Vector, wallRadiusMm: number): MeshPart {
  const centres = line.map(([out, down]): Vector => [wallRadiusMm + out, down, 0]);
  return gridPart({ panelKey: 'handle', layer: 'outer' }, sides, steps, (column, row) => {
    const along = unitOf(minus(centres[Math.min(steps, row + 1)]!, centres[Math.max(0, row - 1)]!));
    const through = crossed(along, [0, 0, 1]);
    const angle = (-column / sides) * 2 * Math.PI;
    const nearEnd = Math.max(0, 1 - Math.min(row, steps - row) / 9) ** 2;
    const wide = halfWidthMm * (1 + flare * nearEnd) * Math.cos(angle);
    const deep = halfDepthMm * (1 + flare * nearEnd) * Math.sin(angle);
    const [out, down, aside] = add(add(centres[row]!, [0, 0, 1], wide), through, deep);
    return { point: place(out, down, aside), patternMm: [(column / sides) * handleGirthMm, (row / steps) * handleLengthMm] };
  });
}
