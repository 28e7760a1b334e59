import type { Layer, ShapeGeometry } from './layer.ts';
import type { Shadow, Stroke } from './paint.ts';

/** A layer with its letters, lines and corners scaled; its frame stays. */
export function scaleLengths(layer: Layer, factor: number): Layer {
  switch (layer.kind) {
    case 'text':
    case 'roster-field':
      return {
        ...layer,
        fontSizeMm: layer.fontSizeMm * factor,
        outline: scaleStroke(layer.outline, factor),
        shadow: scaleShadow(layer.shadow, factor),
      };
    case 'shape':
      return { ...layer, geometry: scaleGeometry(layer.geometry, factor), stroke: scaleStroke(layer.stroke, factor) };
    case 'image':
    case 'group':
      return layer;
  }
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
