import type { Surface } from '../../design/surface.ts';
import { drawMarkDisc } from './mockup-block.ts';
import type { Block } from './page-flow.ts';
import { baselineOf, drawFact, drawSwatch, measureFact, swatchMm, type ProofPen } from './proof-pen.ts';
import type { ProofAreaSheet, ProofColorRow, ProofSheet } from './proof-sheet.ts';
import { drawLine, drawRectangle, proofInks, proofStyles } from './proof-style.ts';

const titleMm = 11;
const panelMm = 76;
const panelHeightMm = 56;
const padMm = 5;
const besideMm = 90;
const dimensionMm = 6;
const colorRowMm = 5.4;
const colorsBeside = 8;
const sizeNameMm = 13;
const sizeRowMm = 5;

/** A print area: its art to scale with its measures, how it is made, its colours, and its size on every size. */
export function areaBlocks(pen: ProofPen, sheet: ProofSheet, area: ProofAreaSheet, isFirst: boolean): Block[] {
  const beside = area.colors.slice(0, colorsBeside);
  const below = area.colors.slice(colorsBeside);
  const hasMore = below.length > 0 || area.sizes.length > 0;
  return [
    { ...headBlock(pen, sheet, area, beside), gapMm: isFirst ? 3 : 10, keepsNext: hasMore },
    ...below.map((color) => colorBlock(pen, color)),
    ...sizeBlocks(pen, sheet, area),
  ];
}

function headBlock(pen: ProofPen, sheet: ProofSheet, area: ProofAreaSheet, colors: readonly ProofColorRow[]): Omit<Block, 'gapMm'> {
  const { set, leftMm, widthMm } = pen;
  const columnMm = widthMm - besideMm;
  const facts = area.facts.map((fact) => ({ fact, ...measureFact(set, fact, columnMm) }));
  const factsMm = facts.reduce((sum, { heightMm }) => sum + heightMm + 1.6, 0);
  const noteLines = area.colorNote === null ? [] : set.wrap(area.colorNote, proofStyles.label, columnMm, 3);
  const colorsMm = proofStyles.label.lineMm + 0.6 + colors.length * colorRowMm + noteLines.length * proofStyles.label.lineMm;
  const artMm = artHeight(area) + dimensionMm + 2;
  const title = set.wrap(area.title, proofStyles.area, besideMm - 14, 1)[0] ?? '';
  const method = set.wrap(area.method, proofStyles.secondary, columnMm, 1)[0] ?? '';
  return {
    heightMm: titleMm + Math.max(artMm, factsMm + colorsMm),
    paint: (surface, topMm) => {
      drawLine(surface, [leftMm, topMm], [leftMm + widthMm, topMm]);
      drawMarkDisc(set, surface, area.label, leftMm + 2.9, topMm + 5.2);
      set.draw(surface, title, proofStyles.area, leftMm + 8, topMm + 2.6 + baselineOf(proofStyles.area));
      set.draw(surface, method, proofStyles.secondary, leftMm + besideMm, topMm + 2.75 + baselineOf(proofStyles.secondary));
      drawArt(pen, surface, sheet.clothHex, area, topMm + titleMm);
      let factTop = topMm + titleMm;
      for (const { fact, lines, heightMm } of facts) {
        drawFact(set, surface, fact, lines, leftMm + besideMm, factTop);
        factTop += heightMm + 1.6;
      }
      const heading = set.wrap(`${sheet.words.colors}`, proofStyles.label, columnMm, 1)[0] ?? '';
      set.draw(surface, heading, proofStyles.label, leftMm + besideMm, factTop + baselineOf(proofStyles.label));
      set.draw(surface, sheet.words.distance, proofStyles.label, leftMm + widthMm, factTop + baselineOf(proofStyles.label), 'end');
      const rowsTop = factTop + proofStyles.label.lineMm + 0.6;
      colors.forEach((color, index) => drawColor(pen, surface, color, leftMm + besideMm, rowsTop + index * colorRowMm));
      const noteTop = rowsTop + colors.length * colorRowMm;
      noteLines.forEach((line, index) =>
        set.draw(
          surface,
          line,
          proofStyles.label,
          leftMm + besideMm,
          noteTop + index * proofStyles.label.lineMm + baselineOf(proofStyles.label),
        ),
      );
    },
  };
}

/** So much of its true size that the print fits its panel; never larger than it is. */
function artScale({ art: { print } }: ProofAreaSheet): number {
  return Math.min(1, (panelMm - 2 * padMm) / Math.max(print.widthMm, 0.1), (panelHeightMm - 2 * padMm) / Math.max(print.heightMm, 0.1));
}

function artHeight(area: ProofAreaSheet): number {
  return Math.max(24, area.art.print.heightMm * artScale(area) + 2 * padMm);
}

/** The art on the cloth's colour, with its measures along two sides. */
function drawArt({ set, leftMm, paintArt }: ProofPen, surface: Surface, clothHex: string, area: ProofAreaSheet, topMm: number): void {
  const { print } = area.art;
  const scale = artScale(area);
  const heightMm = artHeight(area);
  const panel = { xMm: leftMm, yMm: topMm, widthMm: panelMm, heightMm };
  drawRectangle(surface, panel, { radiusMm: 2.5, fill: clothHex, line: proofInks.line });
  const [width, height] = [print.widthMm * scale, print.heightMm * scale];
  const [left, top] = [leftMm + (panelMm - width) / 2, topMm + (heightMm - height) / 2];
  surface.save();
  surface.translate(left - print.xMm * scale, top - print.yMm * scale);
  paintArt(surface, area.art, scale);
  surface.restore();

  const lineY = topMm + heightMm + 3.4;
  drawMeasure(surface, [left, lineY], [left + width, lineY]);
  drawCaption(set, surface, area.width, left + width / 2, lineY);
  const lineX = leftMm + panelMm + 4;
  drawMeasure(surface, [lineX, top], [lineX, top + height]);
  surface.save();
  surface.translate(lineX, top + height / 2);
  surface.rotate(-Math.PI / 2);
  drawCaption(set, surface, area.height, 0, 0);
  surface.restore();
}

/** A dimension line with its ends marked. */
function drawMeasure(surface: Surface, from: readonly [number, number], to: readonly [number, number]): void {
  const upright = from[0] === to[0];
  drawLine(surface, from, to, proofInks.secondary, 0.15);
  for (const [x, y] of [from, to]) {
    drawLine(surface, upright ? [x - 1, y] : [x, y - 1], upright ? [x + 1, y] : [x, y + 1], proofInks.secondary, 0.15);
  }
}

/** Words on a dimension line, with paper behind them. */
function drawCaption(set: ProofPen['set'], surface: Surface, words: string, xMm: number, yMm: number): void {
  const style = proofStyles.label;
  const width = set.widthMm(words, style);
  drawRectangle(surface, { xMm: xMm - width / 2 - 1, yMm: yMm - 1.6, widthMm: width + 2, heightMm: 3.2 }, { fill: proofInks.paper });
  set.draw(surface, words, style, xMm, yMm + style.sizeMm * 0.35, 'middle');
}

function colorBlock(pen: ProofPen, color: ProofColorRow): Block {
  const xMm = pen.leftMm + besideMm;
  return { heightMm: colorRowMm, gapMm: 0, paint: (surface, topMm) => drawColor(pen, surface, color, xMm, topMm) };
}

function drawColor({ set, leftMm, widthMm }: ProofPen, surface: Surface, color: ProofColorRow, xMm: number, topMm: number): void {
  const { body, secondary } = proofStyles;
  const baseline = topMm + baselineOf(body);
  const spotX = xMm + swatchMm + 23;
  drawSwatch(surface, color.hex, xMm, topMm + 0.7);
  set.draw(surface, color.hex.toUpperCase(), body, xMm + swatchMm + 1.8, baseline);
  drawSwatch(surface, color.spotHex, spotX, topMm + 0.7);
  const endX = leftMm + widthMm;
  const nameRoom = endX - set.widthMm(color.distance, secondary) - 2 - (spotX + swatchMm + 1.8);
  set.draw(surface, set.wrap(color.spotName, body, nameRoom, 1)[0] ?? '', body, spotX + swatchMm + 1.8, baseline);
  set.draw(surface, color.distance, secondary, endX, baseline, 'end');
}

/** The print's millimetres on every size, a few to a row. */
function sizeBlocks({ set, leftMm, widthMm }: ProofPen, { words }: ProofSheet, { sizes }: ProofAreaSheet): Block[] {
  if (sizes.length === 0) return [];
  const { label, body, strong } = proofStyles;
  const widestMm = sizeNameMm + Math.max(...sizes.map(({ size }) => set.widthMm(size, body))) + 5;
  const columns = Math.max(1, Math.min(4, Math.floor(widthMm / widestMm)));
  const columnMm = widthMm / columns;
  const rows = Array.from({ length: Math.ceil(sizes.length / columns) }, (_, row) => sizes.slice(row * columns, (row + 1) * columns));
  const title: Block = {
    heightMm: label.lineMm + 0.6,
    gapMm: 3,
    keepsNext: true,
    paint: (surface, topMm) => set.draw(surface, words.sizes, label, leftMm, topMm + baselineOf(label)),
  };
  const rowBlocks = rows.map((row): Block => ({
    heightMm: sizeRowMm,
    gapMm: 0,
    paint: (surface, topMm) => {
      row.forEach(({ name, size }, column) => {
        const xMm = leftMm + column * columnMm;
        const shownName = set.wrap(name, strong, sizeNameMm - 1, 1)[0] ?? '';
        set.draw(surface, shownName, strong, xMm, topMm + baselineOf(strong));
        set.draw(surface, set.wrap(size, body, columnMm - sizeNameMm, 1)[0] ?? '', body, xMm + sizeNameMm, topMm + baselineOf(body));
      });
    },
  }));
  return [title, ...rowBlocks];
}
