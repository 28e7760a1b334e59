import type { MeshPart } from '../finish/mesh-part.ts';
import { add, crossed, lengthOf, minus, unitOf, vectorAt, type Vector } from '../finish/vector.ts';
import type { PanelKey } from '../garment-metadata.ts';
import { gridPart } from './grid-part.ts';

const steps = 5;

interface EdgeFrame {
  point: Vector;
  normal: Vector;
  alongMm: number;
}

/** The rounded edge of panels that lie side by side, from their right sides over to their linings `depthM` behind. */
export function edgeRoll(panelKey: PanelKey, parts: readonly MeshPart[], depthM: number, edge: 'top' | 'bottom' = 'bottom'): MeshPart {
  const frames = parts.flatMap((part, index) => rowOf(part, edge).slice(index === 0 ? 0 : 1));
  let alongMm = 0;
  frames.forEach((frame, i) => {
    if (i > 0) alongMm += lengthOf(minus(frame.point, frames[i - 1]!.point)) * 1000;
    frame.alongMm = alongMm;
  });
  const last = frames.length - 1;
  return gridPart({ panelKey, layer: 'outer' }, last, steps, (column, row) => {
    const { point, normal, alongMm: xMm } = frames[column]!;
    const along = unitOf(minus(frames[Math.min(last, column + 1)]!.point, frames[Math.max(0, column - 1)]!.point));
    const out = unitOf(crossed(along, normal));
    const turn = (row / steps) * Math.PI;
    const centre = add(point, normal, -depthM / 2);
    const place = add(add(centre, normal, (Math.cos(turn) * depthM) / 2), out, (Math.sin(turn) * depthM) / 2);
    return { point: place, patternMm: [xMm, (turn * depthM * 1000) / 2] };
  });
}

/** The first or last row of a grid part, whose first triangle names the vertex below its first one; always with the cloth to its left. */
function rowOf(part: MeshPart, edge: 'top' | 'bottom'): EdgeFrame[] {
  const columns = part.triangles[1]!;
  const first = edge === 'top' ? 0 : part.positions.length / 3 - columns;
  const frames = Array.from({ length: columns }, (_, i) => ({
    point: vectorAt(part.positions, first + i),
    normal: vectorAt(part.normals, first + i),
    alongMm: 0,
  }));
  return edge === 'top' ? frames.toReversed() : frames;
}
