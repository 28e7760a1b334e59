import { describe, expect, it } from 'vitest';
import { heavyTeeDraft } from '../../../src/shared/garments/wardrobe/heavy-tee-block.ts';
import { topPrintAreas } from '../../../src/shared/garments/wardrobe/top-print-areas.ts';

const front = { topMm: 155, widthMm: 305, heightMm: 406 };
const back = { topMm: 115, widthMm: 305, heightMm: 406 };

describe('placements of a top', () => {
  const draft = heavyTeeDraft('L');

  it("puts the left chest on the wearer's left, its centre 89 mm off the centre line and 100 mm below the neck seam", () => {
    const chest = topPrintAreas(draft, { front, back }).find(({ key }) => key === 'left-chest')!;
    expect([chest.originXMm + chest.widthMm / 2, chest.originYMm + chest.heightMm / 2]).toEqual([89, draft.frontNeckDropMm + 100]);
  });

  it('leaves out what does not fit into its panel with a margin, and what a size does without', () => {
    const keys = (width: number, without: string[] = []): string[] =>
      topPrintAreas(draft, { front: { ...front, widthMm: width }, back, without }).map(({ key }) => key);
    expect(keys(305)).toContain('front');
    expect(keys(540)).not.toContain('front');
    expect(keys(305, ['neck-outside'])).not.toContain('neck-outside');
  });
});
