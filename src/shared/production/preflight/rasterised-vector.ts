import { isEmptyPicture } from '../../design/empty-picture.ts';
import { firstTone } from '../../design/first-tone.ts';
import { changeParts, openParts } from './change-parts.ts';
import { layerFindings, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { clearInk } from './clear-color.ts';

/** Pictures of pixels where the method follows lines: a knife, a needle, a film. */
export const rasterisedVector: Rule = {
  find: (area) => layerFindings(area, 'rasterised-vector', faultsOf(area)),
  mend: (area, finding) => {
    if (finding.key.endsWith(':traced')) return [];
    const parts = openParts(faultsOf(area), finding);
    if (parts.length === 0) return [];
    const cloth = { clothHex: area.garmentHex, clearInk: clearInk(area) };
    const inOneInk = changeParts(area.layers, parts, ({ layer }) =>
      layer.kind === 'image' ? { ...layer, tone: firstTone('threshold', { before: layer.tone, ...cloth }) } : layer,
    );
    return [inOneInk];
  },
};

function faultsOf({ parts, limits, assets }: CheckedArea): Fault[] {
  if (limits.pictures) return [];
  return parts.flatMap((part): Fault[] => {
    const { layer } = part;
    if (layer.kind !== 'image' || isEmptyPicture(layer) || !assets.has(layer.assetHash)) return [];
    switch (layer.tone?.kind) {
      // Dots are drawn as outlines.
      case 'halftone':
        return [];
      case 'silhouette':
      case 'threshold':
        return [{ part, severity: 'warn', detail: 'traced', message: { id: 'preflight.rasterised-vector-traced', params: {} } }];
      default:
        return [{ part, severity: 'block', message: { id: 'preflight.rasterised-vector', params: {} } }];
    }
  });
}
