import { layoutText } from './layout-text.ts';
import type { RosterFieldLayer } from './layer.ts';
import type { RosterRow } from './roster.ts';
import type { TextShaper } from './text-shaper.ts';

/** The smallest em that is read from arm's length on cloth, in mm. */
export const SMALLEST_READABLE_EM_MM = 5;
/** How much smaller than drawn words may become before they look like another design. */
const smallestShrink = 0.35;

/** What is to be looked at in one row; `blocks` says that the row cannot be ordered like this. */
export type RosterFinding =
  | { readonly kind: 'missing-size' | 'unknown-size'; readonly blocks: true }
  | { readonly kind: 'missing-name' | 'missing-number' | 'duplicate-number'; readonly blocks: false }
  | { readonly kind: 'long-name' | 'long-number'; readonly blocks: false; readonly emMm: number };

/** What a roster is checked against. */
export interface RosterCheck {
  /** The design's team fields. */
  readonly fields: readonly RosterFieldLayer[];
  readonly isSize: (typed: string) => boolean;
  /** Undefined while fonts are loading: lengths are not checked then. */
  readonly shaper: TextShaper | undefined;
}

/** What is to be looked at in each row, in the rows' order. */
export function checkRoster(rows: readonly RosterRow[], check: RosterCheck): RosterFinding[][] {
  const shown = new Set(check.fields.map(({ field }) => field));
  const taken = new Map<string, number>();
  for (const { number } of rows) taken.set(number, (taken.get(number) ?? 0) + 1);
  return rows.map((row) => {
    const findings: RosterFinding[] = [];
    if (row.size === '') findings.push({ kind: 'missing-size', blocks: true });
    else if (!check.isSize(row.size)) findings.push({ kind: 'unknown-size', blocks: true });
    for (const field of ['name', 'number'] as const) {
      if (!shown.has(field)) continue;
      if (row[field] === '') findings.push({ kind: `missing-${field}`, blocks: false });
      const emMm = smallestEm(field, row[field], check);
      if (emMm !== undefined) findings.push({ kind: `long-${field}`, blocks: false, emMm });
    }
    if (shown.has('number') && row.number !== '' && (taken.get(row.number) ?? 0) > 1)
      findings.push({ kind: 'duplicate-number', blocks: false });
    return findings;
  });
}

/** The em to which words shrink in the field that is hardest on them, where that is too small to read; undefined where all is well. */
function smallestEm(field: 'name' | 'number', words: string, { fields, shaper }: RosterCheck): number | undefined {
  if (shaper === undefined || words === '') return undefined;
  const tooSmall = fields.flatMap((layer) => {
    if (layer.field !== field) return [];
    const { fontSizeMm, naturalWidthMm } = layoutText(layer, shaper, words);
    // Words that are not fitted keep their size and run out of their box instead.
    const fitted = layer.fit === 'shrink' ? fontSizeMm : layer.fontSizeMm * Math.min(1, layer.frame.widthMm / naturalWidthMm);
    return fitted < Math.max(SMALLEST_READABLE_EM_MM, layer.fontSizeMm * smallestShrink) ? [fitted] : [];
  });
  return tooSmall.length === 0 ? undefined : Math.min(...tooSmall);
}
