import type { ImageLayer } from '../../design/layer.ts';
import { ownColors, recolorLayer } from '../../design/layer-colors.ts';
import type { Paint } from '../../design/paint.ts';
import type { Tone } from '../../design/tone.ts';
import type { PrintedLayer } from './placed-part.ts';

/** Every colour that a part is printed in, the main one first; a picture in its own colours has none that can be told. */
export function partColors(layer: PrintedLayer): readonly string[] {
  return layer.kind === 'image' ? toneColors(layer.tone) : ownColors(layer);
}

/** A part with each of its colours passed through a map; colours that become one are one colour all over. */
export function recolorPart(layer: PrintedLayer, swap: (color: string) => string): PrintedLayer {
  if (layer.kind === 'image') return { ...layer, tone: recolorTone(layer.tone, swap) };
  const recolored = recolorLayer(layer, swap) as Exclude<PrintedLayer, ImageLayer>;
  if (recolored.kind === 'shape') return { ...recolored, fill: recolored.fill && plainPaint(recolored.fill) };
  return { ...recolored, fill: plainPaint(recolored.fill) };
}

function plainPaint(paint: Paint): Paint {
  if (paint.kind === 'linear-gradient') {
    const [first, ...others] = paint.stops.map(({ color }) => color);
    return others.every((color) => color === first) ? { kind: 'solid', color: first! } : paint;
  }
  if (paint.kind === 'pattern' && paint.groundColor === paint.color) return { kind: 'solid', color: paint.color };
  return paint;
}

function toneColors(tone: Tone | null): readonly string[] {
  if (!tone) return [];
  return tone.kind === 'duotone' ? [tone.darkColor, tone.lightColor] : [tone.color];
}

function recolorTone(tone: Tone | null, swap: (color: string) => string): Tone | null {
  if (!tone) return null;
  return tone.kind === 'duotone'
    ? { ...tone, darkColor: swap(tone.darkColor), lightColor: swap(tone.lightColor) }
    : { ...tone, color: swap(tone.color) };
}
