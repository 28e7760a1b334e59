import { seededRandom } from '../../kernel/random.ts';
import type { MeshPart } from '../finish/mesh-part.ts';
import { bezier, resample, type PatternPoint } from '../pattern/curve.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { gridPart } from '../shape/grid-part.ts';
import { aroundMm, foldedPlace, type FoldSize } from './fold-edge.ts';

/** Seen through the neck, the back's inside lies this much lower than the front. */
const backBelowMm = 5;
const neckSteps = 22;

/** From the middle of the neck to the high point of the shoulder, equal steps apart. */
export function neckHalf({ neckWidthMm }: TopDraft, dropMm: number): PatternPoint[] {
  const side = neckWidthMm / 2;
  return resample(bezier([0, dropMm], [side * 0.56, dropMm], [side * 0.93, dropMm * 0.52], [side, 0]), neckSteps);
}

/** How far from the neck the shoulder begins to bend over the back. */
const bendFromNeckMm = 22;
const nearTopMm = [0, 1.5, 3.5, 6, 9, 12.5, 16.5, 21];
const flatRows = 64;
const edgeRows = 14;

/** The front as the top layer: flat in the middle, around the folds at its sides and below, over the shoulders. */
export function frontSheet(draft: TopDraft, fold: FoldSize): MeshPart {
  const columns = frontColumns(draft, fold);
  const flatY = fold.heightMm - fold.edgeMm;
  const roll = (topMm: number): number[] => [
    ...nearTopMm.map((mm) => topMm + mm),
    ...Array.from({ length: flatRows }, (_, i) => {
      const from = topMm + nearTopMm.at(-1)!;
      return from + ((flatY - from) * (i + 1)) / flatRows;
    }),
    ...Array.from({ length: edgeRows }, (_, i) => flatY + (aroundMm(fold) * (i + 1)) / edgeRows),
  ];
  const rows = columns.map(([, topMm]) => roll(topMm));
  const ripple = ripples(fold);
  const neckX = draft.neckWidthMm / 2;
  return gridPart({ panelKey: 'front', layer: 'outer' }, columns.length - 1, rows[0]!.length - 1, (column, row) => {
    const [x, topMm] = columns[column]!;
    const y = rows[column]![row]!;
    const bends = ease((Math.abs(x) - neckX) / bendFromNeckMm);
    const over = Math.max(0, fold.edgeMm * 1.3 - (y - topMm)) * bends;
    const place = foldedPlace(fold, x, y, over);
    const inner = ease((y - topMm) / 30) * ease((fold.widthMm / 2 - Math.abs(x)) / 30) * ease((fold.heightMm - y) / 30);
    return { point: spaced(fold, place.x, place.y, 4 * fold.edgeMm + place.up + ripple(x, y) * inner), patternMm: [x, y] };
  });
}

/** Pattern x of the columns with the front's upper edge there: the neck's curve, then the shoulder. */
function frontColumns(draft: TopDraft, fold: FoldSize): PatternPoint[] {
  const neck = neckHalf(draft, draft.frontNeckDropMm);
  const neckX = draft.neckWidthMm / 2;
  const slope = draft.shoulderDropMm / ((draft.shoulderWidthMm - draft.neckWidthMm) / 2);
  const flatX = fold.widthMm / 2 - fold.edgeMm;
  const onShoulder = (x: number): PatternPoint => [x, (x - neckX) * slope];
  const half = [
    ...neck,
    ...Array.from({ length: 10 }, (_, i) => onShoulder(neckX + ((flatX - neckX) * (i + 1)) / 10)),
    ...Array.from({ length: edgeRows }, (_, i) => onShoulder(flatX + (aroundMm(fold) * (i + 1)) / edgeRows)),
  ];
  return [
    ...half
      .slice(1)
      .toReversed()
      .map(([x, y]): PatternPoint => [-x, y]),
    ...half,
  ];
}

/** Smooth unevenness of cloth that was folded by hand, in mm. */
function ripples({ heightMm }: FoldSize): (xMm: number, yMm: number) => number {
  const random = seededRandom(23);
  const waves = Array.from({ length: 9 }, () => ({
    along: random() * Math.PI,
    perMm: (0.35 + random() * 0.8) / 100,
    phase: random() * 2 * Math.PI,
    mm: 0.35 + random() * 0.75,
  }));
  return (x, y) => {
    const sum = waves.reduce(
      (total, { along, perMm, phase, mm }) =>
        total + mm * Math.sin((x * Math.cos(along) + y * Math.sin(along)) * perMm * 2 * Math.PI + phase),
      0,
    );
    // Looser towards the fold below.
    return sum * (0.55 + (0.6 * y) / heightMm);
  };
}

/** The lower third, folded under: its own rolled edge below the upper one, a little inside. */
export function lowerLayer(fold: FoldSize): MeshPart {
  const lower = { ...fold, widthMm: fold.widthMm - 5, heightMm: fold.heightMm - 4 };
  const columns = 60;
  const reach = lower.widthMm / 2 - lower.edgeMm + aroundMm(lower);
  const from = 40;
  const to = lower.heightMm - lower.edgeMm + aroundMm(lower);
  const dense = (share: number): number => Math.sin((share - 0.5) * Math.PI) * 0.5 + 0.5;
  return gridPart({ panelKey: 'back', layer: 'outer' }, columns, columns, (column, row) => {
    const x = (dense(column / columns) * 2 - 1) * reach;
    const y = from + dense(0.5 + row / columns / 2) * 2 * (to - from) - (to - from);
    const place = foldedPlace(lower, x, y, 0);
    return { point: spaced(fold, place.x, place.y, 2 * fold.edgeMm + place.up), patternMm: [x, y + 180] };
  });
}

/** The back's wrong side, as far as the neck shows it. */
export function backInside(draft: TopDraft, fold: FoldSize): MeshPart {
  const half = neckHalf(draft, draft.backNeckDropMm);
  const columns = [
    ...half
      .slice(1)
      .toReversed()
      .map(([x, y]): PatternPoint => [-x, y]),
    ...half,
  ];
  const rows = 16;
  const bottomMm = draft.frontNeckDropMm + 24;
  return gridPart({ panelKey: 'back', layer: 'inner' }, columns.length - 1, rows, (column, row) => {
    const [x, topMm] = columns[column]!;
    const y = topMm + ((bottomMm - topMm) * row) / rows;
    return { point: spaced(fold, x, y, 4 * fold.edgeMm - sunkMm(y - topMm)), patternMm: [-x, y] };
  });
}

/** How far below the front's level the back lies, the farther from its seam the lower. */
export function sunkMm(fromSeamMm: number): number {
  return 1.5 + (backBelowMm - 1.5) * ease(fromSeamMm / 24);
}

/** Millimetres right, down and up as metres in space, the fold's middle at x = z = 0. */
export function spaced({ heightMm }: FoldSize, x: number, y: number, up: number): [number, number, number] {
  return [x / 1000, up / 1000, (y - heightMm / 2) / 1000];
}

export function ease(t: number): number {
  const clamped = Math.min(1, Math.max(0, t));
  return clamped * clamped * (3 - 2 * clamped);
}
