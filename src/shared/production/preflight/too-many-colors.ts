import { firstTone } from '../../design/first-tone.ts';
import type { Layer } from '../../design/layer.ts';
import { areaFinding, type CheckedArea, type Rule } from './checked-area.ts';
import { clearInk } from './clear-color.ts';
import { inkBoxOf } from './ink-box.ts';
import { inksOf, PROCESS_INKS } from './inks.ts';
import { mergeInks } from './merge-inks.ts';
import { changeParts } from './change-parts.ts';
import { recolorPart } from './part-colors.ts';
import { placedParts } from './placed-part.ts';

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
    const most = area.limits.maxColors ?? Infinity;
    if (!inksOf(area).hasPictures) return merge(area, most);
    return [...merge(area, most - PROCESS_INKS), ...merge(withDottedPictures(area), most)];
  },
};

function merge(area: CheckedArea, most: number): Layer[][] {
  const swap = mergeInks(area, most);
  if (!swap) return [];
  const open = area.parts.filter(({ locked }) => !locked);
  return [changeParts(area.layers, open, ({ layer }) => recolorPart(layer, (color) => swap.get(color) ?? color))];
}

/** Pictures as dots of one ink, which is how few inks show them. */
function withDottedPictures(area: CheckedArea): CheckedArea {
  const cloth = { clothHex: area.garmentHex, clearInk: clearInk(area) };
  const open = area.parts.filter(({ layer, locked }) => !locked && layer.kind === 'image' && layer.tone === null);
  const layers = changeParts(area.layers, open, ({ layer }) =>
    layer.kind === 'image' ? { ...layer, tone: firstTone('halftone', { before: null, ...cloth }) } : layer,
  );
  return { ...area, layers, parts: placedParts(layers) };
}
