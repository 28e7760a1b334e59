import { AppError } from '../kernel/errors.ts';
import { fillStyle } from './fill-style.ts';
import type { TypesetLayer } from './layer.ts';
import { layoutText } from './layout-text.ts';
import { traceOutline } from './outline.ts';
import type { LayerPainting } from './layer-painting.ts';

/** Paints words as filled outlines; print refuses characters that no font covers and families that are not bundled. */
export function paintText({ surface, text, roster, finish }: LayerPainting, layer: TypesetLayer): void {
  const member = layer.kind === 'roster-field' ? roster[layer.field] : undefined;
  const layout = layoutText(layer, text, member);
  if (finish === 'print' && layout.missing.length > 0) {
    throw new AppError('design.text-uncovered', { layerId: layer.id, codePoints: layout.missing.join(' ') });
  }
  if (finish === 'print' && layout.fontMissing) throw new AppError('design.font-missing', { family: layer.fontFamily });
  if (layout.outline.length === 0) return;
  traceOutline(surface, layout.outline);
  if (layer.outline) {
    // Twice the width, because the inner half is covered by the fill.
    surface.lineWidth = layer.outline.widthMm * 2;
    surface.lineJoin = 'round';
    surface.strokeStyle = layer.outline.color;
    surface.stroke();
  }
  surface.fillStyle = fillStyle(surface, layer.fill, layout.bounds);
  surface.fill();
}
