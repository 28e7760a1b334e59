import { isDye } from '../../garments/decoration/dye-on-cloth.ts';
import type { Layer } from '../../design/layer.ts';
import { findGaps, type Gap } from '../separation/find-gaps.ts';
import { separateArea } from '../separation/separate-area.ts';
import { changeParts, openParts, scaleAboutMiddle } from './change-parts.ts';
import { layerFindings, shownMm, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { broughtBack } from './enlarge-parts.ts';
import { isWhite } from './faint-parts.ts';
import type { PreflightFinding } from './finding.ts';
import { inkOf } from './inks.ts';
import { severityBelow } from './limit-severity.ts';
import { isTypeset, leastScale, type PlacedPart } from './placed-part.ts';

/** What a gap lies in: one layer's letters, its drawing or its pattern, or between two layers. */
type Detail = 'letters' | 'shape' | 'pattern' | 'parts';

/** Letters are read with gaps half as wide: how small they may be is said by the height of their capitals. */
const LETTERS_SHARE = 0.5;
/** Two parts that run beside each other for so many limits are meant to be apart. */
const LONG = 20;
/** What would have to grow more than this is another design. */
const MOST_ENLARGED = 3;
const MM_PER_INCH = 25.4;
/** Lines stand as close as pixels of the print file, or as this share of the limit where that is coarse: eight meet the shortest gap. */
const LINES_APART = 0.25;

/** Gaps between inks, and lines left free in them, that are so narrow that they close up. */
export const narrowGap: Rule = {
  find: (area) => layerFindings(area, 'narrow-gap', faultsOf(area)),
  mend: (area, finding) => {
    const faults = faultsOf(area).filter(({ part, detail }) => part.topId === finding.layerId && finding.key.endsWith(`:${detail}`));
    const [worst] = faults.toSorted((a, b) => a.widthMm - b.widthMm);
    if (!worst || openParts(faults, finding).length < faults.length) return [];
    const factor = (worst.limitMm / worst.widthMm) * 1.02;
    if (worst.detail === 'pattern') return widerPattern(area, faults, factor);
    return worst.isOfOneLayer && factor <= MOST_ENLARGED ? larger(area, finding, faults, factor) : [];
  },
};

interface GapFault extends Fault {
  readonly detail: Detail;
  readonly widthMm: number;
  readonly limitMm: number;
  /** Whether it grows with its layer. */
  readonly isOfOneLayer: boolean;
}

function faultsOf(area: CheckedArea): GapFault[] {
  return gapsOf(area).flatMap((gap): GapFault[] => {
    const [lower, upper] = gap.sides.map(({ part }) => part).toSorted((a, b) => a - b);
    const [below, part] = [area.parts[lower!]!, area.parts[upper!]!];
    const detail = detailOf(below, part);
    const limitMm = area.limits.minGapMm * (detail === 'letters' ? LETTERS_SHARE : 1);
    const severity = severityBelow(gap.widthMm, limitMm);
    if (severity === undefined) return [];
    const params = { widthMm: shownMm(gap.widthMm), limitMm: shownMm(limitMm), unit: 'mm' };
    return [
      {
        part,
        severity: isDetail(detail, gap.lengthMm, limitMm) ? 'warn' : severity,
        message: { id: `preflight.narrow-gap-${detail}`, params },
        rank: gap.widthMm,
        // A pattern is looked at in one place, and is the same all over.
        ...(detail === 'pattern' ? {} : { boxMm: gap.boxMm }),
        detail,
        widthMm: gap.widthMm,
        limitMm,
        isOfOneLayer: below.topId === part.topId,
      },
    ];
  });
}

/** What closes up within letters or a drawing, or between two parts in a short place, is not missed. */
function isDetail(detail: Detail, lengthMm: number, limitMm: number): boolean {
  return detail === 'letters' || detail === 'shape' || (detail === 'parts' && lengthMm < limitMm * LONG);
}

function detailOf(part: PlacedPart, other: PlacedPart): Detail {
  if (part !== other) return 'parts';
  const { layer } = part;
  if (layer.kind !== 'image' && layer.fill?.kind === 'pattern') return 'pattern';
  return isTypeset(layer) ? 'letters' : 'shape';
}

const measured = new WeakMap<readonly Layer[], Map<string, readonly Gap[]>>();

/** Looking for mends asks again and again; layers are never changed in place. */
function gapsOf(area: CheckedArea): readonly Gap[] {
  const { layers, widthMm, heightMm, method, limits } = area;
  const ofLayers = measured.get(layers) ?? new Map<string, readonly Gap[]>();
  measured.set(layers, ofLayers);
  const key = JSON.stringify([widthMm, heightMm, method, limits.minGapMm]);
  const gaps = ofLayers.get(key) ?? measureGaps(area);
  ofLayers.set(key, gaps);
  return gaps;
}

function measureGaps(area: CheckedArea): Gap[] {
  const { widthMm, heightMm, method, limits } = area;
  if (limits.minGapMm === 0) return [];
  // White of a dye is the cloth's own.
  const printed = (color: string): string | null => (isDye(method.kind) && isWhite(color) ? null : inkOf(color, area));
  const pitchMm = Math.max(MM_PER_INCH / method.dpi, limits.minGapMm * LINES_APART);
  return findGaps(separateArea(area, printed), { widthMm, heightMm, limitMm: limits.minGapMm, pitchMm });
}

/** The layer and all in it larger, within the area's safe part where that can be. */
function larger(area: CheckedArea, { layerId }: PreflightFinding, faults: readonly Fault[], factor: number): Layer[][] {
  const layers = area.layers.map((layer) => (layer.id === layerId ? scaleAboutMiddle(layer, factor) : layer));
  const parts = faults.map(({ part }) => part);
  return [broughtBack(area, layers, parts), layers];
}

/** The pattern with wider gaps, else all of it larger. */
function widerPattern(area: CheckedArea, faults: readonly GapFault[], factor: number): Layer[][] {
  const parts = faults.map(({ part }) => part);
  const missingMm = Math.max(...faults.map(({ limitMm, widthMm }) => limitMm * 1.02 - widthMm));
  const repainted = (change: (sizes: { sizeMm: number; gapMm: number }, part: PlacedPart) => { sizeMm: number; gapMm: number }): Layer[] =>
    changeParts(area.layers, parts, (part) => {
      const { layer } = part;
      if (layer.kind === 'image' || layer.fill?.kind !== 'pattern') return layer;
      return { ...layer, fill: { ...layer.fill, ...change(layer.fill, part) } };
    });
  return [
    repainted(({ sizeMm, gapMm }, { toArea }) => ({ sizeMm, gapMm: gapMm + missingMm / leastScale(toArea) })),
    repainted(({ sizeMm, gapMm }) => ({ sizeMm: sizeMm * factor, gapMm: gapMm * factor })),
  ];
}
