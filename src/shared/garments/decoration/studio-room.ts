import type { LinearColor } from '../cloth-color.ts';
import { lightSets, type LightVector } from '../light-set.ts';

/** The studio as a mirror sees it, for plates: what `roomTowards` of the stage's decoration-shader.ts shows in the studio's lights. Direction: x right, y up, z towards the viewer, of length 1. */
export function roomTowards(x: number, y: number, z: number, out: LinearColor): void {
  const { groundColor, skyColor, keyColor, fillColor } = lightSets.studio;
  const up = smooth(0.25, 0.95, y * 0.5 + 0.5);
  const horizon = 0.3 + 0.7 * smooth(0.02, 0.3, Math.abs(y + 0.12));
  const key = 1.5 * smooth(0.62, 0.84, x * keyTowards[0] + y * keyTowards[1] + z * keyTowards[2]);
  const fill = 4.5 * smooth(0.86, 0.95, x * fillTowards[0] + y * fillTowards[1] + z * fillTowards[2]);
  const channel = (at: 0 | 1 | 2): number => {
    const [ground, sky] = [groundColor[at] * 0.9, skyColor[at] * 2];
    return (ground + (sky - ground) * up) * horizon + keyColor[at] * key + fillColor[at] * fill;
  };
  out.r = channel(0);
  out.g = channel(1);
  out.b = channel(2);
}

/** Towards the studio's key light, of length 1. */
export const keyTowards = ofLengthOne(lightSets.studio.keyDirection);
const fillTowards = ofLengthOne(lightSets.studio.fillDirection);

function ofLengthOne([x, y, z]: LightVector): LightVector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** GLSL's smoothstep. */
export function smooth(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
