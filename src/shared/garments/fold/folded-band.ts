import type { MeshPart } from '../finish/mesh-part.ts';
import { polylineLengthMm, type PatternPoint } from '../pattern/curve.ts';
import { gridPart } from '../shape/grid-part.ts';
import type { FoldSize } from './fold-edge.ts';

export interface FoldedBandSize {
  heightMm: number;
  /** How high the front lies on which it is sewn. */
  topMm: number;
  fold: FoldSize;
}

const bandHalfThickMm = 1.3;
/** Across the band: from under its seam to its rounded top, and over it. */
const crossSection: readonly (readonly [share: number, up: number])[] = [
  [-0.05, -1],
  [0.02, 0.15],
  [0.1, 0.75],
  [0.3, 1],
  [0.55, 1.05],
  [0.8, 0.9],
  [0.93, 0.45],
  [0.99, -0.25],
  [1, -1.1],
  [0.96, -1.9],
];

/** A neckband lying flat: its front half on the front, and behind the neck the inside of its back half. */
export function foldedBand(
  frontNeck: readonly PatternPoint[],
  backNeck: readonly PatternPoint[],
  { heightMm, topMm, fold }: FoldedBandSize,
): MeshPart[] {
  const half = (neck: readonly PatternPoint[], level: (share: number) => number, patternY: (share: number) => number): MeshPart => {
    const points = bothSides(neck);
    const lengthMm = 2 * polylineLengthMm(neck);
    const steps = points.length - 1;
    return gridPart({ panelKey: 'neckband', layer: 'rib' }, steps, crossSection.length - 1, (column, row) => {
      // Rows of a grid go down as seen: the band's top comes first.
      const [share, up] = crossSection[crossSection.length - 1 - row]!;
      const [x, y] = points[column]!;
      const away = Math.min(1, Math.abs(column / steps - 0.5) * 2);
      const [across, down] = inwards(points, column, away);
      const point = [x + across * share * heightMm, level(away) + up * bandHalfThickMm, y + down * share * heightMm] as const;
      return {
        point: [point[0] / 1000, point[1] / 1000, (point[2] - fold.heightMm / 2) / 1000],
        patternMm: [(column / steps - 0.5) * lengthMm, patternY(share)],
      };
    });
  };
  return [
    half(
      frontNeck,
      () => topMm + 0.5,
      (share) => -share * heightMm,
    ),
    half(
      backNeck,
      (away) => topMm - 2.2 + 0.9 * away,
      (share) => -heightMm * (2 - share),
    ),
  ];
}

function bothSides(half: readonly PatternPoint[]): PatternPoint[] {
  return [
    ...half
      .slice(1)
      .toReversed()
      .map(([x, y]): PatternPoint => [-x, y]),
    ...half,
  ];
}

/** From here on, as a share of the way to the shoulder, the band turns level: there its halves fold over one another. */
const levelFrom = 0.4;

/** Towards the middle of the neck, and up. */
function inwards(points: readonly PatternPoint[], index: number, away: number): [number, number] {
  const [ax, ay] = points[Math.max(0, index - 1)]!;
  const [bx, by] = points[Math.min(points.length - 1, index + 1)]!;
  const level = Math.max(0, (away - levelFrom) / (1 - levelFrom));
  const rise = (ax - bx) * (1 - level * level * (3 - 2 * level));
  const across = by - ay || Math.sign(points[index]![0]) * -1e-9;
  const length = Math.hypot(across, rise) || 1;
  return [across / length, rise / length];
}
