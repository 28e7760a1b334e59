import type { PanelMark } from '../garment-metadata.ts';
import { bezier, type PatternPoint } from './curve.ts';
import type { PatternEdge, PatternPanel } from './sewing-pattern.ts';

/** A kangaroo pocket, x = 0 at its middle, y = 0 at its top; its slanted edges are the ways in. */
export interface KangarooDraft {
  topMm: number;
  bottomMm: number;
  heightMm: number;
  /** Height of the straight sides below the slants. */
  sideMm: number;
}

export const kangarooOpenings = ['opening-left', 'opening-right'] as const;

export function kangarooPocket(key: string, { topMm, bottomMm, heightMm, sideMm }: KangarooDraft): PatternPanel {
  const slant = slantOf({ topMm, bottomMm, heightMm, sideMm });
  const low: PatternPoint = [bottomMm / 2, heightMm];
  const tacks = tacksOf(slant);
  const pocket = closed(key, [
    [
      'top',
      'neck',
      [
        [-topMm / 2, 0],
        [topMm / 2, 0],
      ],
    ],
    ['opening-right', 'hem', slant],
    ['side-right', 'neck', [slant.at(-1)!, low]],
    ['bottom', 'seam', [low, [-low[0], low[1]]]],
    ['side-left', 'neck', [[-low[0], low[1]], mirror(slant.at(-1)!)]],
    ['opening-left', 'hem', slant.toReversed().map(mirror)],
  ]);
  return { ...pocket, marks: [...tacks, ...tacks.map(mirrorMark)] };
}

/** Half a kangaroo pocket beside a zip: `edgeMm` is how far its inner edge stays from the middle; `sign` 1 lies at x > 0. */
export function halfPocket(key: string, draft: KangarooDraft, edgeMm: number, sign: 1 | -1): PatternPanel {
  const { topMm, bottomMm, heightMm } = draft;
  const slant = slantOf(draft);
  const low: PatternPoint = [bottomMm / 2, heightMm];
  const edges: EdgeDraft[] = [
    [
      'top',
      'neck',
      [
        [edgeMm, 0],
        [topMm / 2, 0],
      ],
    ],
    ['opening', 'hem', slant],
    ['side', 'neck', [slant.at(-1)!, low]],
    ['bottom', 'seam', [low, [edgeMm, heightMm]]],
    [
      'front',
      'neck',
      [
        [edgeMm, heightMm],
        [edgeMm, 0],
      ],
    ],
  ];
  const tacks = tacksOf(slant);
  if (sign === 1) return { ...closed(key, edges), marks: tacks };
  const mirroredEdges = edges.toReversed().map(([name, kind, points]): EdgeDraft => [name, kind, points.toReversed().map(mirror)]);
  return { ...closed(key, mirroredEdges), marks: tacks.map(mirrorMark) };
}

/** From the corner along the edges that meet there, a bar tack's middle. */
const tackInMm = 5;

/** Bar tacks at both ends of a way in, across the seam that a hand pulls at. */
function tacksOf(slant: readonly PatternPoint[]): PanelMark[] {
  const [top, end] = [slant[0]!, slant.at(-1)!];
  return [
    { kind: 'bar-tack', atMm: [top[0] - tackInMm, top[1] + 3], angleDeg: 0 },
    { kind: 'bar-tack', atMm: [end[0] - 3, end[1] + tackInMm], angleDeg: 90 },
  ];
}

function mirrorMark({ kind, atMm, angleDeg = 0 }: PanelMark): PanelMark {
  return { kind, atMm: [-atMm[0], atMm[1]], angleDeg: -angleDeg };
}

/** The way in: a slant that hollows a little. */
function slantOf({ topMm, bottomMm, heightMm, sideMm }: KangarooDraft): PatternPoint[] {
  const [top, side] = [topMm / 2, bottomMm / 2];
  const end = heightMm - sideMm;
  return bezier([top, 0], [top + (side - top) * 0.25, end * 0.36], [top + (side - top) * 0.62, end * 0.7], [side, end], 24);
}

/** A plain rectangle from (−width/2, 0). */
export function strip(key: string, widthMm: number, heightMm: number, side: PatternEdge['kind'], end: PatternEdge['kind']): PatternPanel {
  const half = widthMm / 2;
  return closed(key, [
    [
      'top',
      end,
      [
        [-half, 0],
        [half, 0],
      ],
    ],
    [
      'right',
      side,
      [
        [half, 0],
        [half, heightMm],
      ],
    ],
    [
      'bottom',
      end,
      [
        [half, heightMm],
        [-half, heightMm],
      ],
    ],
    [
      'left',
      side,
      [
        [-half, heightMm],
        [-half, 0],
      ],
    ],
  ]);
}

type EdgeDraft = [name: string, kind: PatternEdge['kind'], pointsMm: PatternPoint[]];

function closed(key: string, edges: readonly EdgeDraft[]): PatternPanel {
  return { key, kind: 'body', edges: edges.map(([name, kind, pointsMm]) => ({ name, kind, pointsMm })) };
}

function mirror([x, y]: PatternPoint): PatternPoint {
  return [-x, y];
}
