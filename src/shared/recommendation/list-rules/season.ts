import type { Hemisphere } from '../../settings/hemisphere.ts';

/** Whether something has a season, and whether it is now; `word` is the occasion or tag that says so. */
export type SeasonFit = { readonly kind: 'any' } | { readonly kind: 'in' | 'out'; readonly word: SeasonWord };

/** A span of the year; both ends as month × 100 + day, the end included, and it may pass the new year. */
interface YearSpan {
  readonly from: number;
  readonly to: number;
  /** Half a year later in the south. */
  readonly turns?: true;
}

/** When people buy for an occasion, which is before it. Easter moves: any time when it can be. */
const spans = {
  christmas: { from: 1110, to: 1224 },
  'new-year': { from: 1215, to: 106 },
  halloween: { from: 915, to: 1031 },
  thanksgiving: { from: 1025, to: 1130 },
  easter: { from: 220, to: 425 },
  graduation: { from: 501, to: 731 },
  'last-day': { from: 515, to: 731 },
  spring: { from: 215, to: 531, turns: true },
  summer: { from: 501, to: 831, turns: true },
  autumn: { from: 815, to: 1130, turns: true },
  winter: { from: 1101, to: 228, turns: true },
} as const satisfies Record<string, YearSpan>;

export type SeasonWord = keyof typeof spans;

/** Whether what bears these words (tags, occasions) has its season now; in season as soon as one of them is. */
export function seasonFit(words: readonly string[], nowMs: number, hemisphere: Hemisphere): SeasonFit {
  const seasonal = words.filter((word): word is SeasonWord => Object.hasOwn(spans, word));
  const [first] = seasonal;
  if (first === undefined) return { kind: 'any' };
  const current = seasonal.find((word) => isIn(spans[word], nowMs, hemisphere));
  return current === undefined ? { kind: 'out', word: first } : { kind: 'in', word: current };
}

function isIn(span: YearSpan, nowMs: number, hemisphere: Hemisphere): boolean {
  const date = new Date(nowMs);
  const month = date.getUTCMonth() + (span.turns && hemisphere === 'south' ? 6 : 0);
  const day = ((month % 12) + 1) * 100 + date.getUTCDate();
  return span.from <= span.to ? day >= span.from && day <= span.to : day >= span.from || day <= span.to;
}
