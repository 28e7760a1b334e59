/** How the vertices of one part of a garment hang together. */
export interface PartTopology {
  panelKey: string;
  layer: string;
  vertexCount: number;
  /** Three vertices for each triangle. */
  triangles: ArrayLike<number>;
}

/** One part of a garment as plain numbers, vertex by vertex. */
export interface PartShape extends PartTopology {
  /** x, y, z in metres of the garment's space. */
  positions: Float32Array;
  /** Unit length. */
  normals: Float32Array;
  /** x, y on the panel in mm. */
  patternMm: Float32Array;
  /** How open to the light, 0..1. */
  open: Float32Array;
}

/** Whether each part of one garment is a part of the other with the same vertices and triangles, so that one can turn into the other. */
export function sharesTopology(one: readonly PartTopology[], other: readonly PartTopology[]): boolean {
  const known = new Map(other.map((part) => [partKey(part), part]));
  const distinct = new Set(one.map(partKey)).size;
  const samePlaces = one.length === other.length && distinct === one.length && known.size === one.length;
  return samePlaces && one.every((part) => sameMesh(part, known.get(partKey(part))));
}

/** The parts of a garment in the order of another one that shares its topology. */
export function inOrderOf<Part extends PartTopology>(parts: readonly Part[], order: readonly PartTopology[]): Part[] {
  const known = new Map(parts.map((part) => [partKey(part), part]));
  return order.map((part) => known.get(partKey(part))!);
}

/** Writes what lies between two shapes of one topology into a third; `share` 0 is the first, 1 the second. */
export function mixShapes(from: PartShape, to: PartShape, share: number, into: PartShape): void {
  mix(from.positions, to.positions, share, into.positions);
  mix(from.normals, to.normals, share, into.normals);
  mix(from.patternMm, to.patternMm, share, into.patternMm);
  mix(from.open, to.open, share, into.open);
  unitLengths(into.normals);
}

/** Fast at first, then slower and slower. */
export function easeOut(share: number): number {
  return 1 - (1 - Math.min(1, Math.max(0, share))) ** 3;
}

function partKey({ panelKey, layer }: PartTopology): string {
  return `${panelKey}/${layer}`;
}

function sameMesh(a: PartTopology, b: PartTopology | undefined): boolean {
  if (!b || a.vertexCount !== b.vertexCount || a.triangles.length !== b.triangles.length) return false;
  for (let i = 0; i < a.triangles.length; i++) if (a.triangles[i] !== b.triangles[i]) return false;
  return true;
}

function mix(from: Float32Array, to: Float32Array, share: number, into: Float32Array): void {
  for (let i = 0; i < into.length; i++) into[i] = from[i]! + (to[i]! - from[i]!) * share;
}

function unitLengths(vectors: Float32Array): void {
  for (let i = 0; i < vectors.length; i += 3) {
    const length = Math.hypot(vectors[i]!, vectors[i + 1]!, vectors[i + 2]!) || 1;
    vectors[i]! /= length;
    vectors[i + 1]! /= length;
    vectors[i + 2]! /= length;
  }
}
