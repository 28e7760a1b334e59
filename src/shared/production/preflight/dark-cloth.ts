import type { DecorationKind, DecorationMethod } from '../../catalog/decoration-method.ts';
import { relativeLuminance } from '../../design/color-contrast.ts';
import { inkOpacity } from '../../garments/decoration/soft-proof.ts';
import { areaFinding, type CheckedArea, type Rule } from './checked-area.ts';
import { inkBoxOf } from './ink-box.ts';

/** Of the light that white cloth gives back, so much must come back from under a dye (WCAG's relative luminance): pastels do, mid greys and brights do not. */
const LEAST_LIGHT = 0.65;
/** Below this (about sRGB 149 of 255) only darker shades of the cloth's own colour are left. */
const LOST_LIGHT = 0.3;

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

/** Nothing of its own colour comes back from it: all light comes from the cloth. */
function isDye(kind: DecorationKind): boolean {
  return inkOpacity[kind] === 0;
}
