import type { PanelKey } from '../garment-metadata.ts';
import type { RibRing } from './ribbed-top.ts';
import { patternEdge, type SewingPattern } from './sewing-pattern.ts';

/** The place of a rib ring's point on the panel above it, drawn out to its edge and going on below it; `pattern` is that before the ribs. */
export function placeOnRing(
  ring: RibRing,
  pattern: SewingPattern,
  xMm: number,
  yMm: number,
): { panelKey: PanelKey; xMm: number; yMm: number } {
  // Hems run from right to left to a viewer of the outside, rings from left to right.
  const spans = ring.along.map((edge) => {
    const points = patternEdge(pattern, edge).pointsMm;
    return { panelKey: edge.panelKey, left: points.at(-1)!, right: points[0]! };
  });
  const total = spans.reduce((sum, { left, right }) => sum + right[0] - left[0], 0);
  let along = xMm / ring.tightness + total / 2;
  for (const [index, { panelKey, left, right }] of spans.entries()) {
    const width = right[0] - left[0];
    if (along <= width || index === spans.length - 1) return { panelKey, xMm: left[0] + along, yMm: left[1] + yMm };
    along -= width;
  }
  throw new Error(`rib ${ring.key} lies along no edge`);
}
