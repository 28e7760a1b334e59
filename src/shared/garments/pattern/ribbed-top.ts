import type { PanelKey } from '../garment-metadata.ts';
import { polylineLengthMm } from './curve.ts';
import { patternEdge, type EdgeName, type PatternPanel, type PatternSeam, type SewingPattern } from './sewing-pattern.ts';

/** A ring of ribbed cloth along a closed row of edges. */
export interface RibRing {
  key: PanelKey;
  /** Edges that it is sewn to, in the order in which its outside shows them from left to right. */
  along: readonly EdgeName[];
  heightMm: number;
  /** Length of the ring over that of its edges: below 1 it draws the cloth in. */
  tightness: number;
}

/** The pattern with rib rings sewn to what were its hems: each a strip with its fold below, closed by its own seam. */
export function ribbedTop(pattern: SewingPattern, rings: readonly RibRing[]): SewingPattern {
  const joins = rings.flatMap(({ along }) => along);
  return {
    panels: [...pattern.panels.map((panel) => withSeamsAt(panel, joins)), ...rings.map((ring) => ringPanel(ring, pattern))],
    seams: [...pattern.seams, ...rings.flatMap(ringSeams)],
  };
}

function withSeamsAt(panel: PatternPanel, joins: readonly EdgeName[]): PatternPanel {
  const isJoin = (edge: string): boolean => joins.some((join) => join.panelKey === panel.key && join.edge === edge);
  return {
    ...panel,
    edges: panel.edges.map((edge) => (isJoin(edge.name) ? { ...edge, name: 'rib', kind: 'seam' as const } : edge)),
  };
}

/** Half the ring's length in mm: its strip reaches this far to both sides of x = 0. */
export function ringHalfLengthMm({ along, tightness }: RibRing, pattern: SewingPattern): number {
  return (along.reduce((sum, edge) => sum + polylineLengthMm(patternEdge(pattern, edge).pointsMm), 0) * tightness) / 2;
}

function ringPanel(ring: RibRing, pattern: SewingPattern): PatternPanel {
  const half = ringHalfLengthMm(ring, pattern);
  let x = -half;
  const tops = ring.along.map((edge, index) => {
    const from = x;
    x = index === ring.along.length - 1 ? half : from + polylineLengthMm(patternEdge(pattern, edge).pointsMm) * ring.tightness;
    return {
      name: `top-${edge.panelKey}`,
      kind: 'seam' as const,
      pointsMm: [
        [from, 0],
        [x, 0],
      ] as [number, number][],
    };
  });
  return {
    key: ring.key,
    kind: 'rib',
    edges: [
      ...tops,
      {
        name: 'end-right',
        kind: 'seam',
        pointsMm: [
          [half, 0],
          [half, ring.heightMm],
        ],
      },
      {
        name: 'fold',
        kind: 'rim',
        pointsMm: [
          [half, ring.heightMm],
          [-half, ring.heightMm],
        ],
      },
      {
        name: 'end-left',
        kind: 'seam',
        pointsMm: [
          [-half, ring.heightMm],
          [-half, 0],
        ],
      },
    ],
  };
}

function ringSeams({ key, along, tightness }: RibRing): PatternSeam[] {
  return [
    ...along.map(({ panelKey }) => ({
      name: `${key}-${panelKey}`,
      a: { panelKey, edge: 'rib' },
      b: { panelKey: key, edge: `top-${panelKey}` },
      drawnOut: 1 / tightness,
    })),
    { name: `${key}-end`, a: { panelKey: key, edge: 'end-right' }, b: { panelKey: key, edge: 'end-left' } },
  ];
}
