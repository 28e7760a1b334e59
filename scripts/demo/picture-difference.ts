import type { PanelKey } from '../../src/shared/garments/garment-metadata.ts';
import type { PrintArea } from '../../src/shared/garments/print-area.ts';

/** An RGBA picture, row-major, 8 bits a channel. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** How many pixels differ, inside and outside a mask. */
export interface PictureDifference {
  readonly changedInside: number;
  readonly changedOutside: number;
}

/** A channel must differ by more than this to count: below lies the rounding of blending, not a change. */
const CHANNEL_TOLERANCE = 6;

/** What each pixel of a picture shows of the garment: the panel and the pattern position on it. */
export interface SeenPattern {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The panel that a pixel shows from its right side; undefined where there is none. */
  readonly panelAt: (pixel: number) => PanelKey | undefined;
  /** Pattern mm of the pixel on its panel. */
  readonly positionMmAt: (pixel: number) => readonly [number, number];
}

/**
 * The pixels that show a print area, widened by a margin.
 *
 * @returns one byte a pixel, row-major, 1 inside
 */
export function printAreaMask(seen: SeenPattern, areas: readonly PrintArea[], marginPx: number): Uint8Array {
  const { widthPx, heightPx } = seen;
  const mask = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (showsArea(seen, areas, y * widthPx + x)) markAround(mask, seen, x, y, marginPx);
    }
  }
  return mask;
}

/** Counts the pixels that changed between two pictures of one size, inside and outside the mask. */
export function comparePictures(before: Picture, after: Picture, mask: Uint8Array): PictureDifference {
  if (before.widthPx !== after.widthPx || before.heightPx !== after.heightPx) throw new Error('the pictures differ in size');
  let changedInside = 0;
  let changedOutside = 0;
  for (let pixel = 0; pixel < mask.length; pixel++) {
    if (!differs(before.data, after.data, pixel * 4)) continue;
    if (mask[pixel] === 1) changedInside++;
    else changedOutside++;
  }
  return { changedInside, changedOutside };
}

function showsArea(seen: SeenPattern, areas: readonly PrintArea[], pixel: number): boolean {
  const panelKey = seen.panelAt(pixel);
  if (panelKey === undefined) return false;
  const [xMm, yMm] = seen.positionMmAt(pixel);
  return areas.some((area) => {
    const x = xMm - area.originXMm;
    const y = yMm - area.originYMm;
    return area.panelKey === panelKey && x >= 0 && y >= 0 && x <= area.widthMm && y <= area.heightMm;
  });
}

function markAround(mask: Uint8Array, { widthPx, heightPx }: SeenPattern, x: number, y: number, marginPx: number): void {
  for (let row = Math.max(0, y - marginPx); row <= Math.min(heightPx - 1, y + marginPx); row++) {
    mask.fill(1, row * widthPx + Math.max(0, x - marginPx), row * widthPx + Math.min(widthPx, x + marginPx + 1));
  }
}

function differs(a: Picture['data'], b: Picture['data'], offset: number): boolean {
  for (let channel = 0; channel < 4; channel++) {
    if (Math.abs((a[offset + channel] ?? 0) - (b[offset + channel] ?? 0)) > CHANNEL_TOLERANCE) return true;
  }
  return false;
}
