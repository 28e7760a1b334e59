import cdt2d from 'cdt2d';
import type { Random } from '../../kernel/random.ts';
import { resample, type PatternPoint } from '../pattern/curve.ts';
import type { PatternPanel } from '../pattern/sewing-pattern.ts';

/** One panel as triangles in pattern mm; `chains` are the vertex indices along each edge, both ends included. */
export interface PanelMesh {
  pointsMm: [number, number][];
  triangles: [number, number, number][];
  chains: Record<string, number[]>;
}

const centroidPasses = 6;
const jitter = 0.12;
const boundaryGap = 0.62;

/** Meshes a panel at edge length `stepMm`; `segmentsOf` gives the segment count of each edge, equal for sewn pairs. */
export function meshPanel(panel: PatternPanel, stepMm: number, segmentsOf: (edge: string) => number, random: Random): PanelMesh {
  const points: [number, number][] = [];
  const chains: Record<string, number[]> = {};
  for (const edge of panel.edges) {
    const chain = resample(edge.pointsMm, segmentsOf(edge.name))
      .slice(0, -1)
      .map((point) => points.push([point[0], point[1]]) - 1);
    chains[edge.name] = chain;
  }
  closeChains(panel, chains);
  const boundary = points.slice();
  const rim = boundary.map((_, index): [number, number] => [index, (index + 1) % boundary.length]);
  points.push(...interiorPoints(boundary, stepMm, random));
  for (let pass = 0; pass < centroidPasses; pass++) relax(points, boundary.length, triangulate(points, rim));
  return { pointsMm: points, triangles: triangulate(points, rim), chains };
}

function closeChains(panel: PatternPanel, chains: Record<string, number[]>): void {
  panel.edges.forEach((edge, index) => {
    const next = panel.edges[(index + 1) % panel.edges.length]!;
    chains[edge.name]!.push(chains[next.name]![0]!);
  });
}

/** Triangles wound counter-clockwise to a viewer of the outside (y down). */
function triangulate(points: readonly [number, number][], rim: readonly [number, number][]): [number, number, number][] {
  return cdt2d(points, rim, { exterior: false }).map(([a, b, c]) => (turn(points[a]!, points[b]!, points[c]!) > 0 ? [a, c, b] : [a, b, c]));
}

function turn(a: PatternPoint, b: PatternPoint, c: PatternPoint): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function interiorPoints(boundary: readonly PatternPoint[], stepMm: number, random: Random): [number, number][] {
  const xs = boundary.map(([x]) => x);
  const ys = boundary.map(([, y]) => y);
  const rowMm = (stepMm * Math.sqrt(3)) / 2;
  const result: [number, number][] = [];
  let row = 0;
  for (let y = Math.min(...ys); y < Math.max(...ys); y += rowMm, row++) {
    for (let x = Math.min(...xs) + (row % 2) * (stepMm / 2); x < Math.max(...xs); x += stepMm) {
      const point: [number, number] = [x + (random() - 0.5) * 2 * jitter * stepMm, y + (random() - 0.5) * 2 * jitter * stepMm];
      if (isInside(boundary, point) && distanceTo(boundary, point) > boundaryGap * stepMm) result.push(point);
    }
  }
  return result;
}

function isInside(boundary: readonly PatternPoint[], [x, y]: PatternPoint): boolean {
  let inside = false;
  for (let i = 0, j = boundary.length - 1; i < boundary.length; j = i++) {
    const [ax, ay] = boundary[i]!;
    const [bx, by] = boundary[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function distanceTo(boundary: readonly PatternPoint[], [x, y]: PatternPoint): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0, j = boundary.length - 1; i < boundary.length; j = i++) {
    const [ax, ay] = boundary[j]!;
    const [bx, by] = boundary[i]!;
    const dx = bx - ax;
    const dy = by - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return best;
}

/** Moves every inner point to the area-weighted centroid of its triangles. */
function relax(points: [number, number][], fixedCount: number, triangles: readonly [number, number, number][]): void {
  const sums = new Float64Array(points.length * 3);
  for (const [a, b, c] of triangles) {
    const area = Math.abs(turn(points[a]!, points[b]!, points[c]!));
    const x = ((points[a]![0] + points[b]![0] + points[c]![0]) / 3) * area;
    const y = ((points[a]![1] + points[b]![1] + points[c]![1]) / 3) * area;
    for (const vertex of [a, b, c]) {
      sums[vertex * 3]! += x;
      sums[vertex * 3 + 1]! += y;
      sums[vertex * 3 + 2]! += area;
    }
  }
  for (let i = fixedCount; i < points.length; i++) {
    const area = sums[i * 3 + 2]!;
    if (area > 0) points[i] = [sums[i * 3]! / area, sums[i * 3 + 1]! / area];
  }
}
