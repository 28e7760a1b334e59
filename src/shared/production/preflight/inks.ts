import { isEmptyPicture } from '../../design/empty-picture.ts';
import type { CheckedArea } from './checked-area.ts';
import { nearestColor } from '../../design/oklab.ts';
import { partColors } from './part-colors.ts';

/** A picture in its own colours is printed in four: cyan, magenta, yellow and black. */
export const PROCESS_INKS = 4;

/** What a design's area is printed with: whole colours, and whether pictures need the process inks besides. */
export function inksOf(area: CheckedArea): { readonly colors: readonly string[]; readonly hasPictures: boolean } {
  const colors = new Set(area.parts.flatMap(({ layer }) => partColors(layer)));
  const hasPictures =
    area.limits.pictures && area.parts.some(({ layer }) => layer.kind === 'image' && !isEmptyPicture(layer) && !layer.tone);
  return { colors: [...new Set([...colors].map((color) => inkOf(color, area)))], hasPictures };
}

/** The shop's ink that a colour is printed with: the one that looks nearest, or the very colour where it mixes any. */
export function inkOf(color: string, { method }: CheckedArea): string {
  return (
    nearestColor(
      color,
      method.inks.map(({ hex }) => hex),
    ) ?? color
  );
}
