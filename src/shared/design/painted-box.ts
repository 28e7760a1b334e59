import type { BoxMm } from './fill-style.ts';
import type { TypesetLayer } from './layer.ts';

/** The box of everything that is painted for words whose letters lie in a box: the line around them and their shadow included. */
export function paintedBox(letters: BoxMm, { outline, shadow }: Pick<TypesetLayer, 'outline' | 'shadow'>): BoxMm {
  if (letters.widthMm === 0 && letters.heightMm === 0) return letters;
  const lineMm = outline?.widthMm ?? 0;
  const { xMm = 0, yMm = 0 } = shadow ?? {};
  return {
    xMm: letters.xMm - lineMm + Math.min(0, xMm),
    yMm: letters.yMm - lineMm + Math.min(0, yMm),
    widthMm: letters.widthMm + 2 * lineMm + Math.abs(xMm),
    heightMm: letters.heightMm + 2 * lineMm + Math.abs(yMm),
  };
}
