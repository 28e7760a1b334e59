import { parsePathData } from './path-data.ts';
import type { Outline } from './outline.ts';
import { ellipseOutline, shapeOutline } from './shape-outline.ts';
import { mapOutline } from './outline.ts';
import type { XmlElement } from './parse-xml.ts';

/** Elements that draw something by themselves. */
export const drawingElements: ReadonlySet<string> = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);

/** The outline that an element draws, in its own units; empty for one that draws nothing. */
export function svgOutline({ name, attributes }: XmlElement): Outline {
  const n = (key: string): number => readLength(attributes.get(key)) ?? 0;
  switch (name) {
    case 'path':
      return parsePathData(attributes.get('d') ?? '');
    case 'rect':
      return rectangle(n('x'), n('y'), n('width'), n('height'), readLength(attributes.get('rx')) ?? n('ry'));
    case 'circle':
      return oval(n('cx'), n('cy'), n('r'), n('r'));
    case 'ellipse':
      return oval(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'line':
      return [
        ['M', n('x1'), n('y1')],
        ['L', n('x2'), n('y2')],
      ];
    case 'polyline':
    case 'polygon':
      return corners(attributes.get('points') ?? '', name === 'polygon');
    default:
      return [];
  }
}

const unitsInPx: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** A length in px at 96 to the inch; undefined for none, a percentage or a unit that depends on a font. */
export function readLength(text: string | undefined): number | undefined {
  if (text === undefined || text.length > 40) return undefined;
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text);
  const unit = match ? unitsInPx[match[2]!.toLowerCase()] : undefined;
  return match && unit !== undefined ? Number(match[1]) * unit : undefined;
}

function rectangle(x: number, y: number, width: number, height: number, radius: number): Outline {
  if (width <= 0 || height <= 0) return [];
  const outline = shapeOutline({ kind: 'rectangle', cornerRadiusMm: Math.max(0, radius) }, width, height);
  return mapOutline(outline, (px, py) => [px + x, py + y]);
}

function oval(cx: number, cy: number, rx: number, ry: number): Outline {
  if (rx <= 0 || ry <= 0) return [];
  return mapOutline(ellipseOutline(2 * rx, 2 * ry), (x, y) => [x + cx - rx, y + cy - ry]);
}

function corners(points: string, closed: boolean): Outline {
  const numbers = points
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
  const broken = numbers.findIndex((value) => !Number.isFinite(value));
  const count = Math.floor((broken < 0 ? numbers.length : broken) / 2);
  if (count < 2) return [];
  const steps = Array.from(
    { length: count },
    (_, index) => [index === 0 ? 'M' : 'L', numbers[index * 2]!, numbers[index * 2 + 1]!] as const,
  );
  return closed ? [...steps, ['Z']] : steps;
}
