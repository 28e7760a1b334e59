import type { Asset } from '../../shared/design/contract.ts';
import type { Frame, ImageLayer, RosterFieldLayer, ShapeLayer, TextLayer } from '../../shared/design/layer.ts';
import type { ShapeGeometry } from '../../shared/design/shape-geometry.ts';

/** A print area's extent. */
export interface AreaSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The shapes that a person can add. */
export const shapeChoices = ['rectangle', 'ellipse', 'triangle', 'hexagon', 'star', 'heart', 'line'] as const;

/** One of the shapes that a person can add. */
export type ShapeChoice = (typeof shapeChoices)[number];

/** The shapes that a picture can be cut to by name. */
export const maskChoices = ['rectangle', 'ellipse', 'triangle', 'hexagon', 'star', 'heart'] as const;

/** One of the shapes that a picture can be cut to. */
export type MaskChoice = (typeof maskChoices)[number];

const heartPath = 'M50 91 C20 68 4 51 4 31 C4 16 15 6 28 6 C37 6 46 11 50 20 C54 11 63 6 72 6 C85 6 96 16 96 31 C96 51 80 68 50 91 Z';

/** The forms of the shapes that a person can add. */
export const geometries: Readonly<Record<ShapeChoice, ShapeGeometry>> = {
  rectangle: { kind: 'rectangle', cornerRadiusMm: 0 },
  ellipse: { kind: 'ellipse' },
  triangle: { kind: 'polygon', corners: 3 },
  hexagon: { kind: 'polygon', corners: 6 },
  star: { kind: 'star', points: 5, innerRatio: 0.45 },
  heart: { kind: 'path', data: heartPath, viewBoxWidth: 100, viewBoxHeight: 97, fillRule: 'nonzero' },
  line: { kind: 'rectangle', cornerRadiusMm: 0 },
};

const visible = { opacity: 1, hidden: false, locked: false } as const;

/** A line of words in the middle of the area, as wide as nine tenths of it. */
export function newText(id: string, name: string, text: string, area: AreaSize, color: string): TextLayer {
  const widthMm = area.widthMm * 0.9;
  const fontSizeMm = Math.min(28, area.widthMm * 0.14);
  return {
    kind: 'text',
    id,
    name,
    ...visible,
    frame: centred(area, widthMm, fontSizeMm * 1.2),
    text,
    fontFamily: 'Archivo',
    fontWeight: 700,
    fontSizeMm,
    letterSpacingEm: 0,
    lineHeight: 1.1,
    align: 'center',
    fill: { kind: 'solid', color },
    outline: null,
    shadow: null,
    curve: { kind: 'straight' },
    fit: 'shrink',
  };
}

/** A team field in the middle of the area: a number is tall, a name as wide as nine tenths of the area. */
export function newRosterField(
  id: string,
  name: string,
  field: RosterFieldLayer['field'],
  area: AreaSize,
  color: string,
): RosterFieldLayer {
  const { text, ...common } = newText(id, name, field === 'name' ? 'NAME' : '00', area, color);
  const fontSizeMm = field === 'name' ? common.fontSizeMm : Math.min(area.widthMm * 0.5, area.heightMm * 0.5);
  return {
    ...common,
    kind: 'roster-field',
    field,
    sampleText: text,
    fontSizeMm,
    frame: centred(area, area.widthMm * 0.9, fontSizeMm * 1.2),
  };
}

/** A shape in the middle of the area, a third of its width. */
export function newShape(id: string, name: string, choice: ShapeChoice, area: AreaSize, color: string): ShapeLayer {
  const sideMm = Math.min(area.widthMm, area.heightMm) / 3;
  const heightMm = choice === 'line' ? 2 : choice === 'rectangle' ? sideMm * 0.75 : sideMm;
  return {
    kind: 'shape',
    id,
    name,
    ...visible,
    frame: centred(area, choice === 'line' ? sideMm * 2 : sideMm, heightMm),
    geometry: geometries[choice],
    fill: { kind: 'solid', color },
    stroke: null,
  };
}

/** A picture in the middle of the area: at 300 dpi when that fits, else within eight tenths of the area. */
export function newImage(id: string, name: string, asset: Asset, area: AreaSize): ImageLayer {
  const trueWidthMm = (asset.widthPx / 300) * 25.4;
  const ratio = asset.heightPx / asset.widthPx;
  const roomMm = Math.min(area.widthMm * 0.8, (area.heightMm * 0.8) / ratio);
  const widthMm = Math.max(Math.min(trueWidthMm, roomMm), roomMm * 0.4);
  return {
    kind: 'image',
    id,
    name,
    ...visible,
    frame: centred(area, widthMm, widthMm * ratio),
    assetHash: asset.hash,
    mimeType: asset.mimeType,
    naturalWidthPx: asset.widthPx,
    naturalHeightPx: asset.heightPx,
    crop: null,
    flipX: false,
    flipY: false,
    mask: null,
    tone: null,
    cutout: null,
  };
}

function centred(area: AreaSize, widthMm: number, heightMm: number): Frame {
  return { xMm: (area.widthMm - widthMm) / 2, yMm: (area.heightMm - heightMm) / 2, widthMm, heightMm, rotationDeg: 0 };
}
