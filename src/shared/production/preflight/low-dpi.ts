import { isEmptyPicture } from '../../design/empty-picture.ts';
import type { ImageLayer } from '../../design/layer.ts';
import { MM_PER_INCH } from '../../kernel/units.ts';
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
    if (dpi >= limits.warnDpi) return [];
    const isUnfit = dpi < limits.blockDpi;
    const params = { dpi: Math.floor(dpi), limit: isUnfit ? limits.blockDpi : limits.warnDpi };
    return [{ part, severity: isUnfit ? 'block' : 'warn', rank: dpi, message: { id: 'preflight.low-dpi', params } }];
  });
}

/** Dots per inch in the direction that has fewer, crop and groups counted. */
function dpiOf({ layer, toArea: [a, b, c, d] }: PlacedPart): number {
  const { naturalWidthPx, naturalHeightPx, crop, frame } = layer as ImageLayer;
  const across = (naturalWidthPx * (crop?.width ?? 1)) / (frame.widthMm * Math.hypot(a, b));
  const down = (naturalHeightPx * (crop?.height ?? 1)) / (frame.heightMm * Math.hypot(c, d));
  return Math.min(across, down) * MM_PER_INCH;
}

function widestMm(part: PlacedPart, { limits }: CheckedArea): number {
  const [a, b] = part.toArea;
  return (part.layer.frame.widthMm * Math.hypot(a, b) * dpiOf(part)) / limits.warnDpi;
}
