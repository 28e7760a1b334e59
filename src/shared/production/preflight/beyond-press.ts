import type { BoxMm } from '../../design/fill-style.ts';
import { scaleLengths } from '../../design/scale-lengths.ts';
import { areaFinding, shownMm, type CheckedArea, type Rule } from './checked-area.ts';
import { inkBoxOf } from './ink-box.ts';

const SLACK_MM = 0.1;

/** A print that is larger than the machine makes. */
export const beyondPress: Rule = {
  find: (area) => {
    const boxMm = printedBox(area);
    const { maxWidthMm, maxHeightMm } = area.limits;
    if (!boxMm || (boxMm.widthMm <= maxWidthMm + SLACK_MM && boxMm.heightMm <= maxHeightMm + SLACK_MM)) return [];
    const params = { widthMm: shownMm(boxMm.widthMm), heightMm: shownMm(boxMm.heightMm), maxWidthMm, maxHeightMm, unit: 'mm' };
    return [areaFinding(area, 'beyond-press', { severity: 'block', message: { id: 'preflight.beyond-press', params }, boxMm })];
  },
  mend: (area) => {
    const box = inkBoxOf(area.parts, area.text);
    if (!box || area.parts.some(({ locked }) => locked)) return [];
    const { maxWidthMm, maxHeightMm } = area.limits;
    const scale = Math.min(1, maxWidthMm / box.widthMm, maxHeightMm / box.heightMm);
    const middleMm = box.xMm + box.widthMm / 2;
    const shown = new Set(area.parts.map(({ topId }) => topId));
    const smaller = area.layers.map((layer) => {
      if (!shown.has(layer.id)) return layer;
      const { xMm, yMm, widthMm, heightMm, rotationDeg } = layer.frame;
      const frame = {
        xMm: middleMm + (xMm - middleMm) * scale,
        yMm: box.yMm + (yMm - box.yMm) * scale,
        widthMm: widthMm * scale,
        heightMm: heightMm * scale,
        rotationDeg,
      };
      return scaleLengths({ ...layer, frame }, scale);
    });
    return [smaller];
  },
};

/** The box around what is printed: what reaches over the area's edge is cut off. */
function printedBox({ parts, text, widthMm, heightMm }: CheckedArea): BoxMm | undefined {
  const box = inkBoxOf(parts, text);
  if (!box) return undefined;
  const [left, top] = [Math.max(0, box.xMm), Math.max(0, box.yMm)];
  const [right, bottom] = [Math.min(widthMm, box.xMm + box.widthMm), Math.min(heightMm, box.yMm + box.heightMm)];
  return right <= left || bottom <= top ? undefined : { xMm: left, yMm: top, widthMm: right - left, heightMm: bottom - top };
}
