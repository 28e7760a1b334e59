import type { MeshPart } from '../finish/mesh-part.ts';
import type { PatternPoint } from '../pattern/curve.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { gridPart } from '../shape/grid-part.ts';
import { labelBelowNeckMm, neckLabel, neckTape } from '../wardrobe/neck-finish.ts';
import type { FoldSize } from './fold-edge.ts';
import { foldedBand } from './folded-band.ts';
import { backInside, frontSheet, lowerLayer, neckHalf, spaced, sunkMm } from './folded-front.ts';

/**
 * A tee folded as in a shop: its front flat with the neckband up, sides and sleeves folded behind, the lower part folded under.
 * It lies on y = 0 with its neck away from the viewer; metres. Only what a camera above sees is made.
 */
export function foldTee(draft: TopDraft, fold: FoldSize): MeshPart[] {
  const neck = (dropMm: number): PatternPoint[] => neckHalf(draft, dropMm);
  const front = frontSheet(draft, fold);
  const band = { heightMm: draft.ribHeightMm, topMm: 4 * fold.edgeMm, fold };
  return [
    front,
    lowerLayer(fold),
    backInside(draft, fold),
    ...neckTrims(draft, fold),
    ...foldedBand(neck(draft.frontNeckDropMm), neck(draft.backNeckDropMm), band),
  ];
}

const trimsAboveMm = 0.6;

/** Tape and label on the back's inside. */
function neckTrims(draft: TopDraft, fold: FoldSize): MeshPart[] {
  const upMm = (y: number, topMm: number): number => 4 * fold.edgeMm - sunkMm(y - topMm) + trimsAboveMm;
  const [tape, label] = [neckTape(draft).panel, neckLabel(draft, labelBelowNeckMm)];
  const [upper, lower] = [tape.edges[0]!.pointsMm, tape.edges[2]!.pointsMm.toReversed()];
  const [labelX, labelY] = [44, 46];
  return [
    gridPart({ panelKey: 'neck-tape', layer: 'outer' }, upper.length - 1, 2, (column, row) => {
      const [[ax, ay], [bx, by]] = [upper[column]!, lower[column]!];
      const [x, y] = [ax + ((bx - ax) * row) / 2, ay + ((by - ay) * row) / 2];
      return { point: spaced(fold, x, y, upMm(y, ay)), patternMm: [x, y] };
    }),
    gridPart({ panelKey: 'neck-label', layer: 'outer' }, 8, 6, (column, row) => {
      const [x, y] = [(column / 4 - 1) * labelX, (row / 6) * labelY];
      const below = label.atMm[1] + y;
      return { point: spaced(fold, x, below, upMm(below, draft.backNeckDropMm)), patternMm: [x, y] };
    }),
  ];
}
