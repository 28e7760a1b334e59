import type { Layer } from './layer.ts';
import type { Paint, Shadow, Stroke } from './paint.ts';
import type { ShapeGeometry } from './shape-geometry.ts';
import type { Tone } from './tone.ts';

/** A layer with its letters, lines, corners, dots and patterns scaled; its frame stays. */
export function scaleLengths(layer: Layer, factor: number): Layer {
  switch (layer.kind) {
    case 'text':
    case 'roster-field':
      return {
        ...layer,
        fontSizeMm: layer.fontSizeMm * factor,
        fill: scalePaint(layer.fill, factor),
        outline: scaleStroke(layer.outline, factor),
        shadow: scaleShadow(layer.shadow, factor),
      };
    case 'shape':
      return {
        ...layer,
        geometry: scaleGeometry(layer.geometry, factor),
        fill: layer.fill && scalePaint(layer.fill, factor),
        stroke: scaleStroke(layer.stroke, factor),
      };
    case 'image':
      return { ...layer, mask: layer.mask && scaleGeometry(layer.mask, factor), tone: scaleTone(layer.tone, factor) };
    case 'group':
      return layer;
  }
}

function scalePaint(paint: Paint, factor: number): Paint {
  return paint.kind === 'pattern' ? { ...paint, sizeMm: paint.sizeMm * factor, gapMm: paint.gapMm * factor } : paint;
}

function scaleTone(tone: Tone | null, factor: number): Tone | null {
  return tone?.kind === 'halftone' ? { ...tone, pitchMm: tone.pitchMm * factor } : tone;
}

function scaleStroke(stroke: Stroke | null, factor: number): Stroke | null {
  return stroke && { ...stroke, widthMm: stroke.widthMm * factor };
}

function scaleShadow(shadow: Shadow | null, factor: number): Shadow | null {
  return shadow && { ...shadow, xMm: shadow.xMm * factor, yMm: shadow.yMm * factor };
}

function scaleGeometry(geometry: ShapeGeometry, factor: number): ShapeGeometry {
  return geometry.kind === 'rectangle' ? { ...geometry, cornerRadiusMm: geometry.cornerRadiusMm * factor } : geometry;
}
