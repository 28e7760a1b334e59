import type { GroupLayer, Layer } from './layer.ts';
import { flattenLayers } from './map-layers.ts';
import { paintColors, type Paint } from './paint.ts';
import type { Tone } from './tone.ts';

/** Every colour of a group's shapes and words once, in the order of their first use. */
export function groupColors(group: GroupLayer): readonly string[] {
  return [...new Set(flattenLayers(group.children).flatMap(layerColors))];
}

type Swap = (color: string) => string;

/** A group with one of its colours changed wherever it is used. */
export function recolorGroup(group: GroupLayer, from: string, to: string): GroupLayer {
  const swap = (color: string): string => (color === from ? to : color);
  return { ...group, children: group.children.map((child) => recolorLayer(child, swap)) };
}

/** The colours that a layer names itself: fills, line, shadow, and the inks of a toned picture; a group names none. */
export function layerColors(layer: Layer): readonly string[] {
  if (layer.kind === 'image') return toneColors(layer.tone);
  return ownColors(layer);
}

function toneColors(tone: Tone | null): readonly string[] {
  if (!tone) return [];
  return tone.kind === 'duotone' ? [tone.darkColor, tone.lightColor] : [tone.color];
}

/** Every colour of a shape or of words, the main one first; pictures and groups have none of their own. */
export function ownColors(layer: Layer): readonly string[] {
  if (layer.kind === 'group' || layer.kind === 'image') return [];
  const line = layer.kind === 'shape' ? layer.stroke : layer.outline;
  const shadow = layer.kind === 'shape' ? null : layer.shadow;
  return [...(layer.fill ? paintColors(layer.fill) : []), ...[line, shadow].flatMap((part) => (part ? [part.color] : []))];
}

/** A layer, and all in it, with each colour of shapes and words passed through a map. */
export function recolorLayer(layer: Layer, swap: Swap): Layer {
  switch (layer.kind) {
    case 'image':
      return layer;
    case 'group':
      return { ...layer, children: layer.children.map((child) => recolorLayer(child, swap)) };
    case 'shape':
      return { ...layer, fill: layer.fill && recolorPaint(layer.fill, swap), stroke: recolorPart(layer.stroke, swap) };
    case 'text':
    case 'roster-field':
      return {
        ...layer,
        fill: recolorPaint(layer.fill, swap),
        outline: recolorPart(layer.outline, swap),
        shadow: recolorPart(layer.shadow, swap),
      };
  }
}

function recolorPart<Part extends { color: string }>(part: Part | null, swap: Swap): Part | null {
  return part && { ...part, color: swap(part.color) };
}

function recolorPaint(paint: Paint, swap: Swap): Paint {
  switch (paint.kind) {
    case 'solid':
      return { ...paint, color: swap(paint.color) };
    case 'linear-gradient':
      return { ...paint, stops: paint.stops.map((stop) => ({ ...stop, color: swap(stop.color) })) };
    case 'pattern':
      return { ...paint, color: swap(paint.color), groundColor: paint.groundColor && swap(paint.groundColor) };
  }
}
