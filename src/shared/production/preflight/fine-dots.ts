import { halftonePitchMm, placeDots } from '../../design/halftone-dots.ts';
import type { ImageLayer, Layer } from '../../design/layer.ts';
import type { Halftone } from '../../design/tone.ts';
import { changeParts, openParts } from './change-parts.ts';
import { layerFindings, shownMm, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { leastScale, type PlacedPart } from './placed-part.ts';

/** So many of a picture's dots may be lost: its lightest parts become cloth. */
const LIGHTEST_SHARE = 0.1;
/** Without so many of its dots the picture itself is lost. */
const LOST_SHARE = 0.5;
/** Dots so much coarser, and a little more where the picture's own detail needs it. */
const MORE = [1.02, 1.25, 1.6];
/** What would have to grow more than this is another picture. */
const MOST_ENLARGED = 4;

/** Halftones with dots that are smaller than the method can hold. */
export const fineDots: Rule = {
  find: (area) => layerFindings(area, 'fine-dots', faultsOf(area)),
  mend: (area, finding) => {
    const faults = faultsOf(area).filter(({ part }) => part.topId === finding.layerId);
    const parts = openParts(faults, finding);
    if (parts.length === 0) return [];
    return MORE.map((more) => coarser(area, parts, more)).filter((layers) => layers !== undefined);
  },
};

function faultsOf(area: CheckedArea): Fault[] {
  const limitMm = area.limits.minDotMm;
  return area.parts.flatMap((part): Fault[] => {
    const sizes = dotSizes(part, area);
    const tooFine = sizes.filter((sizeMm) => sizeMm < limitMm * 0.9999).length / sizes.length;
    if (!(tooFine > LIGHTEST_SHARE)) return [];
    const params = { percent: Math.round(tooFine * 100), sizeMm: shownMm(sizes[0]!), limitMm, unit: 'mm' };
    return [{ part, severity: tooFine > LOST_SHARE ? 'block' : 'warn', rank: -tooFine, message: { id: 'preflight.fine-dots', params } }];
  });
}

/** The diameters of a halftone's dots as they are printed, the finest first; none for anything else. */
function dotSizes({ layer, toArea }: PlacedPart, { greys }: CheckedArea): number[] {
  if (!isHalftone(layer)) return [];
  const map = greys.get(layer.assetHash);
  if (!map) return [];
  const scale = leastScale(toArea);
  return placeDots(map, layer, layer.tone)
    .map(({ radiusMm }) => 2 * radiusMm * scale)
    .toSorted((a, b) => a - b);
}

/** The dots further apart, so that all but the lightest are large enough; undefined where that is too much. */
function coarser(area: CheckedArea, parts: readonly PlacedPart[], more: number): Layer[] | undefined {
  const factorOf = (part: PlacedPart): number => {
    const sizes = dotSizes(part, area);
    return (area.limits.minDotMm / (sizes[Math.floor(sizes.length * LIGHTEST_SHARE)] ?? area.limits.minDotMm)) * more;
  };
  if (parts.some((part) => factorOf(part) > MOST_ENLARGED)) return undefined;
  return changeParts(area.layers, parts, (part) => {
    const { layer } = part;
    return isHalftone(layer)
      ? { ...layer, tone: { ...layer.tone, pitchMm: halftonePitchMm(layer.tone, layer.frame) * factorOf(part) } }
      : layer;
  });
}

function isHalftone(layer: Layer): layer is ImageLayer & { readonly tone: Halftone } {
  return layer.kind === 'image' && layer.tone?.kind === 'halftone';
}
