import { EMPTY_PICTURE_HASH } from '../../src/shared/design/empty-picture.ts';
import type { ImageLayer, Layer, ShapeLayer, TextAlign, TypesetLayer } from '../../src/shared/design/layer.ts';
import type { Paint } from '../../src/shared/design/paint.ts';
import type { ShapeGeometry } from '../../src/shared/design/shape-geometry.ts';
import type { SlotProperty } from '../../src/shared/design/template.ts';
import type { TextCurve } from '../../src/shared/design/text-curve.ts';
import type { Face } from './faces.ts';
import { sheet, toFrame, type At, type Part, type TextSlot } from './sketch.ts';

/** A colour slot's key, or a gradient between two of them; 0 degrees run from left to right. */
export type Fill = string | { readonly from: string; readonly to: string; readonly angle: number };

/** How words are set; `size` is the em in mm. */
export interface Setting {
  readonly at: At;
  readonly face: Face;
  readonly size: number;
  readonly fill: Fill;
  readonly spacing?: number;
  readonly lineHeight?: number;
  readonly align?: TextAlign;
  readonly curve?: TextCurve;
  readonly outline?: readonly [ink: string, widthMm: number];
  readonly shadow?: readonly [ink: string, xMm: number, yMm: number];
  readonly locked?: boolean;
}

/** Black until the template's first palette colours it. */
const unset = '#000000';

/** A box of this size in the middle of the sheet's width, with its top at `yMm`. */
export function centred(yMm: number, widthMm: number, heightMm: number, rotationDeg = 0): At {
  return [(sheet.widthMm - widthMm) / 2, yMm, widthMm, heightMm, rotationDeg];
}

/** An arc; positive degrees bend like a rainbow. */
export function arc(angleDeg: number): TextCurve {
  return { kind: 'arc', angleDeg };
}

/** A ring about a point of the sheet, for words: how far their baseline is from the middle, and over how many degrees they may spread. */
export interface WordRing {
  readonly x: number;
  readonly y: number;
  readonly radiusMm: number;
  readonly spreadDeg: number;
}

/** The box and curve of words over a ring's top, their feet to the middle. */
export function overRing({ x, y, radiusMm, spreadDeg }: WordRing, { capEm }: Face, size: number): Pick<Setting, 'at' | 'curve' | 'size'> {
  const { chordMm, riseMm } = ringArc(radiusMm, spreadDeg);
  return { at: [x - chordMm / 2, y - radiusMm - capEm * size, chordMm, riseMm + capEm * size], curve: arc(spreadDeg), size };
}

/** The box and curve of words along a ring's foot, their heads to the middle. */
export function underRing({ x, y, radiusMm, spreadDeg }: WordRing, { capEm }: Face, size: number): Pick<Setting, 'at' | 'curve' | 'size'> {
  const { chordMm, riseMm } = ringArc(radiusMm, spreadDeg);
  const heightMm = riseMm + capEm * size;
  return { at: [x - chordMm / 2, y + radiusMm - heightMm, chordMm, heightMm], curve: arc(-spreadDeg), size };
}

function ringArc(radiusMm: number, spreadDeg: number): { chordMm: number; riseMm: number } {
  const half = (spreadDeg / 360) * Math.PI;
  return { chordMm: 2 * radiusMm * Math.sin(Math.min(half, Math.PI / 2)), riseMm: radiusMm * (1 - Math.cos(half)) };
}

/** Words that a person may change, or fixed ones where there is no slot. */
export function words(id: string, text: string, setting: Setting, slot?: Omit<TextSlot, 'key'> & { readonly key?: string }): Part {
  const layer: TypesetLayer = { kind: 'text', ...typeset(id, slot?.label ?? text, setting), text };
  return typesetPart(layer, setting, slot && { key: id, ...slot });
}

/** The name or number of a team's list. */
export function rosterField(field: 'name' | 'number', id: string, sampleText: string, setting: Setting, slot: TextSlot): Part {
  return typesetPart({ kind: 'roster-field', ...typeset(id, slot.label, setting), field, sampleText }, setting, slot);
}

function typesetPart(layer: TypesetLayer, setting: Setting, slot: TextSlot | undefined): Part {
  const { id } = layer;
  const trimmings = [
    ...(setting.outline ? [{ layerId: id, property: 'outline' as const, ink: setting.outline[0] }] : []),
    ...(setting.shadow ? [{ layerId: id, property: 'shadow' as const, ink: setting.shadow[0] }] : []),
  ];
  return {
    layer,
    inks: [...fillInks(id, setting.fill), ...trimmings],
    texts: slot ? [{ layerId: id, slot }] : [],
    faces: [{ layerId: id, face: setting.face }],
  };
}

function typeset(id: string, name: string, setting: Setting): Omit<TypesetLayer, 'kind' | 'text' | 'field' | 'sampleText'> {
  const { at, face, size, fill, outline, shadow } = setting;
  return {
    ...common(id, name, at, setting.locked),
    fontFamily: face.family,
    fontWeight: face.weight,
    fontSizeMm: size,
    letterSpacingEm: setting.spacing ?? 0,
    lineHeight: setting.lineHeight ?? 1.1,
    align: setting.align ?? 'center',
    fill: toPaint(fill),
    outline: outline ? { color: unset, widthMm: outline[1] } : null,
    shadow: shadow ? { color: unset, xMm: shadow[1], yMm: shadow[2] } : null,
    curve: setting.curve ?? { kind: 'straight' },
    fit: 'shrink',
  };
}

/** How a shape is drawn: filled, drawn as a line, or both. */
export interface Drawing {
  readonly at: At;
  readonly fill?: Fill;
  readonly stroke?: readonly [ink: string, widthMm: number];
  readonly locked?: boolean;
}

/** A shape of any geometry. */
export function shape(id: string, name: string, geometry: ShapeGeometry, { at, fill, stroke, locked }: Drawing): Part {
  const layer: ShapeLayer = {
    kind: 'shape',
    ...common(id, name, at, locked),
    geometry,
    fill: fill === undefined ? null : toPaint(fill),
    stroke: stroke ? { color: unset, widthMm: stroke[1] } : null,
  };
  const strokeInks = stroke ? [{ layerId: id, property: 'stroke' as const, ink: stroke[0] }] : [];
  return { layer, inks: [...(fill === undefined ? [] : fillInks(id, fill)), ...strokeInks], texts: [], faces: [] };
}

/** A rectangle, perhaps with round corners. */
export function box(id: string, name: string, drawing: Drawing, cornerRadiusMm = 0): Part {
  return shape(id, name, { kind: 'rectangle', cornerRadiusMm }, drawing);
}

/** An ellipse. */
export function disc(id: string, name: string, drawing: Drawing): Part {
  return shape(id, name, { kind: 'ellipse' }, drawing);
}

/** A star with its first point at the top. */
export function star(id: string, drawing: Drawing, points = 5, innerRatio = 0.42): Part {
  return shape(id, 'Star', { kind: 'star', points, innerRatio }, drawing);
}

/** SVG path data in mm of its own box. */
export function path(id: string, name: string, data: string, drawing: Drawing, fillRule: 'nonzero' | 'evenodd' = 'nonzero'): Part {
  const [, , viewBoxWidth, viewBoxHeight] = drawing.at;
  return shape(id, name, { kind: 'path', data, viewBoxWidth, viewBoxHeight, fillRule }, drawing);
}

/** A picture that a person chooses, cut to a shape; until then it is empty. */
export function picture(id: string, label: string, at: At, mask: ShapeGeometry): Part {
  const layer: ImageLayer = {
    kind: 'image',
    ...common(id, label, at),
    assetHash: EMPTY_PICTURE_HASH,
    mimeType: 'image/png',
    naturalWidthPx: 1,
    naturalHeightPx: 1,
    crop: null,
    flipX: false,
    flipY: false,
    mask,
    tone: null,
    cutout: null,
  };
  return { layer, inks: [], texts: [], faces: [], pictures: [{ layerId: id, slot: { key: id, label } }] };
}

/** Parts that move, turn and scale as one; their boxes are measured in the group's box, which is as large as its frame unless given. */
export function group(id: string, name: string, at: At, parts: readonly Part[], boxMm: readonly [number, number] = [at[2], at[3]]): Part {
  const children = parts.map(({ layer }): Layer => layer);
  return {
    layer: { kind: 'group', ...common(id, name, at), boxWidthMm: boxMm[0], boxHeightMm: boxMm[1], children },
    inks: parts.flatMap(({ inks }) => inks),
    texts: parts.flatMap(({ texts }) => texts),
    faces: parts.flatMap(({ faces }) => faces),
    pictures: parts.flatMap(({ pictures = [] }) => pictures),
  };
}

function common(id: string, name: string, at: At, locked = false) {
  return { id, name, frame: toFrame(at), opacity: 1, hidden: false, locked };
}

function toPaint(fill: Fill): Paint {
  if (typeof fill === 'string') return { kind: 'solid', color: unset };
  const stops = [0, 1].map((offset) => ({ offset, color: unset }));
  return { kind: 'linear-gradient', angleDeg: fill.angle, stops };
}

function fillInks(layerId: string, fill: Fill): { layerId: string; property: SlotProperty; ink: string }[] {
  if (typeof fill === 'string') return [{ layerId, property: 'fill', ink: fill }];
  return [
    { layerId, property: 'gradient-start', ink: fill.from },
    { layerId, property: 'gradient-end', ink: fill.to },
  ];
}
