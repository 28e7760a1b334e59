import type { AssetSource } from '../../design/layer-painting.ts';
import { paintDesign } from '../../design/paint-design.ts';
import type { Surface } from '../../design/surface.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import { areaBlocks } from './area-blocks.ts';
import { approvalBlocks, fingerprintBlocks } from './end-blocks.ts';
import { factBlocks, noteBlocks, titleBlock } from './head-blocks.ts';
import { mockupBlock } from './mockup-block.ts';
import { flowBlocks, type PlacedBlock } from './page-flow.ts';
import { baselineOf, sectionBlock, type ProofPen } from './proof-pen.ts';
import { proofPapers, type ProofMockup, type ProofSheet } from './proof-sheet.ts';
import { drawLine, drawRectangle, proofInks, proofStyles } from './proof-style.ts';
import { createTypesetter } from './typesetter.ts';

const marginMm = 16;
const footMm = 9;

/** One page of a proof, to be painted in mm from its top left. */
export interface ProofPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** The lowest place that anything but the foot is drawn at. */
  readonly endMm: number;
  paint(surface: Surface): void;
}

/**
 * Lays a proof out on as many pages as it takes; the same pages are painted for looking at and into the PDF.
 *
 * @throws AppError design.font-missing while a face's bytes are not there; while painting as `paintDesign` with finish `print`
 */
export function layOutProof(
  sheet: ProofSheet,
  mockups: readonly ProofMockup[],
  { text, assets }: { readonly text: TextShaper; readonly assets: AssetSource },
): ProofPage[] {
  const paper = proofPapers[sheet.paper];
  const pen: ProofPen = {
    set: createTypesetter(text),
    leftMm: marginMm,
    widthMm: paper.widthMm - 2 * marginMm,
    paintArt: (surface, { document, areaKey, area }, scale) =>
      paintDesign(surface, document, areaKey, { areaSizeMm: area, pixelsPerMm: scale, assets, text, finish: 'print' }),
  };
  const blocks = [
    titleBlock(pen, sheet),
    ...mockupBlock(pen, mockups),
    ...factBlocks(pen, sheet),
    ...noteBlocks(pen, sheet),
    ...(sheet.areas.length > 0 ? [sectionBlock(pen, sheet.words.areasTitle)] : []),
    ...sheet.areas.flatMap((area, index) => areaBlocks(pen, sheet, area, index === 0)),
    ...approvalBlocks(pen, sheet),
    ...fingerprintBlocks(pen, sheet),
  ];
  const room = { topMm: marginMm, bottomMm: paper.heightMm - marginMm - footMm };
  const pages = flowBlocks(blocks, room);
  return pages.map((placed, index) => ({
    ...paper,
    endMm: Math.max(...placed.map(({ block, topMm }) => topMm + block.heightMm)),
    paint: (surface) => paintPage(surface, pen, paper, placed, { words: sheet.footer, page: `${index + 1} / ${pages.length}` }),
  }));
}

function paintPage(
  surface: Surface,
  { set, leftMm, widthMm }: ProofPen,
  paper: { readonly widthMm: number; readonly heightMm: number },
  placed: readonly PlacedBlock[],
  foot: { readonly words: string; readonly page: string },
): void {
  drawRectangle(surface, { xMm: 0, yMm: 0, ...paper }, { fill: proofInks.paper });
  for (const { block, topMm } of placed) block.paint(surface, topMm);
  const { label } = proofStyles;
  const footTop = paper.heightMm - marginMm - label.lineMm;
  drawLine(surface, [leftMm, footTop - 2.4], [leftMm + widthMm, footTop - 2.4]);
  const words = set.wrap(foot.words, label, widthMm - 20, 1)[0] ?? '';
  set.draw(surface, words, label, leftMm, footTop + baselineOf(label));
  set.draw(surface, foot.page, label, leftMm + widthMm, footTop + baselineOf(label), 'end');
}
