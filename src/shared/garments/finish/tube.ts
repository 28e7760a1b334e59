import type { MeshLayer, PanelKey } from '../garment-metadata.ts';
import { emptyOcclusion, type MeshPart } from './mesh-part.ts';
import { add, crossed, dotted, lengthOf, minus, unitOf, type Vector } from './vector.ts';

export interface TubeShape {
  path: readonly Vector[];
  radiusAt(index: number): number;
  sides: number;
  /** Pattern mm of the tube's start; x goes around it, y along. */
  originMm: readonly [number, number];
}

/** A round tube along a path; a radius of 0 closes an end. */
export function buildTube(identity: { panelKey: PanelKey; layer: MeshLayer }, { path, radiusAt, sides, originMm }: TubeShape): MeshPart {
  const positions: number[] = [];
  const normals: number[] = [];
  const patternMm: number[] = [];
  const triangles: number[] = [];
  const girthMm = Math.max(...path.map((_, i) => radiusAt(i))) * 2000 * Math.PI;
  let across: Vector = [1, 0, 0];
  let walkedMm = 0;
  path.forEach((point, i) => {
    const tangent = unitOf(minus(path[Math.min(path.length - 1, i + 1)]!, path[Math.max(0, i - 1)]!));
    across = unitOf(add(across, tangent, -dotted(across, tangent)));
    const other = crossed(tangent, across);
    if (i > 0) walkedMm += lengthOf(minus(point, path[i - 1]!)) * 1000;
    const slope = (radiusAt(Math.max(0, i - 1)) - radiusAt(Math.min(path.length - 1, i + 1))) / 0.008;
    for (let side = 0; side <= sides; side++) {
      const turn = (side / sides) * 2 * Math.PI;
      const out = add(add([0, 0, 0], across, Math.cos(turn)), other, Math.sin(turn));
      positions.push(...add(point, out, radiusAt(i)));
      normals.push(...unitOf(add(out, tangent, slope)));
      patternMm.push(originMm[0] + (girthMm * side) / sides, originMm[1] + walkedMm);
    }
    if (i === 0) return;
    const row = sides + 1;
    for (let side = 0; side < sides; side++) {
      const [a, b] = [(i - 1) * row + side, i * row + side];
      triangles.push(a, a + 1, b, b, a + 1, b + 1);
    }
  });
  return {
    ...identity,
    positions: Float64Array.from(positions),
    normals: Float64Array.from(normals),
    patternMm: Float64Array.from(patternMm),
    occlusion: emptyOcclusion(positions.length / 3),
    triangles: Uint32Array.from(triangles),
  };
}
