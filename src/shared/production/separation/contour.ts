import type { Polyline } from '../preflight/flatten-outline.ts';
import type { FillRule } from '../vector/vector-writer.ts';

/** A filled outline of straight edges in the area's mm: x, y and x, y of one edge after the other. */
export interface Contour {
  readonly edges: Float64Array;
  readonly rule: FillRule;
}

/** What closed polylines enclose; open ones are closed by a straight edge, as a fill does. */
export function contourOf(lines: readonly Polyline[], rule: FillRule): Contour {
  const edges = new Float64Array(lines.reduce((sum, { points }) => sum + points.length * 2, 0));
  let at = 0;
  for (const { points } of lines) {
    for (let from = 0; from < points.length; from += 2) {
      const to = (from + 2) % points.length;
      edges[at++] = points[from]!;
      edges[at++] = points[from + 1]!;
      edges[at++] = points[to]!;
      edges[at++] = points[to + 1]!;
    }
  }
  return { edges, rule };
}
