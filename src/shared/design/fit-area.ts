import type { BoxMm } from './fill-style.ts';
import type { Frame, Layer } from './layer.ts';
import { layersBounds } from './layer-bounds.ts';
import { scaleLengths } from './scale-lengths.ts';

/** A part of a print area's width, from its left edge. */
export interface StretchMm {
  readonly xMm: number;
  readonly widthMm: number;
}

/** A print area's size. */
export interface AreaSizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Of a band, which goes further round than one look reaches: what of it faces the viewer. */
  readonly face?: StretchMm | undefined;
}

/** A uniform scale followed by a shift to the right and down. */
export interface AreaFit {
  readonly scale: number;
  readonly shiftXMm: number;
  readonly shiftYMm: number;
}

/**
 * How layers made for one print area come to another: the same share of the width, centred, measured from the top;
 * smaller only when what lay inside would leave the area at the bottom. On a band they become the picture in the middle of
 * its face, as large as that holds, never larger than they were. From a band, what lay on its face keeps its share of it
 * between the other area's margins; what went round keeps its share of the whole width.
 */
export function fitArea(layers: readonly Layer[], from: AreaSizeMm, to: AreaSizeMm): AreaFit {
  const bounds = layersBounds(layers);
  const face = faceToFill(from, to);
  if (bounds && face) return hangOn(face, bounds, to, Math.min(1, face.widthMm / bounds.widthMm, heightOfPicture(to) / bounds.heightMm));
  const [source, target] = stretchesOf(bounds, from, to);
  const byWidth = target.widthMm / source.widthMm;
  const bottomMm = bounds ? bounds.yMm + bounds.heightMm - topOf(bounds, from, to) : 0;
  const inside = bounds !== undefined && bottomMm > 0 && bounds.yMm + bounds.heightMm <= from.heightMm;
  const scale = inside ? Math.min(byWidth, to.heightMm / bottomMm) : byWidth;
  return layOut(bounds, from, to, scale);
}

/** What stays when a design comes to another print area: its share of the area's width, or its centimetres. */
export const fitManners = ['share', 'size'] as const;
export type FitManner = (typeof fitManners)[number];

/** The fit that keeps every length: placed as `fitArea` places; a smaller area may not hold it. */
export function keepSize(layers: readonly Layer[], from: AreaSizeMm, to: AreaSizeMm): AreaFit {
  const bounds = layersBounds(layers);
  const face = faceToFill(from, to);
  return bounds && face ? hangOn(face, bounds, to, 1) : layOut(bounds, from, to, 1);
}

function faceToFill(from: AreaSizeMm, to: AreaSizeMm): StretchMm | undefined {
  return from.face ? undefined : to.face;
}

/** A picture from edge to edge of a band looks cut off. */
function heightOfPicture({ heightMm }: AreaSizeMm): number {
  return heightMm * 0.88;
}

function hangOn(face: StretchMm, bounds: BoxMm, { heightMm }: AreaSizeMm, scale: number): AreaFit {
  return {
    scale,
    shiftXMm: face.xMm + face.widthMm / 2 - (bounds.xMm + bounds.widthMm / 2) * scale,
    shiftYMm: heightMm / 2 - (bounds.yMm + bounds.heightMm / 2) * scale,
  };
}

function layOut(bounds: BoxMm | undefined, from: AreaSizeMm, to: AreaSizeMm, scale: number): AreaFit {
  const [source, target] = stretchesOf(bounds, from, to);
  const shiftXMm = target.xMm + target.widthMm / 2 - (source.xMm + source.widthMm / 2) * scale;
  return { scale, shiftXMm, shiftYMm: -topOf(bounds, from, to) * scale };
}

/** Which stretch of one area comes to which of the other. */
function stretchesOf(bounds: BoxMm | undefined, from: AreaSizeMm, to: AreaSizeMm): [StretchMm, StretchMm] {
  return isOnFace(bounds, from) ? [from.face, to.face ?? insideMargins(to)] : [whole(from), whole(to)];
}

/** Where measuring down begins: a picture hangs in the middle of a band, and at the top of other areas. */
function topOf(bounds: BoxMm | undefined, from: AreaSizeMm, to: AreaSizeMm): number {
  return bounds && !to.face && isOnFace(bounds, from) ? bounds.yMm : 0;
}

/** Rounding of what was laid out. */
const slackMm = 0.1;

function isOnFace(bounds: BoxMm | undefined, area: AreaSizeMm): area is AreaSizeMm & { face: StretchMm } {
  const { face } = area;
  if (!face || !bounds) return false;
  return bounds.xMm >= face.xMm - slackMm && bounds.xMm + bounds.widthMm <= face.xMm + face.widthMm + slackMm;
}

/** As templates are drawn: a picture from edge to edge of cloth is seldom meant, and presses keep off the edges. */
function insideMargins({ widthMm }: AreaSizeMm): StretchMm {
  return { xMm: widthMm * 0.1, widthMm: widthMm * 0.8 };
}

function whole({ widthMm }: AreaSizeMm): StretchMm {
  return { xMm: 0, widthMm };
}

/** What of an area is seen at once, as an area of its own, and how far from the area's left edge it begins. */
export function seenAtOnce({ widthMm, heightMm, face }: AreaSizeMm): { area: AreaSizeMm; leftMm: number } {
  return face ? { area: { widthMm: face.widthMm, heightMm }, leftMm: face.xMm } : { area: { widthMm, heightMm }, leftMm: 0 };
}

/** How far layers that show reach beyond a print area, on the side where it is most, in mm; 0 when they lie inside. */
export function overhangMm(layers: readonly Layer[], area: AreaSizeMm): number {
  const bounds = layersBounds(layers);
  if (!bounds) return 0;
  const { xMm, yMm, widthMm, heightMm } = bounds;
  return Math.max(0, -xMm, -yMm, xMm + widthMm - area.widthMm, yMm + heightMm - area.heightMm);
}

/** The print area on which layers made for another one come out largest, of equally good ones the first; undefined when there is none. */
export function largestPlace(
  layers: readonly Layer[],
  from: AreaSizeMm,
  areaSizes: Readonly<Record<string, AreaSizeMm>>,
): string | undefined {
  const scaleOn = (size: AreaSizeMm): number => fitArea(layers, from, size).scale;
  return Object.entries(areaSizes).toSorted(([, a], [, b]) => scaleOn(b) - scaleOn(a))[0]?.[0];
}

/** A layer with every length scaled and its frame moved. */
export function fitLayer(layer: Layer, fit: AreaFit): Layer {
  return scaleLengths({ ...layer, frame: fitFrame(layer.frame, fit) }, fit.scale);
}

/** A frame scaled about the area's top left and shifted. */
export function fitFrame(frame: Frame, { scale, shiftXMm, shiftYMm }: AreaFit): Frame {
  return {
    xMm: frame.xMm * scale + shiftXMm,
    yMm: frame.yMm * scale + shiftYMm,
    widthMm: frame.widthMm * scale,
    heightMm: frame.heightMm * scale,
    rotationDeg: frame.rotationDeg,
  };
}
