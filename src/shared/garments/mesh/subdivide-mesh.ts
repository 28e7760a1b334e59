import type { CutMesh } from './cut-mesh.ts';

/**
 * Splits every triangle in four; positions of sewn vertices follow.
 * Old sewn vertices keep their numbers, so the coarse mesh stays a subset of the fine one.
 */
export function subdivideMesh(mesh: CutMesh, positions: Float64Array): { mesh: CutMesh; positions: Float64Array } {
  const patternMm = Array.from(mesh.patternMm);
  const panelOf = Array.from(mesh.panelOf);
  const weld = Array.from(mesh.weld);
  const finePositions = Array.from(positions);
  const cutMiddle = new Map<number, number>();
  const weldMiddle = new Map<number, number>();
  let weldCount = mesh.weldCount;

  const weldedMiddle = (a: number, b: number): number => {
    const key = pairKey(a, b);
    const known = weldMiddle.get(key);
    if (known !== undefined) return known;
    for (let axis = 0; axis < 3; axis++) finePositions.push((positions[a * 3 + axis]! + positions[b * 3 + axis]!) / 2);
    weldMiddle.set(key, weldCount);
    return weldCount++;
  };
  const middle = (a: number, b: number): number => {
    const key = pairKey(a, b);
    const known = cutMiddle.get(key);
    if (known !== undefined) return known;
    const vertex = panelOf.push(mesh.panelOf[a]!) - 1;
    patternMm.push((mesh.patternMm[a * 2]! + mesh.patternMm[b * 2]!) / 2, (mesh.patternMm[a * 2 + 1]! + mesh.patternMm[b * 2 + 1]!) / 2);
    weld.push(weldedMiddle(mesh.weld[a]!, mesh.weld[b]!));
    cutMiddle.set(key, vertex);
    return vertex;
  };

  const triangles: number[] = [];
  for (let i = 0; i < mesh.triangles.length; i += 3) {
    const a = mesh.triangles[i]!;
    const b = mesh.triangles[i + 1]!;
    const c = mesh.triangles[i + 2]!;
    const ab = middle(a, b);
    const bc = middle(b, c);
    const ca = middle(c, a);
    triangles.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  const chains: Record<string, number[]> = {};
  for (const [id, chain] of Object.entries(mesh.chains)) {
    chains[id] = chain.flatMap((vertex, index) => (index === 0 ? [vertex] : [cutMiddle.get(pairKey(chain[index - 1]!, vertex))!, vertex]));
  }
  return {
    mesh: {
      panelKeys: mesh.panelKeys,
      panelOf: Uint8Array.from(panelOf),
      patternMm: Float64Array.from(patternMm),
      triangles: Uint32Array.from(triangles),
      chains,
      weld: Uint32Array.from(weld),
      weldCount,
    },
    positions: Float64Array.from(finePositions),
  };
}

/** Order-free key of a vertex pair; exact below 2^26 vertices. */
export function pairKey(a: number, b: number): number {
  return a < b ? a * 67_108_864 + b : b * 67_108_864 + a;
}
