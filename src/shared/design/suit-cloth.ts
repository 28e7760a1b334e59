import { setPalette } from './apply-template.ts';
import { choosePalette, standsOff } from './choose-palette.ts';
import type { DesignDocument } from './design-document.ts';
import type { Palette, Template } from './template.ts';
import { showsSlot } from './template-slots.ts';

/** Whether a design shows a palette's colours in every part that its template colours. */
export function wearsPalette(document: DesignDocument, template: Template, palette: Palette): boolean {
  return template.slots.every((slot) => {
    const color = palette.colors[slot.key];
    return color === undefined || showsSlot(document, slot, color);
  });
}

/** The palette of its template that a design wears; undefined where a person chose colours of their own. */
export function wornPalette(document: DesignDocument, template: Template): Palette | undefined {
  return template.palettes.find((palette) => wearsPalette(document, template, palette));
}

/** The design for cloth of another colour: a palette of its template that is too faint there gives way to one that suits; colours of a person's own stay. */
export function suitCloth(document: DesignDocument, template: Template | undefined, garmentColor: string): DesignDocument {
  const worn = template && wornPalette(document, template);
  if (!template || !worn || standsOff(template, worn, garmentColor)) return document;
  const chosen = choosePalette(template, garmentColor);
  return chosen === worn ? document : setPalette(document, template, chosen);
}
