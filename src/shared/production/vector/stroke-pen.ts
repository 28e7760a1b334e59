import { lengthScale, type Affine } from '../../design/affine.ts';

/** How unequal two directions may be for a pen to count as round: a thousandth of a millimetre on a line as wide as a print. */
const ROUND = 1e-6;

/**
 * The pen that a map makes of a round one, in lengths near the page's: `matrix` maps its mm to the page and `toPen` back.
 * Both are null where the pen stays round; undefined where the map flattens all to a line.
 */
export function strokePen(map: Affine): { readonly matrix: Affine | null; readonly toPen: Affine | null } | undefined {
  const scale = lengthScale(map);
  if (scale === 0) return undefined;
  const [a, b, c, d] = [map[0] / scale, map[1] / scale, map[2] / scale, map[3] / scale];
  const round = Math.abs(a * a + b * b - c * c - d * d) < ROUND && Math.abs(a * c + b * d) < ROUND;
  if (round) return { matrix: null, toPen: null };
  const turn = Math.sign(a * d - b * c);
  return { matrix: [a, b, c, d, 0, 0], toPen: [d * turn, -b * turn, -c * turn, a * turn, 0, 0] };
}
