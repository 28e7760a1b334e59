import { blurPlane } from './blur-plane.ts';
import { distanceField } from './distance-field.ts';
import type { InkShape } from './ink-shape.ts';

/** Along which line the thread lies at every pixel, as the cosine and sine of twice its angle: a line has no head. */
export interface ThreadDirections {
  cos2: Float32Array;
  sin2: Float32Array;
  /** 1 where a shape is too wide for one stitch across and is filled in rows. */
  filled: Uint8Array;
}

/** Columns wider than this are filled in rows; a satin stitch would hang loose. */
const satinWidthMm = 11;
/** Over how much of the outline directions are made even. */
const evenMm = 1.6;
/** Rising to the right, so that light from above on the left falls across the rows. */
const fillAngle = (-38 * Math.PI) / 180;

/** Satin stitches run across the shape, from one outline to the other; wide shapes are filled in slanted rows. */
export function threadDirections(shape: InkShape): ThreadDirections {
  const { widthPx, heightPx, pixelsPerMm } = shape;
  const cos2 = new Float32Array(widthPx * heightPx);
  const sin2 = new Float32Array(widthPx * heightPx);
  for (let row = 1; row < heightPx - 1; row++) {
    for (let i = row * widthPx + 1; i < (row + 1) * widthPx - 1; i++) {
      if (!shape.inked[i]) continue;
      const x = shape.insideMm[i + 1]! - shape.insideMm[i - 1]!;
      const y = shape.insideMm[i + widthPx]! - shape.insideMm[i - widthPx]!;
      cos2[i] = x * x - y * y;
      sin2[i] = 2 * x * y;
    }
  }
  const radiusPx = Math.round((evenMm * pixelsPerMm) / 2);
  for (const plane of [cos2, sin2]) {
    blurPlane(plane, widthPx, heightPx, radiusPx);
    blurPlane(plane, widthPx, heightPx, radiusPx);
  }
  const filled = wideParts(shape);
  for (let i = 0; i < cos2.length; i++) {
    const length = Math.hypot(cos2[i]!, sin2[i]!);
    if (filled[i] || length < 1e-9) [cos2[i], sin2[i]] = [Math.cos(2 * fillAngle), Math.sin(2 * fillAngle)];
    else [cos2[i], sin2[i]] = [cos2[i]! / length, sin2[i]! / length];
  }
  return { cos2, sin2, filled };
}

/** What a disc of the widest satin column covers as it rolls within the shape: its opening. */
function wideParts({ insideMm, inked, widthPx, heightPx, pixelsPerMm }: InkShape): Uint8Array {
  const radiusMm = satinWidthMm / 2;
  const middle = Uint8Array.from(insideMm, (distance) => (distance > radiusMm ? 1 : 0));
  const fromMiddle = distanceField(middle, widthPx, heightPx);
  return Uint8Array.from(fromMiddle, (distance, i) => (inked[i] && distance <= radiusMm * pixelsPerMm ? 1 : 0));
}
