import { isEmptyPicture } from '../../design/empty-picture.ts';
import { pictureDpi } from '../../design/picture-dpi.ts';
import { changeParts, openParts, scaleAboutMiddle } from './change-parts.ts';
import type { CheckedArea, Fault, Rule } from './checked-area.ts';
import { layerFindings } from './checked-area.ts';
import type { PlacedPart } from './placed-part.ts';

/** A picture that is sharp only when it is smaller than this has too few pixels for any print. */
const LEAST_PRINT_MM = 10;

/** Pictures with too few pixels for the size that they are printed at. */
export const lowDpi: Rule = {
  find: (area) => layerFindings(area, 'low-dpi', faultsOf(area)),
  mend: (area, finding) => {
    const parts = openParts(faultsOf(area), finding);
    if (parts.length === 0 || parts.some((part) => widestMm(part, area) < LEAST_PRINT_MM)) return [];
    // A little smaller, so that rounding cannot bring it back.
    const shrink = (part: PlacedPart): number => (dpiOf(part) / area.limits.warnDpi) * 0.999;
    return [changeParts(area.layers, parts, (part) => scaleAboutMiddle(part.layer, shrink(part)))];
  },
};

function faultsOf({ parts, limits, assets }: CheckedArea): Fault[] {
  if (!limits.pictures) return [];
  return parts.flatMap((part): Fault[] => {
    const { layer } = part;
    if (layer.kind !== 'image' || isEmptyPicture(layer) || !assets.has(layer.assetHash) || layer.tone?.kind === 'halftone') return [];
    const dpi = dpiOf(part);
    // A hundredth of a dot is a rounding of the frame.
    if (dpi >= limits.warnDpi - 0.01) return [];
    const isUnfit = dpi < limits.blockDpi;
    const params = { dpi: Math.floor(dpi), limit: isUnfit ? limits.blockDpi : limits.warnDpi };
    return [{ part, severity: isUnfit ? 'block' : 'warn', rank: dpi, message: { id: 'preflight.low-dpi', params } }];
  });
}

/** As it is printed, crop and groups counted. */
function dpiOf({ layer, toArea: [a, b, c, d] }: PlacedPart): number {
  return layer.kind === 'image' ? pictureDpi(layer, [Math.hypot(a, b), Math.hypot(c, d)]) : Infinity;
}

function widestMm(part: PlacedPart, { limits }: CheckedArea): number {
  const [a, b] = part.toArea;
  return (part.layer.frame.widthMm * Math.hypot(a, b) * dpiOf(part)) / limits.warnDpi;
}
