import type { MeshPart } from '../finish/mesh-part.ts';
import type { EdgeKind, PanelKey } from '../garment-metadata.ts';
import type { PatternPoint } from '../pattern/curve.ts';
import type { PatternPanel } from '../pattern/sewing-pattern.ts';
import { flattenGrid, type FlatGrid, type PointGrid } from './flatten-grid.ts';
import { gridPart } from './grid-part.ts';

/** A curved panel with the flat piece that it is cut from. */
export interface FlatPanel {
  panel: PatternPanel;
  /** A fresh part of its right side. */
  build(): MeshPart;
}

type Side = 'top' | 'right' | 'bottom' | 'left';

/** Flattens a grid of places; an edge without a kind is a plain rim. An eyelet lies at shares of its width and height. */
export function flatPanel(
  key: PanelKey,
  points: PointGrid,
  kinds: Readonly<Partial<Record<Side, EdgeKind>>>,
  firmness: (row: number) => number = () => 1,
  eyelet?: readonly [across: number, down: number],
): FlatPanel {
  const flat = flattenGrid(points, firmness);
  const at = ([across, down]: readonly [number, number]): [number, number] => {
    const row = flat[Math.round(down * (flat.length - 1))]!;
    const [x, y] = row[Math.round(across * (row.length - 1))]!;
    return [x, y];
  };
  return {
    panel: {
      key,
      kind: 'body',
      edges: outlineOf(flat).map(({ side, pointsMm }) => ({ name: side, kind: kinds[side] ?? 'rim', pointsMm })),
      ...(eyelet ? { marks: [{ kind: 'eyelet' as const, atMm: at(eyelet) }] } : {}),
    },
    build: () =>
      gridPart({ panelKey: key, layer: 'outer' }, points[0]!.length - 1, points.length - 1, (column, row) => ({
        point: points[row]![column]!,
        patternMm: flat[row]![column]!,
      })),
  };
}

function outlineOf(flat: FlatGrid): { side: Side; pointsMm: PatternPoint[] }[] {
  const column = (index: number): PatternPoint[] => flat.map((row) => row.at(index)!);
  return [
    { side: 'top', pointsMm: [...flat[0]!] },
    { side: 'right', pointsMm: column(-1) },
    { side: 'bottom', pointsMm: flat.at(-1)!.toReversed() },
    { side: 'left', pointsMm: column(0).toReversed() },
  ];
}
