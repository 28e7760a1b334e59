import type { Block } from './page-flow.ts';
import { baselineOf, drawLines, lineBlocks, sectionBlock, type ProofPen } from './proof-pen.ts';
import type { ProofSheet } from './proof-sheet.ts';
import { drawLine, drawRectangle, proofInks, proofStyles } from './proof-style.ts';

const padMm = 6;
const boxMm = 3.6;
const lineGapMm = 5;

/** Where the customer says yes or no, with name, date and signature. */
export function approvalBlocks(pen: ProofPen, { approval }: ProofSheet): Block[] {
  const { set, leftMm, widthMm } = pen;
  const { body, strong, label } = proofStyles;
  const innerMm = widthMm - 2 * padMm;
  const statement = set.wrap(approval.statement, body, innerMm, 6);
  const statementMm = statement.length * body.lineMm;
  const choicesTop = padMm + statementMm + 4;
  const linesTop = choicesTop + 17;
  const columnMm = (innerMm - (approval.lines.length - 1) * lineGapMm) / approval.lines.length;
  const box: Block = {
    heightMm: linesTop + label.lineMm + padMm,
    gapMm: 3,
    paint: (surface, topMm) => {
      drawRectangle(
        surface,
        { xMm: leftMm, yMm: topMm, widthMm, heightMm: box.heightMm },
        { radiusMm: 3, line: proofInks.ink, lineMm: 0.25 },
      );
      drawLines(set, surface, statement, body, leftMm + padMm, topMm + padMm);
      let xMm = leftMm + padMm;
      for (const choice of approval.choices) {
        const square = { xMm, yMm: topMm + choicesTop + 0.6, widthMm: boxMm, heightMm: boxMm };
        drawRectangle(surface, square, { radiusMm: 0.6, line: proofInks.ink, lineMm: 0.25 });
        set.draw(surface, choice, strong, xMm + boxMm + 2, topMm + choicesTop + baselineOf(strong));
        xMm += boxMm + 2 + set.widthMm(choice, strong) + 10;
      }
      approval.lines.forEach((words, index) => {
        const lineX = leftMm + padMm + index * (columnMm + lineGapMm);
        drawLine(surface, [lineX, topMm + linesTop - 1], [lineX + columnMm, topMm + linesTop - 1], proofInks.ink, 0.2);
        set.draw(surface, words, label, lineX, topMm + linesTop + baselineOf(label));
      });
    },
  };
  return [sectionBlock(pen, approval.title), box];
}

/** What the design and its files hash to, so that anybody can tell whether they are what was approved. */
export function fingerprintBlocks(pen: ProofPen, { fingerprints }: ProofSheet): Block[] {
  const { set, leftMm, widthMm } = pen;
  const { label, hash } = proofStyles;
  const statement = set.wrap(fingerprints.statement, proofStyles.secondary, widthMm, 4);
  const rows = fingerprints.rows.map((row, index): Block => {
    const hashMm = set.widthMm(row.hash, hash);
    const words = set.wrap(row.label, label, widthMm - hashMm - 4, 3);
    return {
      heightMm: words.length * label.lineMm,
      gapMm: index === 0 ? 2.5 : 1,
      paint: (surface, topMm) => {
        drawLines(set, surface, words, label, leftMm, topMm);
        set.draw(surface, row.hash, hash, leftMm + widthMm, topMm + baselineOf(label), 'end');
      },
    };
  });
  return [sectionBlock(pen, fingerprints.title), ...lineBlocks(pen, statement, proofStyles.secondary, 1.5), ...rows];
}
