import type { DecorationMethod } from '../../catalog/decoration-method.ts';
import { relativeLuminance } from '../../garments/cloth-color.ts';
import { isDye, LEAST_LIGHT, LOST_LIGHT } from '../../garments/decoration/dye-on-cloth.ts';
import { areaFinding, type CheckedArea, type Rule } from './checked-area.ts';
import { inkBoxOf } from './ink-box.ts';

/** A dye is transparent and no white goes under it: on dark cloth there is nothing to see. */
export const darkCloth: Rule = {
  find: (area) => {
    const light = relativeLuminance(area.garmentHex);
    const boxMm = inkBoxOf(area.parts, area.text);
    if (!isDye(area.method.kind) || light >= LEAST_LIGHT || !boxMm) return [];
    const isLost = light < LOST_LIGHT;
    const params = { percent: Math.floor(light * 100), limit: Math.round((isLost ? LOST_LIGHT : LEAST_LIGHT) * 100) };
    const id = isLost ? 'preflight.dark-cloth' : 'preflight.dark-cloth-dull';
    return [areaFinding(area, 'dark-cloth', { severity: isLost ? 'block' : 'warn', message: { id, params }, boxMm })];
  },
  otherMethods: ({ offered }: CheckedArea): DecorationMethod[] => offered.filter(({ kind }) => !isDye(kind)),
};
