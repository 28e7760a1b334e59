import { adjustCount, adjustNestedCount } from '../count-map.ts';
import { type DesignParts, type PartKind, partKinds } from './design-parts.ts';

/** In how many sold or saved designs each part, and each pair of parts, stands; changed in place by `countParts`. */
export interface PartCounts {
  designs: number;
  /** By `partKey`. */
  readonly parts: Map<string, number>;
  /** In both directions. */
  readonly together: Map<string, Map<string, number>>;
}

/** A part that stands in designs together with one at hand. */
export interface PartCompanion {
  readonly kind: PartKind;
  readonly value: string;
  /** Confidence × log(1 + lift), summed over the parts at hand; the figures are of the strongest of them. */
  readonly score: number;
  readonly companion: PartKind;
  readonly together: number;
  readonly designs: number;
}

/** Pairs that stood together in fewer designs than this are chance. */
const LEAST_SUPPORT = 2;

export function createPartCounts(): PartCounts {
  return { designs: 0, parts: new Map(), together: new Map() };
}

/** Counts a design's parts once (`delta` 1) or takes them back (-1), leaving no trace. */
export function countParts(counts: PartCounts, parts: DesignParts, delta: 1 | -1): void {
  const keys = partKinds.flatMap((kind) => parts[kind].map((value) => partKey(kind, value)));
  counts.designs += delta;
  for (const key of keys) {
    adjustCount(counts.parts, key, delta);
    for (const other of keys) if (other !== key) adjustNestedCount(counts.together, key, other, delta);
  }
}

/** What stands in designs together with the parts at hand more often than without them, best first; what is at hand is left out. */
export function rankPartCompanions(counts: PartCounts, atHand: DesignParts): PartCompanion[] {
  const keys = partKinds.flatMap((kind) => atHand[kind].map((value) => ({ kind, key: partKey(kind, value) })));
  const mine = new Set(keys.map(({ key }) => key));
  const found = new Map<string, PartCompanion & { readonly strongest: number }>();
  for (const { kind: companion, key } of keys) {
    const designs = counts.parts.get(key) ?? 0;
    for (const [other, together] of counts.together.get(key) ?? []) {
      const confidence = together / designs;
      const lift = confidence / ((counts.parts.get(other) ?? 0) / counts.designs);
      if (mine.has(other) || together < LEAST_SUPPORT || lift <= 1) continue;
      const gain = confidence * Math.log1p(lift);
      const known = found.get(other);
      const figures = known === undefined || gain > known.strongest ? { companion, together, designs, strongest: gain } : known;
      found.set(other, { ...figures, ...partOf(other), score: (known?.score ?? 0) + gain });
    }
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score || (a.value < b.value ? -1 : 1));
}

function partKey(kind: PartKind, value: string): string {
  return `${kind}:${value}`;
}

function partOf(key: string): { readonly kind: PartKind; readonly value: string } {
  const at = key.indexOf(':');
  const kind = partKinds.find((each) => each === key.slice(0, at)) ?? 'template';
  return { kind, value: key.slice(at + 1) };
}
