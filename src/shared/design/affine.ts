/** A map of the plane, as SVG writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Affine = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Where a map puts a point. */
export function applyAffine([a, b, c, d, e, f]: Affine, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** By how much a map enlarges lengths, on the mean of all directions. */
export function lengthScale([a, b, c, d]: Affine): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

const call = /([a-zA-Z]+)\s*\(([^)]*)\)/g;

/** The map of an SVG `transform`; what cannot be read is left out. */
export function readTransform(text: string | undefined): Affine {
  let map = identity;
  for (const [, name, list] of (text ?? '').slice(0, 2_000).matchAll(call)) {
    const numbers = (list ?? '')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (numbers.every(Number.isFinite)) map = multiply(map, stepOf(name ?? '', numbers));
  }
  return map;
}

function stepOf(name: string, numbers: readonly number[]): Affine {
  const n = (index: number, otherwise = 0): number => numbers[index] ?? otherwise;
  switch (name) {
    case 'matrix':
      return numbers.length === 6 ? [n(0), n(1), n(2), n(3), n(4), n(5)] : identity;
    case 'translate':
      return [1, 0, 0, 1, n(0), n(1)];
    case 'scale':
      return [n(0, 1), 0, 0, n(1, n(0, 1)), 0, 0];
    case 'rotate':
      return multiply([1, 0, 0, 1, n(1), n(2)], multiply(turn(n(0)), [1, 0, 0, 1, -n(1), -n(2)]));
    case 'skewX':
      return [1, 0, Math.tan(radians(n(0))), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(radians(n(0))), 0, 1, 0, 0];
    default:
      return identity;
  }
}

function turn(angleDeg: number): Affine {
  const [cos, sin] = [Math.cos(radians(angleDeg)), Math.sin(radians(angleDeg))];
  return [cos, sin, -sin, cos, 0, 0];
}

function radians(angleDeg: number): number {
  return (angleDeg * Math.PI) / 180;
}
