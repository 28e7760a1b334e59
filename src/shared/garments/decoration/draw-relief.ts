import { threadPitchMm, type DecorationLook } from '../decoration-look.ts';
import type { PrintPixels } from '../print-sampler.ts';
import { blurPlane } from './blur-plane.ts';
import { inkShape, type InkShape } from './ink-shape.ts';
import { threadDirections } from './thread-directions.ts';
import { threadHeights } from './thread-rows.ts';
import { latticeRandom, valueNoise } from './value-noise.ts';

/**
 * The relief of a decoration, RGBA, as large as its pixels: R and G = slope along x and y (128 = flat, 1 or 255 = `reliefMaxSlope`).
 * Within thread B and A = cosine and sine of twice the thread's angle (128 = 0); beside it, and with all else, B = how light the cloth is left
 * (255 = as it is), or 0 under a film that has a clear margin, and A = how much ink there is, finer than the print is painted.
 */
export interface ReliefMap {
  data: Uint8Array<ArrayBuffer>;
  widthPx: number;
  heightPx: number;
}

/** The steepest slope that a relief can tell, in mm of height for each mm along the cloth. */
export const reliefMaxSlope = 2;

/** A texel without any relief: flat, no ink, cloth as light as it is. */
export const flatRelief = [128, 128, 255, 0] as const;

const threadHeightMm = 0.24;
/** Threads finer than this many pixels cannot be drawn: they are drawn coarser. */
const leastThreadPx = 2.6;

/**
 * Draws the relief of a painted area.
 *
 * @param pixels straight-alpha, with some room around the ink for the shade beside it
 */
export function drawRelief(pixels: PrintPixels, pixelsPerMm: number, look: DecorationLook): ReliefMap {
  const stitched = look.surface === 'thread';
  const shape = inkShape(pixels, pixelsPerMm, look);
  const heights = edgeHeights(shape, look);
  addGrain(heights, shape, look);
  const directions = stitched ? threadDirections(shape) : undefined;
  if (directions) {
    const pitchMm = Math.max(threadPitchMm, leastThreadPx / pixelsPerMm);
    const rows = threadHeights(shape, directions, pitchMm);
    const raised = (threadHeightMm * pitchMm) / threadPitchMm;
    for (let i = 0; i < rows.length; i++) heights[i]! += rows[i]! * raised;
  }
  const { widthPx, heightPx } = shape;
  const data = new Uint8Array(widthPx * heightPx * 4);
  writeSlopes(data, heights, shape, look.metalness === 1);
  for (let i = 0; i < shape.inked.length; i++) {
    const thread = directions && shape.inked[i];
    data[i * 4 + 2] = thread ? signedByte(directions.cos2[i]!) : Math.round(255 * (1 - besideShade(shape, i, look)));
    data[i * 4 + 3] = thread ? signedByte(directions.sin2[i]!) : stitched ? 128 : pixels.data[i * 4 + 3]!;
  }
  return { data, widthPx, heightPx };
}

const foamRoundMm = 0.4;

/** The profile of the edge in mm: a bevel, or as round as a cushion. */
function edgeHeights({ insideMm, inked, widthPx, heightPx, pixelsPerMm }: InkShape, look: DecorationLook): Float32Array {
  const heights = new Float32Array(insideMm.length);
  for (let i = 0; i < heights.length; i++) {
    if (!inked[i]) continue;
    const share = Math.min(1, insideMm[i]! / look.edgeMm);
    const bead = look.beadMm * Math.exp(-(((insideMm[i]! - look.edgeMm) / look.edgeMm) ** 2) * 2);
    heights[i] = bead + look.heightMm * (look.rounded ? Math.sqrt(1 - (1 - share) ** 2) : share * share * (3 - 2 * share));
  }
  // Distances between pixels have steps where the edge is slanted.
  const radiusPx = Math.round(Math.min(0.15, look.edgeMm / 4) * pixelsPerMm);
  blurPlane(heights, widthPx, heightPx, radiusPx);
  // What rises as foam has no ridges where two sides meet, and round corners.
  if (look.surface === 'foam')
    for (let round = 0; round < 2; round++) blurPlane(heights, widthPx, heightPx, Math.round(foamRoundMm * pixelsPerMm));
  return heights;
}

function addGrain(heights: Float32Array, { widthPx, inked, pixelsPerMm }: InkShape, look: DecorationLook): void {
  if (look.grainSlope === 0) return;
  const raised = look.grainSlope * look.grainMm;
  const scale = 1 / (pixelsPerMm * look.grainMm);
  const grain = look.surface === 'crinkle' ? crinkle : bumps;
  for (let i = 0; i < heights.length; i++) {
    if (!inked[i]) continue;
    const row = Math.floor(i / widthPx);
    heights[i]! += raised * grain((i - row * widthPx) * scale, row * scale);
  }
}

function bumps(x: number, y: number): number {
  return valueNoise(x, y) * 0.7 + valueNoise(x * 2.1 + 19, y * 2.1) * 0.3;
}

/** Pressed leaf: it lies flat, swells a little with the cloth, and has a few fine creases. */
function crinkle(x: number, y: number): number {
  const [bentX, bentY] = [x + valueNoise(x * 3 + 5, y * 3) * 0.25, y + valueNoise(x * 3, y * 3 + 9) * 0.25];
  const crease = Math.max(0, 1 - Math.abs(valueNoise(bentX * 6.3 + 31, bentY * 3.1) * 2 - 1) * 9);
  return valueNoise(x, y) + crease * creaseHeight;
}

/** As a share of the swell's. */
const creaseHeight = 0.003;

/** Where the decoration stands in the light of the cloth beside it. */
function besideShade({ inked, outsideMm }: InkShape, i: number, { contactShade, heightMm, marginMm }: DecorationLook): number {
  if (marginMm > 0) return inked[i]!;
  if (contactShade === 0) return 0;
  return contactShade * Math.exp(-outsideMm[i]! / (0.15 + heightMm * 0.6));
}

/** @param dithered spreads the steps of a byte, which a mirror would show as bands */
function writeSlopes(
  data: Uint8Array,
  heights: Float32Array,
  { inked, widthPx, heightPx, pixelsPerMm }: InkShape,
  dithered: boolean,
): void {
  const scale = pixelsPerMm / 2 / reliefMaxSlope;
  for (let row = 0; row < heightPx; row++) {
    const above = Math.max(0, row - 1) * widthPx;
    const below = Math.min(heightPx - 1, row + 1) * widthPx;
    for (let column = 0; column < widthPx; column++) {
      const i = row * widthPx + column;
      const left = heights[row * widthPx + Math.max(0, column - 1)]!;
      const right = heights[row * widthPx + Math.min(widthPx - 1, column + 1)]!;
      data[i * 4] = inked[i] ? signedByte((right - left) * scale, dithered ? latticeRandom(column, row) - 0.5 : 0) : 128;
      const down = (heights[below + column]! - heights[above + column]!) * scale;
      data[i * 4 + 1] = inked[i] ? signedByte(down, dithered ? latticeRandom(column, row + heightPx) - 0.5 : 0) : 128;
    }
  }
}

function signedByte(share: number, dither = 0): number {
  return 128 + Math.round(Math.max(-1, Math.min(1, share)) * 126.5 + dither);
}
