import type { PrintFace } from '../../catalog/product.ts';
import type { MeshPart } from '../finish/mesh-part.ts';
import { crossed, minus, vectorAt, type Vector } from '../finish/vector.ts';
import type { PrintArea } from '../print-area.ts';

/** How far cloth may turn aside from its viewer, in radians, and still be read: letters there are two thirds as wide. */
export const readableTurn = (50 * Math.PI) / 180;

const columnMm = 2;
/** An area that is turned away at no more than its edges is looked at as a whole. */
const wholeShare = 0.85;

/**
 * What of an area's width faces a viewer who looks at its garment from `towards` (any length, pointing at the viewer), in whole mm;
 * undefined where that is all of it, or none. Only turns about the upright count: a band goes round.
 */
export function printFaceOf(part: MeshPart, area: PrintArea, towards: Vector): PrintFace | undefined {
  const turns = columnNormals(part, area).map((normal) => turnBetween(normal, towards));
  const nearest = turns.indexOf(Math.min(...turns));
  if (!(turns[nearest]! <= readableTurn)) return undefined;
  let [first, last] = [nearest, nearest];
  while (first > 0 && turns[first - 1]! <= readableTurn) first -= 1;
  while (last < turns.length - 1 && turns[last + 1]! <= readableTurn) last += 1;
  const widthMm = Math.min(area.widthMm, (last + 1) * columnMm) - first * columnMm;
  if (widthMm >= area.widthMm * wholeShare) return undefined;
  return { originXMm: Math.round(area.originXMm + first * columnMm), widthMm: Math.round(widthMm) };
}

/** The mean way out of each of an area's columns, from left to right. */
function columnNormals({ patternMm, positions, triangles }: MeshPart, area: PrintArea): Vector[] {
  const normals = Array.from({ length: Math.ceil(area.widthMm / columnMm) }, (): [number, number, number] => [0, 0, 0]);
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const;
    const xs = corners.map((corner) => patternMm[corner * 2]! - area.originXMm);
    const yMm = corners.reduce((sum, corner) => sum + patternMm[corner * 2 + 1]! / 3, 0) - area.originYMm;
    if (yMm < 0 || yMm > area.heightMm) continue;
    const [a, b, c] = corners.map((corner) => vectorAt(positions, corner)) as [Vector, Vector, Vector];
    const outwards = crossed(minus(b, a), minus(c, a));
    const first = Math.max(0, Math.floor(Math.min(...xs) / columnMm));
    const last = Math.min(normals.length - 1, Math.floor(Math.max(...xs) / columnMm));
    for (let column = first; column <= last; column++) outwards.forEach((value, axis) => (normals[column]![axis]! += value));
  }
  return normals;
}

function turnBetween([x, , z]: Vector, [towardsX, , towardsZ]: Vector): number {
  const lengths = Math.hypot(x, z) * Math.hypot(towardsX, towardsZ);
  return lengths > 0 ? Math.acos(Math.min(1, Math.max(-1, (x * towardsX + z * towardsZ) / lengths))) : Math.PI;
}
