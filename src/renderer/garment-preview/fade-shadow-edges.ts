import type { Picture } from '../../shared/garments/render-plate.ts';

/** Share of the width over which the shadow runs out. */
const fadeShare = 0.12;

/** Lets the soft shadow (black, in part transparent) run out towards the left and right edge, in place, so that no box shows around the picture. */
export function fadeShadowEdges({ data, widthPx, heightPx }: Picture): void {
  const fadePx = Math.max(1, Math.round(widthPx * fadeShare));
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < fadePx; column++) {
      const share = (column + 0.5) / fadePx;
      fadeShadow(data, (row * widthPx + column) * 4, share);
      fadeShadow(data, (row * widthPx + widthPx - 1 - column) * 4, share);
    }
  }
}

function fadeShadow(data: Uint8ClampedArray, at: number, share: number): void {
  if (data[at] !== 0 || data[at + 1] !== 0 || data[at + 2] !== 0 || data[at + 3] === 255) return;
  data[at + 3] = data[at + 3]! * share * share * (3 - 2 * share);
}
