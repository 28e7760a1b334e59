import { findFace, substituteFace } from '../../design/choose-face.ts';
import { mapOutline, traceOutline, type Outline } from '../../design/outline.ts';
import { shapeLine } from '../../design/shape-line.ts';
import type { Surface } from '../../design/surface.ts';
import type { TextShaper } from '../../design/text-shaper.ts';

/** How words of a page look. */
export interface TextStyle {
  readonly family: string;
  readonly weight: number;
  /** The em. */
  readonly sizeMm: number;
  readonly color: string;
  /** From one baseline to the next. */
  readonly lineMm: number;
  readonly trackingEm?: number;
}

/** Words on a page as outlines of the bundled fonts. */
export interface Typesetter {
  widthMm(text: string, style: TextStyle): number;
  /** Lines no wider than a room: broken between words, and within one that is wider than the room; the last of too many ends in an ellipsis. */
  wrap(text: string, style: TextStyle, roomMm: number, maxLines?: number): string[];
  /** Draws one line on a baseline, from, about or up to a place. */
  draw(surface: Surface, text: string, style: TextStyle, xMm: number, baselineMm: number, align?: 'start' | 'middle' | 'end'): void;
}

interface SetLine {
  readonly widthEm: number;
  readonly outline: Outline;
}

const ellipsis = '…';

/** Sets words with a shaper; each line is shaped once. Throws AppError `design.font-missing` while a face's bytes are not there. */
export function createTypesetter(shaper: TextShaper): Typesetter {
  const known = new Map<string, SetLine>();

  const setLine = (text: string, { family, weight, trackingEm = 0 }: TextStyle): SetLine => {
    const key = `${family} ${weight} ${trackingEm} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const face = findFace(shaper, family, weight) ?? substituteFace(shaper, weight);
    const { clusters, widthEm } = shapeLine(text, face, trackingEm, shaper);
    const outline = clusters.flatMap((cluster) => mapOutline(cluster.outline, (x, y) => [x + cluster.startEm, y]));
    const line = { widthEm, outline };
    known.set(key, line);
    return line;
  };
  const widthMm = (text: string, style: TextStyle): number => setLine(text, style).widthEm * style.sizeMm;

  /** As many letters as fit, at least one. */
  const cut = (text: string, fits: (part: string) => boolean): number => {
    const letters = Array.from(text);
    let [low, high] = [1, letters.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(letters.slice(0, middle).join(''))) low = middle;
      else high = middle - 1;
    }
    return letters.slice(0, low).join('').length;
  };

  const wrapParagraph = (text: string, style: TextStyle, roomMm: number): string[] => {
    const fits = (part: string): boolean => widthMm(part, style) <= roomMm;
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (!fits(line)) {
        const end = cut(line, fits);
        if (end >= line.length) break;
        lines.push(line.slice(0, end));
        line = line.slice(end);
      }
    }
    return [...lines, line];
  };

  return {
    widthMm,
    wrap: (text, style, roomMm, maxLines = Infinity) => {
      const lines = text.split(/\r\n|\n|\r/).flatMap((paragraph) => wrapParagraph(paragraph.trim(), style, roomMm));
      if (lines.length <= maxLines) return lines;
      const kept = lines.slice(0, maxLines);
      const last = kept.at(-1) ?? '';
      const end = cut(last, (part) => widthMm(`${part}${ellipsis}`, style) <= roomMm);
      return [...kept.slice(0, -1), `${last.slice(0, end).trimEnd()}${ellipsis}`];
    },
    draw: (surface, text, style, xMm, baselineMm, align = 'start') => {
      const { widthEm, outline } = setLine(text, style);
      const shift = align === 'start' ? 0 : align === 'middle' ? widthEm / 2 : widthEm;
      surface.save();
      surface.translate(xMm - shift * style.sizeMm, baselineMm);
      surface.scale(style.sizeMm, style.sizeMm);
      traceOutline(surface, outline);
      surface.restore();
      surface.fillStyle = style.color;
      surface.fill();
    },
  };
}
