import { areaFinding, type Rule } from './checked-area.ts';
import { inkBoxOf } from './ink-box.ts';
import { inksOf, PROCESS_INKS } from './inks.ts';
import { mergeInks } from './merge-inks.ts';
import { changeParts } from './change-parts.ts';
import { recolorPart } from './part-colors.ts';

/** More inks, films or threads than the method takes in one design. */
export const tooManyColors: Rule = {
  find: (area) => {
    const { maxColors } = area.limits;
    const { colors, hasPictures } = inksOf(area);
    const count = colors.length + (hasPictures ? PROCESS_INKS : 0);
    const boxMm = inkBoxOf(area.parts, area.text);
    if (maxColors === null || count <= maxColors || !boxMm) return [];
    const id = hasPictures ? 'preflight.too-many-colors-picture' : 'preflight.too-many-colors';
    const message = { id, params: { count, limit: maxColors } };
    return [areaFinding(area, 'too-many-colors', { severity: 'block', message, boxMm })];
  },
  mend: (area) => {
    const swap = mergeInks(area, (area.limits.maxColors ?? Infinity) - (inksOf(area).hasPictures ? PROCESS_INKS : 0));
    if (!swap) return [];
    const open = area.parts.filter(({ locked }) => !locked);
    return [changeParts(area.layers, open, ({ layer }) => recolorPart(layer, (color) => swap.get(color) ?? color))];
  },
};
