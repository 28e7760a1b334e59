import type { Polyline } from './flatten-outline.ts';

/** Places that are looked at on an outline. */
const PLACES = 80;
/** Edges that face each other within 35° are the two sides of a stroke; others meet in a corner or a tip. */
const FACING = -Math.cos((35 * Math.PI) / 180);
/** So much of the strokes' edges may be thinner: what tapers off into a tip is not missed. */
const SHARE = 0.25;

interface Edge {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
}

/**
 * How thick the thinnest strokes of a filled outline are, in its own units: straight through from edge to facing edge, at places
 * evenly along the outline, the thinnest quarter left out; undefined for what has no strokes, such as a triangle.
 */
export function strokeThickness(lines: readonly Polyline[], rule: 'nonzero' | 'evenodd'): number | undefined {
  const edges = lines.flatMap(edgesOf);
  const total = edges.reduce((sum, { length }) => sum + length, 0);
  const found: number[] = [];
  let along = total / PLACES / 2;
  for (const edge of edges) {
    for (; along < edge.length; along += total / PLACES) {
      const through = thicknessAt(edge, along / edge.length, edges, rule);
      if (through !== undefined) found.push(through);
    }
    along -= edge.length;
  }
  // A few places alone are the ends of strokes.
  if (found.length < PLACES / 6) return undefined;
  return found.toSorted((a, b) => a - b)[Math.floor(found.length * SHARE)];
}

function edgesOf({ points }: Polyline): Edge[] {
  const count = points.length / 2;
  return Array.from({ length: count }, (_, index): Edge => {
    const [x, y] = [points[index * 2]!, points[index * 2 + 1]!];
    const next = ((index + 1) % count) * 2;
    const [toX, toY] = [points[next]!, points[next + 1]!];
    const length = Math.hypot(toX - x, toY - y);
    return { x, y, dx: (toX - x) / (length || 1), dy: (toY - y) / (length || 1), length };
  }).filter(({ length }) => length > 0);
}

interface Crossing {
  readonly at: number;
  readonly edge: Edge;
  /** 1 where the outline goes from left to right of the ray, -1 where it comes back. */
  readonly sign: number;
}

/** From a place of an edge through the filled side to where it ends; undefined where that is no facing edge. */
function thicknessAt(edge: Edge, share: number, edges: readonly Edge[], rule: 'nonzero' | 'evenodd'): number | undefined {
  const [x, y] = [edge.x + edge.dx * edge.length * share, edge.y + edge.dy * edge.length * share];
  const sides = [1, -1].map((side) => crossings(x, y, -edge.dy * side, edge.dx * side, edge, edges));
  const filled = sides.map((found) => isInside(windingOf(found), rule));
  // Filled on both sides: two outlines overlap here, and this is no edge of what is printed.
  if (filled[0] === filled[1]) return undefined;
  const ray = (filled[0] ? sides[0]! : sides[1]!).toSorted((a, b) => a.at - b.at);
  let winding = windingOf(ray);
  for (const crossing of ray) {
    winding -= crossing.sign;
    if (isInside(winding, rule)) continue;
    return crossing.edge.dx * edge.dx + crossing.edge.dy * edge.dy <= FACING ? crossing.at : undefined;
  }
  return undefined;
}

function crossings(x: number, y: number, rayX: number, rayY: number, own: Edge, edges: readonly Edge[]): Crossing[] {
  const found: Crossing[] = [];
  for (const edge of edges) {
    if (edge === own) continue;
    const across = edge.dx * rayY - edge.dy * rayX;
    if (Math.abs(across) < 1e-9) continue;
    const [fromX, fromY] = [edge.x - x, edge.y - y];
    const along = (rayX * fromY - rayY * fromX) / across;
    const at = (edge.dx * fromY - edge.dy * fromX) / across;
    if (along >= 0 && along < edge.length && at > 1e-9) found.push({ at, edge, sign: Math.sign(across) });
  }
  return found;
}

function windingOf(found: readonly Crossing[]): number {
  return found.reduce((sum, { sign }) => sum + sign, 0);
}

function isInside(winding: number, rule: 'nonzero' | 'evenodd'): boolean {
  return rule === 'nonzero' ? winding !== 0 : winding % 2 !== 0;
}
