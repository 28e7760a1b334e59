import type { Surface } from '../../design/surface.ts';
import type { Block } from './page-flow.ts';
import type { ProofAreaSheet, ProofFact } from './proof-sheet.ts';
import { drawRectangle, proofInks, proofStyles } from './proof-style.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

/** What the blocks of a proof are drawn with. */
export interface ProofPen {
  readonly set: Typesetter;
  /** The left edge and the width of what stands on the page. */
  readonly leftMm: number;
  readonly widthMm: number;
  /** Paints a print area with its top left at the surface's origin. */
  paintArt(surface: Surface, art: ProofAreaSheet['art'], scale: number): void;
}

/** Lines of words as a block each, so that they may go on on the next page. */
export function lineBlocks({ set, leftMm }: ProofPen, lines: readonly string[], style: TextStyle, firstGapMm: number): Block[] {
  return lines.map((line, index) => ({
    heightMm: style.lineMm,
    gapMm: index === 0 ? firstGapMm : 0,
    paint: (surface, topMm) => set.draw(surface, line, style, leftMm, topMm + baselineOf(style)),
  }));
}

/** The title of a part, on the page of what follows. */
export function sectionBlock({ set, leftMm, widthMm }: ProofPen, title: string): Block {
  const style = proofStyles.section;
  const lines = set.wrap(title, style, widthMm, 2);
  return {
    heightMm: lines.length * style.lineMm,
    gapMm: 9,
    keepsNext: true,
    paint: (surface, topMm) => drawLines(set, surface, lines, style, leftMm, topMm),
  };
}

/** Draws lines from the top of the first. */
export function drawLines(set: Typesetter, surface: Surface, lines: readonly string[], style: TextStyle, xMm: number, topMm: number): void {
  lines.forEach((line, index) => set.draw(surface, line, style, xMm, topMm + index * style.lineMm + baselineOf(style)));
}

/** From the top of a line to its baseline. */
export function baselineOf({ sizeMm, lineMm }: TextStyle): number {
  return (lineMm - sizeMm) / 2 + sizeMm * 0.78;
}

/** A fact's lines at a width, and how high they are. */
export function measureFact(set: Typesetter, fact: ProofFact, roomMm: number): { readonly lines: string[]; readonly heightMm: number } {
  const room = fact.swatchHex === undefined ? roomMm : roomMm - swatchMm - 1.8;
  const lines = set.wrap(fact.value, proofStyles.body, room, 6);
  return { lines, heightMm: proofStyles.label.lineMm + lines.length * proofStyles.body.lineMm };
}

/** Draws a fact: its label, and its value below. */
export function drawFact(set: Typesetter, surface: Surface, fact: ProofFact, lines: readonly string[], xMm: number, topMm: number): void {
  const { label, body } = proofStyles;
  set.draw(surface, fact.label, label, xMm, topMm + baselineOf(label));
  const valueTop = topMm + label.lineMm;
  if (fact.swatchHex !== undefined) drawSwatch(surface, fact.swatchHex, xMm, valueTop + 0.7);
  drawLines(set, surface, lines, body, fact.swatchHex === undefined ? xMm : xMm + swatchMm + 1.8, valueTop);
}

/** How wide and high a colour is shown beside words. */
export const swatchMm = 3.5;

/** A small patch of a colour, with a line that shows white on white. */
export function drawSwatch(surface: Surface, hex: string, xMm: number, yMm: number): void {
  drawRectangle(surface, { xMm, yMm, widthMm: swatchMm, heightMm: swatchMm }, { radiusMm: 0.8, fill: hex, line: proofInks.line });
}
