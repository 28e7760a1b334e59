import { bendOutline } from './bend-outline.ts';
import type { BoxMm } from './fill-style.ts';
import type { Outline } from './outline.ts';
import type { EnvelopeCurve, EnvelopeEdge } from './text-curve.ts';

/** Edges that would meet or cross leave at least this share of the block's height between them. */
const leastThickness = 0.1;
const flagPeak = (3 * Math.sqrt(3)) / 2;

/** How far an edge leaves its straight line upwards, in shares of the block's height; u runs from -1 at the left end to 1 at the right. */
export function edgeRise({ bend, rise, flag }: EnvelopeEdge, u: number): number {
  return bend * (1 - u * u) + rise * u + flag * flagPeak * (u * u * u - u);
}

/**
 * Words on straight lines bent between the edges of an envelope; what lies above or below the block goes on in proportion.
 *
 * @param box the block in the frame: the longest line's width, and from the first capitals to the last baseline
 */
export function bendEnvelope(outline: Outline, box: BoxMm, { top, bottom }: EnvelopeCurve, pieceMm: number): Outline {
  if (box.widthMm === 0) return outline;
  const bottomMm = box.yMm + box.heightMm;
  return bendOutline(outline, pieceMm, (x, y) => {
    const u = ((x - box.xMm) / box.widthMm) * 2 - 1;
    const topShare = 1 + edgeRise(top, u);
    const bottomShare = edgeRise(bottom, u);
    const thickness = Math.max(leastThickness, topShare - bottomShare);
    const share = (bottomMm - y) / box.heightMm;
    return [x, bottomMm - ((topShare + bottomShare) / 2 + (share - 0.5) * thickness) * box.heightMm];
  });
}

/** How far an envelope reaches above and below the block, in shares of its height. */
export function envelopeReach({ top, bottom }: EnvelopeCurve): { above: number; below: number } {
  const places = Array.from({ length: 41 }, (_, index) => index / 20 - 1);
  return {
    above: Math.max(0, ...places.map((u) => edgeRise(top, u))),
    below: Math.max(0, ...places.map((u) => -edgeRise(bottom, u))),
  };
}
