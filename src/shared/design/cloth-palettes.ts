import { colorContrast } from './color-contrast.ts';

/** Colours that differ less than this in brightness do not need their difference to be told apart. */
const sameBrightness = 2;
/** How far pale colours stand off black and deep ones off white: so far that what lies between black and white is reached too. */
const farContrast = 13;
const steps = 40;

/**
 * The colours of a design once pale and once deep, so that one of both stands off nearly every cloth by 3; nothing where
 * the design lives by the difference of its own colours, which would go.
 *
 * @param colors `#rrggbb` by slot key
 */
export function clothColors(
  colors: Readonly<Record<string, string>>,
): { pale: Record<string, string>; deep: Record<string, string> } | undefined {
  const all = Object.values(colors);
  const isFlat = all.every((one) => all.every((other) => colorContrast(one, other) < sameBrightness));
  if (all.length === 0 || !isFlat) return undefined;
  const shade = (towards: string, off: string): Record<string, string> =>
    Object.fromEntries(Object.entries(colors).map(([key, color]) => [key, shadeUntil(color, towards, off)]));
  return { pale: shade('#ffffff', '#000000'), deep: shade('#000000', '#ffffff') };
}

function shadeUntil(color: string, towards: string, off: string): string {
  for (let step = 0; step < steps; step += 1) {
    const shaded = mix(color, towards, step / steps);
    if (colorContrast(shaded, off) >= farContrast) return shaded;
  }
  return towards;
}

function mix(color: string, towards: string, share: number): string {
  const channel = (at: number): string => {
    const [from, to] = [color, towards].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
