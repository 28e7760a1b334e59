import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { Panel, PanelKey } from '../../shared/garments/garment-metadata.ts';
import { polylineLengthMm, resample, type PatternPoint } from '../../shared/garments/pattern/curve.ts';
import { panelOutlineMm, type PatternPanel } from '../../shared/garments/pattern/sewing-pattern.ts';

/** A band that was swept along an opening, of a finished height. */
export interface SweptBand {
  part: MeshPart;
  heightMm: number;
}

const longestStepMm = 6;

/** Panels as the metadata lists them: curves as short polylines, straight edges as two points, millimetres to 0.01. */
export function describePanels(
  cut: readonly PatternPanel[],
  bands: readonly SweptBand[],
  parts: readonly MeshPart[],
): Record<PanelKey, Panel> {
  const panels: Record<PanelKey, Panel> = {};
  for (const panel of cut) {
    const edges = panel.edges.map((edge) => ({ ...edge, pointsMm: simplify(edge.pointsMm) }));
    panels[panel.key] = {
      kind: panel.kind,
      outlineMm: rounded(panelOutlineMm({ ...panel, edges })),
      edges: Object.fromEntries(edges.map((edge) => [edge.name, { kind: edge.kind, pointsMm: rounded(edge.pointsMm) }])),
      ...(panel.marks ? { marks: panel.marks.map((mark) => ({ ...mark, atMm: rounded([mark.atMm])[0]! })) } : {}),
    };
  }
  for (const part of parts) panels[part.panelKey] ??= boxPanel(part);
  for (const { part, heightMm } of bands) panels[part.panelKey] = bandPanel(part, heightMm);
  return panels;
}

function simplify(points: readonly PatternPoint[]): PatternPoint[] {
  if (points.every(([x, y]) => isOnLine(points[0]!, points.at(-1)!, x, y))) return [points[0]!, points.at(-1)!];
  return resample(points, Math.ceil(polylineLengthMm(points) / longestStepMm));
}

function isOnLine(a: PatternPoint, b: PatternPoint, x: number, y: number): boolean {
  return Math.abs((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / Math.hypot(b[0] - a[0], b[1] - a[1]) < 1e-6;
}

function rounded(points: readonly PatternPoint[]): [number, number][] {
  return points.map(([x, y]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
}

/** What is no cut cloth, a cord or a zip's teeth, as the box of its pattern positions. */
function boxPanel({ layer, patternMm }: MeshPart): Panel {
  const range = (axis: 0 | 1): [number, number] => {
    const values = patternMm.filter((_, i) => i % 2 === axis);
    // A part of a foreign file can have more vertices than a call takes arguments.
    return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  };
  const [left, right] = range(0);
  const [top, bottom] = range(1);
  const corners: [number, number][] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return { kind: layer === 'rib' ? 'rib' : 'body', outlineMm: rounded(corners), edges: {} };
}

/** The band as it lies folded open: the seam at y = 0, the fold at the rib's height, the inside beyond. */
function bandPanel(band: MeshPart, ribHeightMm: number): Panel {
  const half = Math.max(...band.patternMm.filter((_, i) => i % 2 === 0));
  const top = -2 * ribHeightMm;
  const corners: [number, number][] = [
    [-half, top],
    [half, top],
    [half, 0],
    [-half, 0],
  ];
  return {
    kind: 'rib',
    outlineMm: rounded(corners),
    edges: {
      seam: {
        kind: 'seam',
        pointsMm: rounded([
          [half, 0],
          [-half, 0],
        ]),
      },
      fold: {
        kind: 'rim',
        pointsMm: rounded([
          [-half, -ribHeightMm],
          [half, -ribHeightMm],
        ]),
      },
    },
  };
}
