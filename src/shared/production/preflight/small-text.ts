import { layoutText } from '../../design/layout-text.ts';
import { enlargeParts } from './enlarge-parts.ts';
import { openParts } from './change-parts.ts';
import { layerFindings, shownMm, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { severityBelow } from './limit-severity.ts';
import { isTypeset, leastScale, type PlacedPart } from './placed-part.ts';

/** Words whose capitals are lower than the method can show. */
export const smallText: Rule = {
  find: (area) => layerFindings(area, 'small-text', faultsOf(area)),
  mend: (area, finding) =>
    enlargeParts(area, openParts(faultsOf(area), finding), (part) => area.limits.minCapHeightMm / capHeightMm(part, area)),
};

function faultsOf(area: CheckedArea): Fault[] {
  return area.parts.flatMap((part): Fault[] => {
    const heightMm = capHeightMm(part, area);
    const limitMm = area.limits.minCapHeightMm;
    const severity = severityBelow(heightMm, limitMm);
    if (severity === undefined) return [];
    const params = { heightMm: shownMm(heightMm), limitMm, unit: 'mm' };
    return [{ part, severity, rank: heightMm, message: { id: 'preflight.small-text', params } }];
  });
}

/** How high capitals come out; no limit for what has no words. */
function capHeightMm({ layer, toArea }: PlacedPart, { text }: CheckedArea): number {
  if (!isTypeset(layer)) return Infinity;
  const { outline, block } = layoutText(layer, text);
  return outline.length === 0 ? Infinity : block.capHeightMm * leastScale(toArea);
}
