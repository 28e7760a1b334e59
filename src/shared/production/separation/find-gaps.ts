import { gapChains, type GapChain } from './gap-chains.ts';
import { scanLines } from './scan-lines.ts';
import type { InkRegion } from './separate-area.ts';

/** A place between two inks that is narrower than a limit, and so may close up. */
export interface Gap {
  readonly widthMm: number;
  /** Along it, as far as it is narrower than the limit. */
  readonly lengthMm: number;
  readonly boxMm: { readonly xMm: number; readonly yMm: number; readonly widthMm: number; readonly heightMm: number };
  /** The inks on its two sides; what is seen between them lies below both. */
  readonly sides: readonly [InkRegion, InkRegion];
}

interface GapSearch {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly limitMm: number;
  /** From one line that is looked at to the next: a pixel of the print file. */
  readonly pitchMm: number;
}

/**
 * The gaps of a print area that are narrower than a limit, measured along lines across and down it, exactly on each line. Notches,
 * which narrow towards their closed end as between the strokes of a V, are none, nor is what is shorter than the limit.
 */
export function findGaps(regions: readonly InkRegion[], { widthMm, heightMm, limitMm, pitchMm }: GapSearch): Gap[] {
  const search = { regions, limitMm, pitchMm };
  const upright = gapChains(scanLines(regions, { direction: 'rows', pitchMm, lengthMm: heightMm }), search);
  const level = gapChains(scanLines(regions, { direction: 'columns', pitchMm, lengthMm: widthMm }), search);
  const common = ({ widthMm: acrossMm, lengthMm, left, right }: GapChain): Omit<Gap, 'boxMm'> => ({
    ...{ widthMm: acrossMm, lengthMm },
    sides: [regions[left]!, regions[right]!],
  });
  return [
    ...upright.map((chain): Gap => {
      const { from, to, first, last } = chain;
      return { ...common(chain), boxMm: { xMm: from, yMm: first, widthMm: to - from, heightMm: last - first } };
    }),
    ...level.map((chain): Gap => {
      const { from, to, first, last } = chain;
      return { ...common(chain), boxMm: { xMm: first, yMm: from, widthMm: last - first, heightMm: to - from } };
    }),
  ];
}
