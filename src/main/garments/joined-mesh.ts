import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { MeshLayer, PanelKey } from '../../shared/garments/garment-metadata.ts';

/** All parts as one triangle list, with what a plate needs at each vertex. */
export interface JoinedMesh {
  positions: Float64Array;
  normals: Float64Array;
  patternMm: Float64Array;
  occlusion: Float64Array;
  visibility: Float64Array;
  triangles: Uint32Array;
  /** Per triangle: index into `panelKeys` and `layers`. */
  partOf: Uint8Array;
  panelKeys: PanelKey[];
  layers: MeshLayer[];
  /** Per triangle: unit directions in space of pattern +x and +y. */
  patternAxes: Float64Array;
}

export function joinParts(parts: readonly MeshPart[], visibility: readonly Float64Array[]): JoinedMesh {
  const concat = (arrays: readonly Float64Array[]): Float64Array => {
    const result = new Float64Array(arrays.reduce((sum, array) => sum + array.length, 0));
    let offset = 0;
    for (const array of arrays) {
      result.set(array, offset);
      offset += array.length;
    }
    return result;
  };
  const triangles: number[] = [];
  const partOf: number[] = [];
  let first = 0;
  parts.forEach((part, index) => {
    for (const vertex of part.triangles) triangles.push(vertex + first);
    for (let t = 0; t < part.triangles.length; t += 3) partOf.push(index);
    first += part.positions.length / 3;
  });
  const mesh = {
    positions: concat(parts.map((part) => part.positions)),
    normals: concat(parts.map((part) => part.normals)),
    patternMm: concat(parts.map((part) => part.patternMm)),
    occlusion: concat(parts.map((part) => part.occlusion)),
    visibility: concat(visibility),
    triangles: Uint32Array.from(triangles),
    partOf: Uint8Array.from(partOf),
    panelKeys: parts.map((part) => part.panelKey),
    layers: parts.map((part) => part.layer),
  };
  return { ...mesh, patternAxes: patternAxes(mesh.positions, mesh.patternMm, mesh.triangles) };
}

function patternAxes(positions: Float64Array, patternMm: Float64Array, triangles: Uint32Array): Float64Array {
  const axes = new Float64Array(triangles.length * 2);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const u1 = patternMm[b * 2]! - patternMm[a * 2]!;
    const v1 = patternMm[b * 2 + 1]! - patternMm[a * 2 + 1]!;
    const u2 = patternMm[c * 2]! - patternMm[a * 2]!;
    const v2 = patternMm[c * 2 + 1]! - patternMm[a * 2 + 1]!;
    const area = u1 * v2 - u2 * v1 || 1e-9;
    for (let axis = 0; axis < 3; axis++) {
      const e1 = positions[b * 3 + axis]! - positions[a * 3 + axis]!;
      const e2 = positions[c * 3 + axis]! - positions[a * 3 + axis]!;
      axes[t * 2 + axis] = (e1 * v2 - e2 * v1) / area;
      axes[t * 2 + 3 + axis] = (e2 * u1 - e1 * u2) / area;
    }
    normalise(axes, t * 2);
    normalise(axes, t * 2 + 3);
  }
  return axes;
}

function normalise(values: Float64Array, at: number): void {
  const length = Math.hypot(values[at]!, values[at + 1]!, values[at + 2]!) || 1;
  for (let axis = 0; axis < 3; axis++) values[at + axis]! /= length;
}
