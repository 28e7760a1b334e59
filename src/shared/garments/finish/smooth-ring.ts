import { vectorAt, type Vector } from './vector.ts';

/** A closed curve of 3D samples, low-passed: the Fourier terms up to `harmonics` over arc length. */
export function lowPassRing(points: readonly Vector[], harmonics: number): Vector[] {
  const angles = ringAngles(points);
  const weights = points.map((_, i) => {
    const next = angles[(i + 1) % points.length]! + (i + 1 === points.length ? 2 * Math.PI : 0);
    const previous = angles[(i + points.length - 1) % points.length]! - (i === 0 ? 2 * Math.PI : 0);
    return (next - previous) / 2 / (2 * Math.PI);
  });
  const result: Vector[] = points.map(() => [0, 0, 0]);
  for (let axis = 0; axis < 3; axis++) {
    for (let k = 0; k <= harmonics; k++) {
      let cosine = 0;
      let sine = 0;
      points.forEach((point, i) => {
        cosine += point[axis]! * Math.cos(k * angles[i]!) * weights[i]!;
        sine += point[axis]! * Math.sin(k * angles[i]!) * weights[i]!;
      });
      const scale = k === 0 ? 1 : 2;
      result.forEach((value, i) => (value[axis]! += scale * (cosine * Math.cos(k * angles[i]!) + sine * Math.sin(k * angles[i]!))));
    }
  }
  return result;
}

/** Arc length around the ring as an angle 0..2π per point. */
export function ringAngles(points: readonly Vector[]): number[] {
  const lengths = points.map((point, i) => {
    const next = points[(i + 1) % points.length]!;
    return Math.hypot(next[0] - point[0], next[1] - point[1], next[2] - point[2]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let walked = 0;
  return lengths.map((length) => {
    const angle = (walked / total) * 2 * Math.PI;
    walked += length;
    return angle;
  });
}

/** Moves a ring of vertices to new places and lets the cloth around follow, fading over `reachM`. */
export function bendToRing(positions: Float64Array, ring: readonly number[], targets: readonly Vector[], reachM: number): void {
  const from = ring.map((vertex) => vectorAt(positions, vertex));
  const moves = targets.map((target, i): Vector => [target[0] - from[i]![0], target[1] - from[i]![1], target[2] - from[i]![2]]);
  for (let v = 0; v < positions.length / 3; v++) {
    const here = vectorAt(positions, v);
    let total = 0;
    let nearest = Number.POSITIVE_INFINITY;
    const move: Vector = [0, 0, 0];
    for (let i = 0; i < from.length; i++) {
      const distance = Math.hypot(here[0] - from[i]![0], here[1] - from[i]![1], here[2] - from[i]![2]);
      if (distance > reachM) continue;
      nearest = Math.min(nearest, distance);
      const weight = 1 / (distance * distance * distance + 1e-9);
      total += weight;
      for (let axis = 0; axis < 3; axis++) move[axis]! += moves[i]![axis]! * weight;
    }
    if (total === 0) continue;
    const fade = 1 - nearest / reachM;
    const eased = fade * fade * (3 - 2 * fade);
    for (let axis = 0; axis < 3; axis++) positions[v * 3 + axis]! += (move[axis]! / total) * eased;
  }
}
