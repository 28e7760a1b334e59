import type { SurfaceMesh } from './surface-net.ts';

/** All points whose component along the unit `normal` is at most `offsetM` are kept. */
export interface CutPlane {
  normal: readonly [number, number, number];
  offsetM: number;
  /** Where it cuts; beyond, all is kept. */
  within?(x: number, y: number, z: number): boolean;
}

export interface ClippedSurface extends SurfaceMesh {
  /** How many of the vertices lie on the flat face that closes the cut; they are the last. */
  capVertexCount: number;
}

/** Cuts a surface off at a plane and closes the cut, which must be a single star-shaped ring, with a flat face of vertices of its own. */
export function clipSurface({ positions, triangles }: SurfaceMesh, plane: CutPlane): ClippedSurface {
  const heights = vertexHeights(positions, plane);
  const points = [...positions];
  const kept: number[] = [];
  const rim: number[] = [];
  const cuts = new Map<string, number>();
  const cutAt = (inside: number, outside: number): number => {
    const key = `${inside},${outside}`;
    const known = cuts.get(key);
    if (known !== undefined) return known;
    const share = heights[inside]! / (heights[inside]! - heights[outside]!);
    const made = points.length / 3;
    for (let axis = 0; axis < 3; axis++) {
      const from = points[inside * 3 + axis]!;
      points.push(from + (points[outside * 3 + axis]! - from) * share);
    }
    cuts.set(key, made);
    return made;
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as const;
    const insides = corners.filter((corner) => heights[corner]! <= 0).length;
    if (insides === 3) kept.push(...corners);
    if (insides === 0 || insides === 3) continue;
    // Turned so that the corner that is alone on its side of the plane comes first.
    const lone = corners.findIndex((corner) => heights[corner]! <= 0 === (insides === 1));
    const [a, b, c] = [corners[lone]!, corners[(lone + 1) % 3]!, corners[(lone + 2) % 3]!];
    if (insides === 1) {
      const [ab, ac] = [cutAt(a, b), cutAt(a, c)];
      kept.push(a, ab, ac);
      rim.push(ab, ac);
    } else {
      const [ba, ca] = [cutAt(b, a), cutAt(c, a)];
      kept.push(ba, b, c, ba, c, ca);
      rim.push(ca, ba);
    }
  }
  return closed(points, kept, rim);
}

/** Height of each vertex above the plane; below it where the plane does not cut. */
function vertexHeights(positions: Float64Array, { normal, offsetM, within }: CutPlane): Float64Array {
  return Float64Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const [x, y, z] = [positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!];
    if (within && !within(x, y, z)) return -1;
    return x * normal[0] + y * normal[1] + z * normal[2] - offsetM;
  });
}

/** A fan over the rim's segments around its middle. */
function closed(points: number[], kept: readonly number[], rim: readonly number[]): ClippedSurface {
  const before = points.length / 3;
  const ring = [...new Set(rim)];
  const copies = new Map(ring.map((vertex, place) => [vertex, before + place]));
  for (const vertex of ring) points.push(points[vertex * 3]!, points[vertex * 3 + 1]!, points[vertex * 3 + 2]!);
  const middle = points.length / 3;
  for (let axis = 0; axis < 3; axis++)
    points.push(ring.reduce((sum, vertex) => sum + points[vertex * 3 + axis]!, 0) / Math.max(1, ring.length));
  const cap: number[] = [];
  for (let s = 0; s < rim.length; s += 2) cap.push(copies.get(rim[s + 1]!)!, copies.get(rim[s]!)!, middle);
  return { positions: Float64Array.from(points), triangles: Uint32Array.from([...kept, ...cap]), capVertexCount: ring.length + 1 };
}
