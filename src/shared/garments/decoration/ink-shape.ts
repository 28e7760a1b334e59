import type { DecorationLook } from '../decoration-look.ts';
import type { PrintPixels } from '../print-sampler.ts';
import { distanceField } from './distance-field.ts';

/** Where ink lies, and how far every pixel is from its edge. */
export interface InkShape {
  widthPx: number;
  heightPx: number;
  pixelsPerMm: number;
  /** 1 where there is ink. */
  inked: Uint8Array;
  /** Within the ink: the distance from its edge in mm. */
  insideMm: Float32Array;
  /** Beside the ink: the distance from it in mm. */
  outsideMm: Float32Array;
}

/** The shape of a painted area, with the margin of a film; of what is layered, also where two colours meet is an edge. */
export function inkShape(
  { data, widthPx, heightPx }: PrintPixels,
  pixelsPerMm: number,
  { layered, marginMm }: Pick<DecorationLook, 'layered' | 'marginMm'>,
): InkShape {
  const inked = new Uint8Array(widthPx * heightPx);
  for (let i = 0; i < inked.length; i++) inked[i] = data[i * 4 + 3]! >= 128 ? 1 : 0;
  if (marginMm > 0) widen(inked, widthPx, heightPx, marginMm * pixelsPerMm);
  const edge = inked.map((ink, i) => (ink === 0 || (layered && colorsMeet(data, i, widthPx, heightPx)) ? 1 : 0));
  const insideMm = distanceField(edge, widthPx, heightPx);
  const outsideMm = distanceField(inked, widthPx, heightPx);
  for (let i = 0; i < inked.length; i++) {
    // From the pixel's middle to the edge, which lies half a pixel before the next one's.
    insideMm[i] = inked[i] ? Math.max(0, insideMm[i]! - 0.5) / pixelsPerMm : 0;
    outsideMm[i] = inked[i] ? 0 : Math.max(0, outsideMm[i]! - 0.5) / pixelsPerMm;
  }
  return { widthPx, heightPx, pixelsPerMm, inked, insideMm, outsideMm };
}

function widen(inked: Uint8Array, widthPx: number, heightPx: number, byPx: number): void {
  const awayPx = distanceField(inked, widthPx, heightPx);
  for (let i = 0; i < inked.length; i++) if (awayPx[i]! <= byPx) inked[i] = 1;
}

/** Sharper than any gradient: another ink begins here. */
const meetingStep = 70;

function colorsMeet(data: Uint8ClampedArray, i: number, widthPx: number, heightPx: number): boolean {
  const [column, row] = [i % widthPx, Math.floor(i / widthPx)];
  if (column === 0 || row === 0 || column === widthPx - 1 || row === heightPx - 1) return false;
  return differs(data, i - 1, i + 1) || differs(data, i - widthPx, i + widthPx);
}

function differs(data: Uint8ClampedArray, a: number, b: number): boolean {
  if (data[a * 4 + 3]! < 128 || data[b * 4 + 3]! < 128) return false;
  for (let channel = 0; channel < 3; channel++) if (Math.abs(data[a * 4 + channel]! - data[b * 4 + channel]!) > meetingStep) return true;
  return false;
}
