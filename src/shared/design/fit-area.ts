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
