import { AppError } from '../kernel/errors.ts';
import { fillOutline } from './fill-outline.ts';
import type { TypesetLayer } from './layer.ts';
import { layoutText } from './layout-text.ts';
import type { LayerPainting } from './layer-painting.ts';
import { traceOutline, type Outline } from './outline.ts';
import type { Shadow } from './paint.ts';
import type { Surface } from './surface.ts';

/** Paints words as filled outlines, over their line and their shadow; print refuses characters that no font covers and families that are not bundled. */
export function paintText({ surface, text, roster, finish }: LayerPainting, layer: TypesetLayer): void {
  const member = layer.kind === 'roster-field' ? roster[layer.field] : undefined;
  const layout = layoutText(layer, text, member);
  if (finish === 'print' && layout.missing.length > 0) {
    throw new AppError('design.text-uncovered', { layerId: layer.id, codePoints: layout.missing.join(' ') });
  }
  if (finish === 'print' && layout.fontMissing) throw new AppError('design.font-missing', { family: layer.fontFamily });
  if (layout.outline.length === 0) return;
  if (layer.shadow) paintShadow(surface, layer, layer.shadow, layout.outline);
  if (layer.outline) {
    traceOutline(surface, layout.outline);
    strokeAround(surface, layer.outline.widthMm, layer.outline.color);
  }
  fillOutline(surface, layout.outline, layer.fill, layout.bounds);
}

/** A copy of the letters and the line around them, in one colour, beside them. */
function paintShadow(surface: Surface, { outline }: TypesetLayer, { xMm, yMm, color }: Shadow, letters: Outline): void {
  surface.save();
  surface.translate(xMm, yMm);
  traceOutline(surface, letters);
  if (outline) strokeAround(surface, outline.widthMm, color);
  surface.fillStyle = color;
  surface.fill();
  surface.restore();
}

/** A line outside of the current path, twice as wide because the fill covers its inner half. */
function strokeAround(surface: Surface, widthMm: number, color: string): void {
  surface.lineWidth = widthMm * 2;
  surface.lineJoin = 'round';
  surface.strokeStyle = color;
  surface.stroke();
}
