import type { CheckedArea } from './checked-area.ts';
import { boxesMeet, inkBox } from './ink-box.ts';
import { inkOf } from './inks.ts';
import { colorDistance, labDistance, toOklab, type Oklab } from '../../design/oklab.ts';
import { partColors } from './part-colors.ts';

/** Colours that look this different make out a form where one lies on the other: black on navy does not, red on orange does. */
const FORM_DISTANCE = 0.25;

/** Colours that become one ink. */
interface Cluster {
  readonly ink: string;
  readonly lab: Oklab;
  readonly colors: readonly string[];
  readonly weightMm2: number;
  /** Locked parts keep their colour. */
  readonly isFixed: boolean;
}

/**
 * What each colour of an area becomes when those that look nearest are merged until so many inks are left, the more used one of
 * two staying. Undefined where that would take away a form: two colours one upon the other, or two that are locked.
 */
export function mergeInks(area: CheckedArea, most: number): Map<string, string> | undefined {
  const clashes = clashingColors(area);
  const mayMerge = (a: Cluster, b: Cluster): boolean =>
    !(a.isFixed && b.isFixed) && a.colors.every((first) => b.colors.every((second) => !clashes.has(pairKey(first, second))));
  let clusters = startClusters(area);
  while (clusters.length > most) {
    const pair = nearestPair(clusters, mayMerge);
    if (!pair) return undefined;
    clusters = [...clusters.filter((cluster) => !pair.includes(cluster)), merged(...pair)];
  }
  return new Map(clusters.flatMap(({ ink, colors }) => colors.map((color) => [color, ink] as const)));
}

function startClusters(area: CheckedArea): Cluster[] {
  const byInk = new Map<string, Cluster>();
  for (const part of area.parts) {
    const box = inkBox(part, area.text);
    for (const color of partColors(part.layer)) {
      const ink = inkOf(color, area);
      const { colors = [], weightMm2 = 0, isFixed = false } = byInk.get(ink) ?? {};
      const own = box ? box.widthMm * box.heightMm : 0;
      byInk.set(ink, {
        ink,
        lab: toOklab(ink),
        colors: [...new Set([...colors, color])],
        weightMm2: weightMm2 + own,
        isFixed: isFixed || part.locked,
      });
    }
  }
  return [...byInk.values()];
}

function merged(a: Cluster, b: Cluster): Cluster {
  const stays = a.isFixed || (!b.isFixed && a.weightMm2 >= b.weightMm2) ? a : b;
  return {
    ink: stays.ink,
    lab: stays.lab,
    colors: [...a.colors, ...b.colors],
    weightMm2: a.weightMm2 + b.weightMm2,
    isFixed: a.isFixed || b.isFixed,
  };
}

function nearestPair(clusters: readonly Cluster[], mayMerge: (a: Cluster, b: Cluster) => boolean): [Cluster, Cluster] | undefined {
  let nearest: { pair: [Cluster, Cluster]; distance: number } | undefined;
  for (const [index, first] of clusters.entries()) {
    for (const second of clusters.slice(index + 1)) {
      const distance = labDistance(first.lab, second.lab);
      if ((nearest === undefined || distance < nearest.distance) && mayMerge(first, second)) nearest = { pair: [first, second], distance };
    }
  }
  return nearest?.pair;
}

/** Pairs of colours of which one lies on the other somewhere and makes out a form there. */
function clashingColors({ parts, text }: CheckedArea): Set<string> {
  const placed = parts.flatMap((part) => {
    const box = inkBox(part, text);
    return box ? [{ box, colors: new Set(partColors(part.layer)) }] : [];
  });
  const clashes = new Set<string>();
  for (const [index, lower] of placed.entries()) {
    for (const upper of placed.slice(index + 1)) {
      if (!boxesMeet(lower.box, upper.box)) continue;
      for (const first of lower.colors) for (const second of upper.colors) if (isForm(first, second)) clashes.add(pairKey(first, second));
    }
  }
  return clashes;
}

function isForm(first: string, second: string): boolean {
  return colorDistance(first, second) >= FORM_DISTANCE;
}

function pairKey(first: string, second: string): string {
  return first < second ? first + second : second + first;
}
