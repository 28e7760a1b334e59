import type { Surface } from '../../design/surface.ts';
import type { Block } from './page-flow.ts';
import { baselineOf, type ProofPen } from './proof-pen.ts';
import type { ProofMockup } from './proof-sheet.ts';
import { drawDisc, drawLine, drawRectangle, proofInks, proofStyles } from './proof-style.ts';
import type { Typesetter } from './typesetter.ts';

const gapMm = 5;
const maxHeightMm = 88;
const captionMm = 6;
const discMm = 2.9;
const discStepMm = 7.5;
const markStyle = { ...proofStyles.strong, sizeMm: 3, color: proofInks.paper } as const;

/** The garment from its sides, each print area marked by its number. */
export function mockupBlock({ set, leftMm, widthMm }: ProofPen, mockups: readonly ProofMockup[]): Block[] {
  if (mockups.length === 0) return [];
  const panelMm = (widthMm - (mockups.length - 1) * gapMm) / mockups.length;
  const aspect = Math.max(...mockups.map(({ picture }) => picture.height / picture.width));
  const heightMm = Math.min(maxHeightMm, (panelMm - 2 * discMm) * aspect);
  return [
    {
      heightMm: heightMm + captionMm,
      gapMm: 7,
      paint: (surface, topMm) => {
        mockups.forEach((mockup, index) => {
          const panel = { xMm: leftMm + index * (panelMm + gapMm), yMm: topMm, widthMm: panelMm, heightMm };
          drawMockup(set, surface, mockup, panel);
          const caption = set.wrap(mockup.caption, proofStyles.label, panelMm, 1)[0] ?? '';
          const baselineMm = topMm + heightMm + 1.6 + baselineOf(proofStyles.label);
          set.draw(surface, caption, proofStyles.label, panel.xMm, baselineMm);
        });
      },
    },
  ];
}

interface Panel {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

function drawMockup(set: Typesetter, surface: Surface, { picture, marks }: ProofMockup, panel: Panel): void {
  drawRectangle(surface, panel, { radiusMm: 4, fill: proofInks.plate });
  const scale = Math.min(panel.widthMm / picture.width, panel.heightMm / picture.height);
  const shown = {
    xMm: panel.xMm + (panel.widthMm - picture.width * scale) / 2,
    yMm: panel.yMm + (panel.heightMm - picture.height * scale) / 2,
    widthMm: picture.width * scale,
    heightMm: picture.height * scale,
  };
  surface.imageSmoothingEnabled = true;
  surface.imageSmoothingQuality = 'high';
  surface.drawImage(picture, 0, 0, picture.width, picture.height, shown.xMm, shown.yMm, shown.widthMm, shown.heightMm);
  for (const side of ['left', 'right'] as const) drawMarks(set, surface, marksOn(side, marks), side, shown, panel);
}

type Mark = ProofMockup['marks'][number];

/** A mark stands on the side that its print is nearer to; one in the middle goes left. */
function marksOn(side: 'left' | 'right', marks: readonly Mark[]): Mark[] {
  const isRight = ({ box }: Mark): boolean => (box.left + box.right) / 2 > 0.55;
  return marks
    .filter((mark) => isRight(mark) === (side === 'right'))
    .toSorted((a, b) => a.box.top + a.box.bottom - b.box.top - b.box.bottom);
}

/** Discs in the panel's margin, each with a line to the edge of its print; none over another. */
function drawMarks(set: Typesetter, surface: Surface, marks: readonly Mark[], side: 'left' | 'right', shown: Panel, panel: Panel): void {
  const insetMm = discMm + 2;
  const xMm =
    side === 'left'
      ? Math.max(panel.xMm + insetMm, shown.xMm - discMm)
      : Math.min(panel.xMm + panel.widthMm - insetMm, shown.xMm + shown.widthMm + discMm);
  let freeMm = panel.yMm + insetMm;
  marks.forEach(({ label, box }, index) => {
    const wantedMm = shown.yMm + ((box.top + box.bottom) / 2) * shown.heightMm;
    const lastMm = panel.yMm + panel.heightMm - insetMm - (marks.length - 1 - index) * discStepMm;
    const yMm = Math.min(Math.max(wantedMm, freeMm), Math.max(freeMm, lastMm));
    freeMm = yMm + discStepMm;
    const edgeMm = shown.xMm + (side === 'left' ? box.left : box.right) * shown.widthMm;
    drawLine(surface, [xMm, yMm], [edgeMm, wantedMm], proofInks.paper, 0.7);
    drawLine(surface, [xMm, yMm], [edgeMm, wantedMm], proofInks.thread, 0.3);
    drawDisc(surface, edgeMm, wantedMm, 0.75, proofInks.paper);
    drawDisc(surface, edgeMm, wantedMm, 0.55, proofInks.thread);
    drawMarkDisc(set, surface, label, xMm, yMm);
  });
}

/** A print area's number on a disc. */
export function drawMarkDisc(set: Typesetter, surface: Surface, label: string, xMm: number, yMm: number): void {
  drawDisc(surface, xMm, yMm, discMm, proofInks.thread);
  set.draw(surface, label, markStyle, xMm, yMm + markStyle.sizeMm * 0.35, 'middle');
}
