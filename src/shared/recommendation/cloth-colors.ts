import { standsOff } from '../design/choose-palette.ts';
import type { DesignDocument } from '../design/design-document.ts';
import type { Frame, Layer } from '../design/layer.ts';
import { colorContrast } from '../design/color-contrast.ts';
import { frameBounds } from '../design/layer-bounds.ts';
import { groupColors, ownColors } from '../design/layer-colors.ts';
import { wornPalette } from '../design/suit-cloth.ts';
import type { Template } from '../design/template.ts';

/** The contrast from which a print stands off the cloth (WCAG, large forms). */
const CLEAR_CONTRAST = 3;

/** The colours of a design that lie on the cloth itself: those of layers that no plain panel under them holds. */
export function colorsOnCloth(document: DesignDocument): string[] {
  const colors = Object.values(document.areas).flatMap(({ layers }) => {
    const shown = layers.filter(({ hidden }) => !hidden);
    return shown.flatMap((layer, index) => (shown.slice(0, index).some((below) => isPanelUnder(below, layer)) ? [] : colorsOf(layer)));
  });
  return [...new Set(colors)];
}

/** Whether a design reads on cloth of a colour: by its template's palette where it wears one, else by every colour that lies on the cloth. */
export function readsOn(document: DesignDocument, template: Template | undefined, cloth: string): boolean {
  const worn = template && wornPalette(document, template);
  if (template && worn) return standsOff(template, worn, cloth);
  return faintestOnCloth(document, cloth) >= CLEAR_CONTRAST;
}

/** The lowest contrast of a design's colours on a cloth, 1 to 21; 21 for a design of pictures alone. */
export function faintestOnCloth(document: DesignDocument, cloth: string): number {
  return Math.min(21, ...colorsOnCloth(document).map((color) => colorContrast(color, cloth)));
}

function colorsOf(layer: Layer): readonly string[] {
  return layer.kind === 'group' ? groupColors(layer) : ownColors(layer);
}

function isPanelUnder(below: Layer, layer: Layer): boolean {
  if (below.kind !== 'shape' || below.geometry.kind !== 'rectangle' || below.fill?.kind !== 'solid') return false;
  return below.opacity === 1 && below.frame.rotationDeg === 0 && holds(below.frame, layer.frame);
}

function holds(panel: Frame, frame: Frame): boolean {
  const { xMm, yMm, widthMm, heightMm } = frameBounds(frame);
  const { xMm: left, yMm: top } = panel;
  return xMm >= left && yMm >= top && xMm + widthMm <= left + panel.widthMm && yMm + heightMm <= top + panel.heightMm;
}
