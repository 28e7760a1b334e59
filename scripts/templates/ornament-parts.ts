import { readFileSync } from 'node:fs';
import { ORNAMENT_WIDTH, ornamentFileSchema, type Ornament } from '../../src/shared/design/ornament.ts';
import { mapOutline, type Outline } from '../../src/shared/design/outline.ts';
import { parsePathData } from '../../src/shared/design/path-data.ts';
import { group, shape } from './parts.ts';
import { sheet, type At, type Part } from './sketch.ts';

/** Where an ornament lies: left, top and width in mm; its height follows from its proportions. */
export type OrnamentAt = readonly [xMm: number, yMm: number, widthMm: number, rotationDeg?: number];

/** How an ornament is placed and coloured; the second ink colours its second area, if it has one. */
export interface OrnamentDrawing {
  readonly at: OrnamentAt;
  readonly inks: readonly [string, string?];
  readonly mirrored?: boolean;
  /** For ornaments that may be stretched, such as ribbons and frames, instead of the height of their proportions. */
  readonly heightMm?: number;
}

let ornaments: ReadonlyMap<string, Ornament> | undefined;

/** The box of an ornament at a width, for layouts that move it. */
export function ornamentBox(key: string, [xMm, yMm, widthMm, rotationDeg = 0]: OrnamentAt): At {
  return [xMm, yMm, widthMm, round((widthMm * findOrnament(key).height) / ORNAMENT_WIDTH), rotationDeg];
}

/** An ornament of the library: a shape, or a group of two with the ids `<id>-1` and `<id>-2`. */
export function ornament(key: string, id: string, name: string, { at, inks, mirrored = false, heightMm }: OrnamentDrawing): Part {
  const { paths, height } = findOrnament(key);
  const [xMm, yMm, widthMm, naturalMm, rotationDeg = 0] = ornamentBox(key, at);
  const frame: At = [xMm, yMm, widthMm, heightMm ?? naturalMm, rotationDeg];
  const area = (index: number, partId: string, box: At): Part => {
    const data = mirrored ? mirrorData(paths[index]!) : paths[index]!;
    const geometry = { kind: 'path', data, viewBoxWidth: ORNAMENT_WIDTH, viewBoxHeight: height, fillRule: 'evenodd' } as const;
    return shape(partId, name, geometry, { at: box, fill: inks[index] ?? inks[0] });
  };
  if (paths.length === 1) return area(0, id, frame);
  const box: At = [0, 0, frame[2], frame[3]];
  return group(id, name, frame, [area(0, `${id}-1`, box), area(1, `${id}-2`, box)]);
}

/** An ornament and its mirror picture on the other side of the sheet's middle: `<id>-left` and `<id>-right`. */
export function ornamentPair(key: string, id: string, name: string, drawing: OrnamentDrawing): Part[] {
  const [xMm, yMm, widthMm, rotationDeg = 0] = drawing.at;
  const { mirrored = false } = drawing;
  return [
    ornament(key, `${id}-left`, `${name} left`, drawing),
    ornament(key, `${id}-right`, `${name} right`, {
      ...drawing,
      at: [sheet.widthMm - xMm - widthMm, yMm, widthMm, -rotationDeg],
      mirrored: !mirrored,
    }),
  ];
}

function findOrnament(key: string): Ornament {
  ornaments ??= new Map(
    ornamentFileSchema
      .parse(JSON.parse(readFileSync('resources/ornaments/ornaments.json', 'utf8')))
      .ornaments.map((each) => [each.key, each]),
  );
  const found = ornaments.get(key);
  if (!found) throw new Error(`there is no ornament ${key}`);
  return found;
}

function mirrorData(data: string): string {
  return writeData(mapOutline(parsePathData(data), (x, y) => [ORNAMENT_WIDTH - x, y]));
}

function writeData(outline: Outline): string {
  return outline.map(([letter, ...numbers]) => letter + numbers.map(round).join(' ')).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
