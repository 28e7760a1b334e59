import type { PrintArea } from '../print-area.ts';
import { heavyTeeDraft } from './heavy-tee-block.ts';
import type { HeavyTeeOutsize, HeavyTeeSize } from './heavy-tee-size-chart.ts';
import { bodyExtents, bodyPrints, centredArea, shortSleevePrint, topPrintAreas, type TopPrintExtents } from './top-print-areas.ts';

type HeavyTeeArea = 'front' | 'back' | 'sleeve-left' | 'sleeve-right';

type SizedExtents = TopPrintExtents & { sleeve: NonNullable<TopPrintExtents['sleeve']> };

const extents: Readonly<Record<HeavyTeeSize | HeavyTeeOutsize, SizedExtents>> = {
  // So narrow a back turns around the sides, and its label is drawn tight.
  S: { ...sizeExtents('small', 150, 110, 84), back: { ...bodyPrints.small, widthMm: 260, topMm: 110 }, without: ['neck-inside'] },
  M: sizeExtents('small', 152, 112, 96),
  L: { ...sizeExtents('full', 155, 115, 108), without: ['front-large'] },
  XL: sizeExtents('full', 158, 118, 120),
  '2XL': sizeExtents('full', 161, 121, 132),
  '3XL': sizeExtents('full', 164, 124, 144),
  // Below the back neck the largest sizes are drawn tight over the shoulders.
  '4XL': { ...sizeExtents('full', 167, 127, 156), without: ['neck-outside'] },
  '5XL': { ...sizeExtents('full', 170, 130, 176), without: ['neck-outside'] },
};

function sizeExtents(body: 'small' | 'full', frontTopMm: number, backTopMm: number, sleeveTopMm: number): SizedExtents {
  return { ...bodyExtents(body, frontTopMm, backTopMm), sleeve: { ...shortSleevePrint, topMm: sleeveTopMm } };
}

/** The four placements that the sample catalogue offers, by size and key. */
export const heavyTeePrintAreas: Readonly<Record<HeavyTeeSize, Readonly<Record<HeavyTeeArea, PrintArea>>>> = {
  S: commonAreas('S'),
  M: commonAreas('M'),
  L: commonAreas('L'),
  XL: commonAreas('XL'),
  '2XL': commonAreas('2XL'),
};

function commonAreas(size: HeavyTeeSize): Record<HeavyTeeArea, PrintArea> {
  const { front, back, sleeve: onSleeve } = extents[size];
  return {
    front: centredArea('front', 'front', front),
    back: centredArea('back', 'back', back),
    'sleeve-left': centredArea('sleeve-left', 'sleeve-left', onSleeve),
    'sleeve-right': centredArea('sleeve-right', 'sleeve-right', onSleeve),
  };
}

/** Every placement of the heavyweight tee in one size. */
export function heavyTeePrintAreasOf(size: HeavyTeeSize | HeavyTeeOutsize): PrintArea[] {
  return topPrintAreas(heavyTeeDraft(size), extents[size]);
}
