import { bezier, resample, reversed, mirrored, type PatternPoint } from '../pattern/curve.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { strip } from '../pattern/trim-panels.ts';
import type { PrintArea } from '../print-area.ts';
import type { LaidPanel } from './garment-trims.ts';

/** A tee's label begins just below the tape. */
export const labelBelowNeckMm = 17;

const laidInside = { on: 'back', side: 'inside', thicknessMm: 0.7, fullnessMm: 0, gapeMm: 0, freeEdges: [] } as const;

/** A printed label inside the back neck, where a maker's tag would be. */
export function neckLabel({ backNeckDropMm }: Pick<TopDraft, 'backNeckDropMm'>, belowNeckMm: number): LaidPanel {
  return { ...laidInside, panel: strip('neck-label', 88, 46, 'rim', 'rim'), atMm: [0, backNeckDropMm + belowNeckMm] };
}

export const neckLabelArea: PrintArea = {
  key: 'neck-inside',
  panelKey: 'neck-label',
  originXMm: -38,
  originYMm: 8.5,
  widthMm: 76,
  heightMm: 29,
};

const tapeFromSeamMm = 1.5;
const tapeMm = 11;
/** Nearer the shoulder its own seam is in the way. */
const tapeReach = 0.9;
const tapeSteps = 12;

/** Tape that covers the back neck's seam inside, from shoulder to shoulder. */
export function neckTape({ neckWidthMm, backNeckDropMm }: Pick<TopDraft, 'neckWidthMm' | 'backNeckDropMm'>): LaidPanel {
  const side = neckWidthMm / 2;
  const whole = bezier([0, backNeckDropMm], [side * 0.56, backNeckDropMm], [side * 0.93, backNeckDropMm * 0.52], [side, 0]);
  const half = resample(whole.slice(0, Math.floor(whole.length * tapeReach)), tapeSteps);
  const [upper, lower] = [tapeFromSeamMm, tapeFromSeamMm + tapeMm].map((offMm) => bothSides(offset(half, offMm))) as [
    PatternPoint[],
    PatternPoint[],
  ];
  const [left, right] = [0, -1].map((at) => [upper.at(at)!, lower.at(at)!]) as [PatternPoint[], PatternPoint[]];
  return {
    ...laidInside,
    panel: {
      key: 'neck-tape',
      kind: 'body',
      edges: [
        { name: 'top', kind: 'rim', pointsMm: upper },
        { name: 'right', kind: 'rim', pointsMm: right },
        { name: 'bottom', kind: 'topstitch', pointsMm: reversed(lower) },
        { name: 'left', kind: 'rim', pointsMm: reversed(left) },
      ],
    },
    atMm: [0, 0],
    hostShape: true,
  };
}

/** A line beside another that runs to the right, below it. */
function offset(points: readonly PatternPoint[], offMm: number): PatternPoint[] {
  return points.map(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)]!;
    const [bx, by] = points[Math.min(points.length - 1, i + 1)]!;
    const lengthMm = Math.hypot(bx - ax, by - ay);
    // At the middle the line is level: its mirror image goes on there.
    const [across, down] = i === 0 ? [0, 1] : [(ay - by) / lengthMm, (bx - ax) / lengthMm];
    return [x + across * offMm, y + down * offMm];
  });
}

function bothSides(half: readonly PatternPoint[]): PatternPoint[] {
  return [...reversed(mirrored(half)).slice(0, -1), ...half];
}
