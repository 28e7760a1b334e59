import type { Picture } from '../../shared/garments/render-plate.ts';

/** Shares of width and height over which the shadow runs out at the sides and at the foot. */
const sideShare = 0.3;
const footShare = 0.08;

/** Lets the soft shadow (black, in part transparent) run out towards the sides and the foot, in place, so that no box shows around the picture. */
export function fadeShadowEdges({ data, widthPx, heightPx }: Picture): void {
  const columns = Float32Array.from({ length: widthPx }, (_, column) =>
    smooth((Math.min(column, widthPx - 1 - column) + 0.5) / (widthPx * sideShare)),
  );
  for (let row = 0; row < heightPx; row++) {
    const foot = smooth((heightPx - row - 0.5) / (heightPx * footShare));
    for (let column = 0; column < widthPx; column++) fadeShadow(data, (row * widthPx + column) * 4, foot * columns[column]!);
  }
}

function smooth(share: number): number {
  const within = Math.min(1, share);
  return within * within * (3 - 2 * within);
}

function fadeShadow(data: Uint8ClampedArray, at: number, share: number): void {
  if (data[at] !== 0 || data[at + 1] !== 0 || data[at + 2] !== 0 || data[at + 3] === 255) return;
  data[at + 3] = data[at + 3]! * share;
}
