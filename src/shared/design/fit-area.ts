import type { Frame, Layer } from './layer.ts';
import { layersBounds } from './layer-bounds.ts';
import { scaleLengths } from './scale-lengths.ts';

/** A print area's size. */
export interface AreaSizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A uniform scale followed by a shift to the right; tops stay at the top. */
export interface AreaFit {
  readonly scale: number;
  readonly shiftXMm: number;
}

/**
 * How layers made for one print area come to another: the same share of the width, centred, measured from the top;
 * smaller only when what lay inside would leave the area at the bottom.
 */
export function fitArea(layers: readonly Layer[], from: AreaSizeMm, to: AreaSizeMm): AreaFit {
  const bounds = layersBounds(layers);
  const bottomMm = bounds ? bounds.yMm + bounds.heightMm : 0;
  const byWidth = to.widthMm / from.widthMm;
  const inside = bottomMm > 0 && bottomMm <= from.heightMm;
  const scale = inside ? Math.min(byWidth, to.heightMm / bottomMm) : byWidth;
  return { scale, shiftXMm: (to.widthMm - from.widthMm * scale) / 2 };
}

/** What stays when a design comes to another print area: its share of the area's width, or its centimetres. */
export const fitManners = ['share', 'size'] as const;
export type FitManner = (typeof fitManners)[number];

/** The fit that keeps every length: centred as before, measured from the top; a smaller area may not hold it. */
export function keepSize(from: AreaSizeMm, to: AreaSizeMm): AreaFit {
  return { scale: 1, shiftXMm: (to.widthMm - from.widthMm) / 2 };
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
export function fitFrame(frame: Frame, { scale, shiftXMm }: AreaFit): Frame {
  return {
    xMm: frame.xMm * scale + shiftXMm,
    yMm: frame.yMm * scale,
    widthMm: frame.widthMm * scale,
    heightMm: frame.heightMm * scale,
    rotationDeg: frame.rotationDeg,
  };
}
