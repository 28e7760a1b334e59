import type { TopDraft } from '../pattern/top-draft.ts';
import type { SizeChartRow } from '../wardrobe/house-garment.ts';

/**
 * The draft of a chart's row on a pattern that is graded in other sizes: what the chart does not say (shoulder, neck,
 * armhole, cap, openings) lies between the two graded drafts next to its chest width, or goes on beyond the last ones.
 *
 * @param graded at least two drafts, chest widths growing; lengths in mm
 */
export function interpolateDraft<Draft extends TopDraft>(graded: readonly Draft[], row: SizeChartRow): Draft {
  return withChart(gradedDraft(graded, row.chestWidthMm), row);
}

/** What the pattern's own grading makes of a chest width, lengths and sleeves as well. */
export function gradedDraft<Draft extends TopDraft>(graded: readonly Draft[], chestWidthMm: number): Draft {
  const [below, above, share] = neighbours(graded, chestWidthMm);
  return mix(below, above, share) as Draft;
}

function neighbours<Draft extends TopDraft>(graded: readonly Draft[], chestWidthMm: number): [Draft, Draft, number] {
  const next = graded.findIndex((draft, i) => i > 0 && draft.chestWidthMm >= chestWidthMm);
  const at = next === -1 ? graded.length - 1 : next;
  const [below, above] = [graded[at - 1]!, graded[at]!];
  return [below, above, (chestWidthMm - below.chestWidthMm) / (above.chestWidthMm - below.chestWidthMm)];
}

/** All figures between those of two drafts, at any depth; what is no figure is the nearer one's. */
function mix(a: object, b: object, share: number): object {
  return Object.fromEntries(
    Object.entries(a).map(([key, from]) => {
      const to: unknown = b[key as keyof typeof b];
      if (typeof from === 'number' && typeof to === 'number') return [key, from + (to - from) * share];
      if (typeof from === 'object' && typeof to === 'object' && from && to) return [key, mix(from, to, share)];
      return [key, share < 0.5 ? from : to];
    }),
  );
}

/** Puts in what the chart says; the waist keeps its place in the length. */
function withChart<Draft extends TopDraft>(draft: Draft, { chestWidthMm, lengthMm, sleeveFromCentreBackMm = 0 }: SizeChartRow): Draft {
  const { side } = draft;
  return {
    ...draft,
    chestWidthMm,
    lengthMm,
    sleeveFromCentreBackMm,
    sleeveLengthMm: sleeveFromCentreBackMm === 0 ? 0 : sleeveFromCentreBackMm - centreBackToShoulderMm(draft),
    ...(side ? { side: { ...side, waistYMm: (side.waistYMm * lengthMm) / draft.lengthMm } } : {}),
  };
}

/** From the centre of the back neck to the shoulder's point, where the sleeve begins. */
export function centreBackToShoulderMm({ shoulderWidthMm, shoulderDropMm, backNeckDropMm }: TopDraft): number {
  return Math.hypot(shoulderWidthMm / 2, shoulderDropMm - backNeckDropMm);
}
