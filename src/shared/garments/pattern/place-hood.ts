import type { Vector } from '../finish/vector.ts';
import { polylineLengthMm, splitAt, type PatternPoint } from './curve.ts';
import type { HoodDraft, HoodSide } from './hood-pattern.ts';

const sideM = 0.125;
const openingZM = 0.125;
/** The strip begins outside the sides, so that it is sewn onto them from above. */
const stripGapM = 0.012;

/** Where a hood's panels begin: the sides upright left and right of the head, the strip along their crown; `neckYM` is the height of the neck's front. */
export function placeHood({ heightMm }: HoodDraft, side: HoodSide, neckYM: number): (panelKey: string, xMm: number, yMm: number) => Vector {
  const atSide = ([xMm, yMm]: PatternPoint): { y: number; z: number } => ({
    y: neckYM + (heightMm - yMm) / 1000,
    z: openingZM - xMm / 1000,
  });
  return (panelKey, xMm, yMm) => {
    if (panelKey === 'hood-centre') {
      const { point, out } = onCrown(side.crown, yMm);
      const { y, z } = atSide(point);
      return [-xMm / 1000, y - out[1] * stripGapM, z - out[0] * stripGapM];
    }
    const { y, z } = atSide([Math.abs(xMm), yMm]);
    return [panelKey === 'hood-left' ? sideM : -sideM, y, z];
  };
}

/** The point of the crown at a length from the opening, and the way out of the hood there, in the side's own axes. */
function onCrown(crown: readonly PatternPoint[], alongMm: number): { point: PatternPoint; out: PatternPoint } {
  const total = polylineLengthMm(crown);
  const [before, after] = splitAt(crown, [Math.min(total - 1, Math.max(1, alongMm))]) as [PatternPoint[], PatternPoint[]];
  const [ax, ay] = before.at(-2)!;
  const [bx, by] = after[1]!;
  const length = Math.hypot(bx - ax, by - ay);
  return { point: after[0]!, out: [(by - ay) / length, -(bx - ax) / length] };
}
