import type { GroupLayer, Layer, ShapeLayer } from './layer.ts';
import type { LayerPainting } from './layer-painting.ts';
import { traceOutline } from './outline.ts';
import { paintImage } from './paint-image.ts';
import { fillOutline } from './fill-outline.ts';
import { paintText } from './paint-text.ts';
import { shapeFillRule, shapeOutline } from './shape-outline.ts';
import type { Surface } from './surface.ts';

/** Paints one layer in its parent's millimetres; a group's opacity multiplies its children's, so that a surface needs no second picture. */
export function paintLayer(painting: LayerPainting, layer: Layer, parentOpacity: number): void {
  const opacity = parentOpacity * layer.opacity;
  if (layer.hidden || opacity === 0) return;
  const { surface } = painting;
  const { xMm, yMm, widthMm, heightMm, rotationDeg } = layer.frame;
  surface.save();
  surface.translate(xMm + widthMm / 2, yMm + heightMm / 2);
  if (rotationDeg !== 0) surface.rotate((rotationDeg * Math.PI) / 180);
  surface.translate(-widthMm / 2, -heightMm / 2);
  surface.globalAlpha = opacity;
  paintInFrame(painting, layer, opacity);
  surface.restore();
}

function paintInFrame(painting: LayerPainting, layer: Layer, opacity: number): void {
  switch (layer.kind) {
    case 'shape':
      return paintShape(painting.surface, layer);
    case 'image':
      return paintImage(painting, layer);
    case 'text':
    case 'roster-field':
      return paintText(painting, layer);
    case 'group':
      return paintGroup(painting, layer, opacity);
  }
}

function paintGroup(painting: LayerPainting, group: GroupLayer, opacity: number): void {
  painting.surface.scale(group.frame.widthMm / group.boxWidthMm, group.frame.heightMm / group.boxHeightMm);
  for (const child of group.children) paintLayer(painting, child, opacity);
}

function paintShape(surface: Surface, { geometry, frame, fill, stroke }: ShapeLayer): void {
  const outline = shapeOutline(geometry, frame.widthMm, frame.heightMm);
  if (fill)
    fillOutline(surface, outline, fill, { xMm: 0, yMm: 0, widthMm: frame.widthMm, heightMm: frame.heightMm }, shapeFillRule(geometry));
  if (stroke) {
    traceOutline(surface, outline);
    surface.lineWidth = stroke.widthMm;
    surface.lineJoin = 'miter';
    surface.miterLimit = 4;
    surface.strokeStyle = stroke.color;
    surface.stroke();
  }
}
