import { colorContrast } from './color-contrast.ts';
import type { Palette, Template } from './template.ts';

/** The contrast from which a print colour stands well off what it lies on. */
const CLEAR_CONTRAST = 3;

/** The first palette whose every colour stands off the cloth; failing that, the one whose faintest colour is strongest. */
export function choosePalette(template: Template, garmentColor: string): Palette {
  const [first, ...others] = template.palettes;
  if (!first) throw new RangeError('a template has a palette');
  let best = first;
  for (const palette of [first, ...others]) {
    if (standsOff(template, palette, garmentColor)) return palette;
    if (faintestContrast(template, palette, garmentColor) > faintestContrast(template, best, garmentColor)) best = palette;
  }
  return best;
}

/** The palettes whose every colour stands off the cloth; all of them where none does. */
export function readablePalettes(template: Template, garmentColor: string): Palette[] {
  const readable = template.palettes.filter((palette) => standsOff(template, palette, garmentColor));
  return readable.length > 0 ? readable : template.palettes;
}

/** Whether every colour of a palette stands well off the cloth, or off the colour that it lies on. */
export function standsOff(template: Template, palette: Palette, garmentColor: string): boolean {
  return faintestContrast(template, palette, garmentColor) >= CLEAR_CONTRAST;
}

/** The lowest contrast of a palette's colours to the cloth, or to the colour that a slot lies on. */
export function faintestContrast(template: Template, palette: Palette, garmentColor: string): number {
  const contrasts = Object.entries(palette.colors).map(([slotKey, color]) => {
    const beneath = template.slots.find((slot) => slot.key === slotKey)?.on;
    return colorContrast(color, (beneath === undefined ? undefined : palette.colors[beneath]) ?? garmentColor);
  });
  return Math.min(...contrasts);
}
