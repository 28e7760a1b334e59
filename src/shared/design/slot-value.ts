import type { Layer } from './layer.ts';
import type { Paint } from './paint.ts';
import type { SlotProperty } from './template.ts';

/** What a layer shows in a slot's property, a picture as its content hash; undefined when it has no such part. */
export function readSlotValue(layer: Layer, property: SlotProperty): string | undefined {
  switch (property) {
    case 'text':
      return layer.kind === 'text' ? layer.text : layer.kind === 'roster-field' ? layer.sampleText : undefined;
    case 'font':
      return 'fontFamily' in layer ? `${layer.fontFamily} ${layer.fontWeight}` : undefined;
    case 'picture':
      return layer.kind === 'image' ? layer.assetHash : undefined;
    case 'outline':
      return 'outline' in layer ? layer.outline?.color : undefined;
    case 'shadow':
      return 'shadow' in layer ? layer.shadow?.color : undefined;
    case 'stroke':
      return layer.kind === 'shape' ? layer.stroke?.color : undefined;
    default: {
      const fill = 'fill' in layer ? layer.fill : null;
      if (property === 'fill') return fill?.kind === 'solid' ? fill.color : undefined;
      return fill?.kind === 'linear-gradient' ? fill.stops.at(property === 'gradient-start' ? 0 : -1)?.color : undefined;
    }
  }
}

/** The layer with a slot's words, colour or font written into it; a layer that shows it already, or has no such part, stays as it is. A picture is more than a value: `setPictureSlot` writes it. */
export function writeSlotValue(layer: Layer, property: SlotProperty, value: string): Layer {
  if (property === 'picture' || readSlotValue(layer, property) === value) return layer;
  if (property === 'text') {
    if (layer.kind === 'text') return { ...layer, text: value };
    return layer.kind === 'roster-field' ? { ...layer, sampleText: value } : layer;
  }
  if (property === 'font') return writeFont(layer, value);
  if (property === 'outline')
    return 'outline' in layer && layer.outline ? { ...layer, outline: { ...layer.outline, color: value } } : layer;
  if (property === 'shadow') return 'shadow' in layer && layer.shadow ? { ...layer, shadow: { ...layer.shadow, color: value } } : layer;
  if (property === 'stroke')
    return layer.kind === 'shape' && layer.stroke ? { ...layer, stroke: { ...layer.stroke, color: value } } : layer;
  if (!('fill' in layer) || !layer.fill) return layer;
  const fill = writePaint(layer.fill, property, value);
  return fill === layer.fill ? layer : { ...layer, fill };
}

function writeFont(layer: Layer, value: string): Layer {
  const gap = value.lastIndexOf(' ');
  return 'fontFamily' in layer ? { ...layer, fontFamily: value.slice(0, gap), fontWeight: Number(value.slice(gap + 1)) } : layer;
}

function writePaint(paint: Paint, property: 'fill' | 'gradient-start' | 'gradient-end', color: string): Paint {
  if (property === 'fill') return { kind: 'solid', color };
  if (paint.kind !== 'linear-gradient') return paint;
  const index = property === 'gradient-start' ? 0 : paint.stops.length - 1;
  return { ...paint, stops: paint.stops.map((stop, at) => (at === index ? { ...stop, color } : stop)) };
}
