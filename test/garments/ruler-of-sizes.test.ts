import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { garmentFolder, readMetadata } from '../../scripts/garments/committed-garment.ts';
import { sampleGarment } from '../../src/main/sample/sample-products.ts';
import { plateScale, wornLengthMm, type ComparedSide } from '../../src/renderer/studio/true-scale.ts';
import { decodePlate, type Plate } from '../../src/shared/garments/plate.ts';

const tolerance = { hemMm: 5, shoulderMm: 5 };

const tops = [
  ['heavy-tee', ['L', 'XL', '2XL', '5XL']],
  ['long-sleeve-tee', ['4XL']],
  ['oversized-tee', ['3XL']],
  ['fitted-tee', ['S', '2XL']],
  ['tank', ['S', 'XL']],
  ['crewneck', ['5XL']],
  ['pullover-hoodie', ['S']],
  ['zip-hoodie', ['5XL']],
] as const;
const sides: readonly ComparedSide[] = ['front', 'back'];
const cases = tops.flatMap(([key, sizes]) => sizes.flatMap((size) => sides.map((side) => [key, size, side] as const)));

describe('the ruler beside the sizes of', () => {
  it.each(cases)('%s %s reads at the hem seen from the %s what the label says', (garmentKey, sizeKey, side) => {
    const { plate, readMm, size } = shown(garmentKey, sizeKey, side);
    const labelMm = wornLengthMm(size, side)!;
    expect(Math.abs(readMm(lowestRow(plate)) - labelMm)).toBeLessThan(tolerance.hemMm);
    expect(labelMm, 'worn cloth hangs no lower than it measures flat').toBeLessThan(size.flatMeasures!.lengthMm);
    expect(labelMm).toBeGreaterThan(size.flatMeasures!.lengthMm * 0.85);
    if (side === 'front') {
      const shoulderMm = readMm(shoulderRow(plate, size.flatMeasures!.neckWidthMm / 2));
      expect(Math.abs(shoulderMm), 'zero is the high point of the shoulder').toBeLessThan(tolerance.shoulderMm);
    }
  });

  it('a mug, if ever it had sizes, reads its height', () => {
    const { plate, readMm } = shown('mug', 'one-size', 'front');
    const { heightMm } = sampleGarment({ garmentKey: 'mug' }).measuresOf('one-size');
    expect(Math.abs(readMm(lowestRow(plate)) - heightMm)).toBeLessThan(tolerance.hemMm);
  });
});

/** A plate as the studio's row of sizes draws it, and what the ruler reads at the middle of one of its rows. */
function shown(garmentKey: string, sizeKey: string, side: ComparedSide) {
  const { cameras, panelKeys, sizes } = readMetadata(garmentKey);
  const size = sizes[sizeKey]!;
  const plate = decodePlate(gunzipSync(readFileSync(join(garmentFolder(garmentKey), size.plates[side]!))), panelKeys);
  const scale = plateScale((size.cameras ?? cameras)[side], plate.widthPx / plate.heightPx, size, side);
  return { plate, size, readMm: (row: number): number => ((row + 0.5) / plate.heightPx) * scale.heightMm - scale.originYMm };
}

/** The lowest row in which a person sees cloth. */
function lowestRow({ widthPx, heightPx, coverage }: Plate): number {
  for (let row = heightPx - 1; row >= 0; row--) {
    if (coverage.subarray(row * widthPx, (row + 1) * widthPx).some((value) => value > 127)) return row;
  }
  return -1;
}

/** The row in which the front panel is seen nearest to where neck and shoulder seam meet. */
function shoulderRow({ widthPx, panelKeys, panel, xMm, yMm }: Plate, halfNeckMm: number): number {
  const front = panelKeys.indexOf('front') + 1;
  let best = { row: -1, offMm: Infinity };
  panel.forEach((value, at) => {
    const offMm = Math.hypot(Math.abs(xMm[at]!) - halfNeckMm, yMm[at]!);
    if (value === front && offMm < best.offMm) best = { row: Math.floor(at / widthPx), offMm };
  });
  return best.row;
}
