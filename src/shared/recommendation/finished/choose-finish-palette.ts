import { faintestContrast, standsOff } from '../../design/choose-palette.ts';
import type { Palette, Template } from '../../design/template.ts';
import type { Message } from '../../kernel/message.ts';
import { colorHarmony } from '../color-likeness.ts';

/** A palette that reads on a cloth, with the contrast of its faintest colour (WCAG, 3 and up). */
export interface ReadablePalette {
  readonly palette: Palette;
  readonly reason: Message;
}

/** The readable palette whose colours go best with the cloth, the template's first among equals; undefined when none reads there. */
export function chooseFinishPalette(
  template: Template,
  cloth: { readonly name: string; readonly hex: string },
): ReadablePalette | undefined {
  const readable = template.palettes.filter((palette) => standsOff(template, palette, cloth.hex));
  const harmony = ({ colors }: Palette): number => {
    const all = Object.values(colors).map((color) => colorHarmony(color, cloth.hex));
    return all.reduce((sum, each) => sum + each, 0) / Math.max(1, all.length);
  };
  const [palette] = readable.toSorted((a, b) => Math.round(5 * harmony(b)) - Math.round(5 * harmony(a)));
  if (palette === undefined) return undefined;
  const contrast = Math.floor(faintestContrast(template, palette, cloth.hex) * 10) / 10;
  return { palette, reason: { id: 'reason.finished-palette', params: { palette: palette.name, colour: cloth.name, contrast } } };
}
