import type { PanelKey } from '../garment-metadata.ts';
import type { Random } from '../../kernel/random.ts';
import { polylineLengthMm } from '../pattern/curve.ts';
import { patternEdge, type EdgeName, type SewingPattern } from '../pattern/sewing-pattern.ts';
import { meshPanel } from './panel-mesh.ts';

/**
 * The whole garment as cut pieces: vertices belong to one panel and know their pattern position.
 * `weld[v]` is the sewn vertex of a cut vertex; sewn vertices are numbered 0..weldCount-1.
 */
export interface CutMesh {
  panelKeys: PanelKey[];
  /** Index in `panelKeys` per cut vertex. */
  panelOf: Uint8Array;
  patternMm: Float64Array;
  triangles: Uint32Array;
  /** Cut vertices along each edge, key `panel/edge`. */
  chains: Record<string, number[]>;
  weld: Uint32Array;
  weldCount: number;
}

export function edgeId({ panelKey, edge }: EdgeName): string {
  return `${panelKey}/${edge}`;
}

/** Meshes every panel at `stepMm` with equal segment counts on sewn edges. */
export function cutPattern(pattern: SewingPattern, stepMm: number, random: Random): CutMesh {
  const segments = segmentCounts(pattern, stepMm);
  const panelOf: number[] = [];
  const patternMm: number[] = [];
  const triangles: number[] = [];
  const chains: Record<string, number[]> = {};
  pattern.panels.forEach((panel, panelNumber) => {
    const first = panelOf.length;
    const mesh = meshPanel(panel, stepMm, (edge) => segments.get(edgeId({ panelKey: panel.key, edge }))!, random);
    for (const [x, y] of mesh.pointsMm) {
      panelOf.push(panelNumber);
      patternMm.push(x, y);
    }
    for (const triangle of mesh.triangles) triangles.push(...triangle.map((vertex) => vertex + first));
    for (const [edge, chain] of Object.entries(mesh.chains))
      chains[edgeId({ panelKey: panel.key, edge })] = chain.map((vertex) => vertex + first);
  });
  const cut = {
    panelKeys: pattern.panels.map((panel) => panel.key),
    panelOf: Uint8Array.from(panelOf),
    patternMm: Float64Array.from(patternMm),
    triangles: Uint32Array.from(triangles),
    chains,
  };
  return { ...cut, ...weldSeams(cut.panelOf.length, seamPairs(pattern, chains)) };
}

function segmentCounts(pattern: SewingPattern, stepMm: number): Map<string, number> {
  const counts = new Map<string, number>();
  const lengthOf = (name: EdgeName): number => polylineLengthMm(patternEdge(pattern, name).pointsMm);
  for (const { a, b } of pattern.seams) {
    const count = Math.max(1, Math.round((lengthOf(a) + lengthOf(b)) / 2 / stepMm));
    counts.set(edgeId(a), count);
    counts.set(edgeId(b), count);
  }
  for (const panel of pattern.panels) {
    for (const edge of panel.edges) {
      const id = edgeId({ panelKey: panel.key, edge: edge.name });
      if (!counts.has(id)) counts.set(id, Math.max(1, Math.round(polylineLengthMm(edge.pointsMm) / stepMm)));
    }
  }
  return counts;
}

/** Pairs of cut vertices that sewing brings together. */
export function seamPairs(pattern: SewingPattern, chains: Readonly<Record<string, number[]>>): [number, number][] {
  return pattern.seams.flatMap(({ a, b }) => {
    const against = chains[edgeId(b)]!.toReversed();
    return chains[edgeId(a)]!.map((vertex, index): [number, number] => [vertex, against[index]!]);
  });
}

function weldSeams(count: number, pairs: readonly [number, number][]): { weld: Uint32Array; weldCount: number } {
  const parent = Uint32Array.from({ length: count }, (_, index) => index);
  const rootOf = (vertex: number): number => {
    let root = vertex;
    while (parent[root] !== root) root = parent[root]!;
    return root;
  };
  for (const [a, b] of pairs) {
    const rootA = rootOf(a);
    const rootB = rootOf(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  const weld = new Uint32Array(count);
  let weldCount = 0;
  for (let vertex = 0; vertex < count; vertex++) {
    const root = rootOf(vertex);
    weld[vertex] = root === vertex ? weldCount++ : weld[root]!;
  }
  return { weld, weldCount };
}
