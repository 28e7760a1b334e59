import type { Block } from './page-flow.ts';
import { baselineOf, drawFact, drawLines, lineBlocks, measureFact, sectionBlock, type ProofPen } from './proof-pen.ts';
import type { ProofSheet } from './proof-sheet.ts';
import { drawLine, proofStyles } from './proof-style.ts';

const factColumns = 3;
const columnGapMm = 6;
const headMm = 9;

/** Who made the proof, its number, and what it is of. */
export function titleBlock({ set, leftMm, widthMm }: ProofPen, { shop, heading, title, subtitle }: ProofSheet): Block {
  const { strong, secondary } = proofStyles;
  const titleLines = set.wrap(title, proofStyles.title, widthMm, 2);
  const subtitleLines = set.wrap(subtitle, secondary, widthMm, 2);
  const titleTop = headMm + 5;
  const subtitleTop = titleTop + titleLines.length * proofStyles.title.lineMm + 1;
  const [shopName] = set.wrap(shop, strong, widthMm - set.widthMm(heading, strong) - 8, 1);
  return {
    heightMm: subtitleTop + subtitleLines.length * secondary.lineMm,
    gapMm: 0,
    paint: (surface, topMm) => {
      set.draw(surface, shopName ?? '', strong, leftMm, topMm + baselineOf(strong));
      set.draw(surface, heading, strong, leftMm + widthMm, topMm + baselineOf(strong), 'end');
      drawLine(surface, [leftMm, topMm + headMm - 2], [leftMm + widthMm, topMm + headMm - 2]);
      drawLines(set, surface, titleLines, proofStyles.title, leftMm, topMm + titleTop);
      drawLines(set, surface, subtitleLines, secondary, leftMm, topMm + subtitleTop);
    },
  };
}

/** The facts of the whole, in columns; each row is a block. */
export function factBlocks({ set, leftMm, widthMm }: ProofPen, { facts }: ProofSheet): Block[] {
  const columnMm = (widthMm - (factColumns - 1) * columnGapMm) / factColumns;
  const rows = Array.from({ length: Math.ceil(facts.length / factColumns) }, (_, row) =>
    facts.slice(row * factColumns, (row + 1) * factColumns),
  );
  return rows.map((row, index) => {
    const cells = row.map((fact, column) => ({
      fact,
      xMm: leftMm + column * (columnMm + columnGapMm),
      ...measureFact(set, fact, columnMm),
    }));
    return {
      heightMm: Math.max(...cells.map(({ heightMm }) => heightMm)),
      gapMm: index === 0 ? 6 : 4,
      paint: (surface, topMm) => {
        for (const { fact, lines, xMm } of cells) drawFact(set, surface, fact, lines, xMm, topMm);
      },
    };
  });
}

/** What the shop wrote to the customer. */
export function noteBlocks(pen: ProofPen, { notes }: ProofSheet): Block[] {
  if (notes === null) return [];
  const lines = pen.set.wrap(notes.text, proofStyles.body, pen.widthMm);
  return [sectionBlock(pen, notes.title), ...lineBlocks(pen, lines, proofStyles.body, 1.5)];
}
