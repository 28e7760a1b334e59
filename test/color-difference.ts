/** CIELAB (D65): lightness, green to red, blue to yellow. */
export type Lab = readonly [number, number, number];

/** sRGB bytes as CIELAB. */
export function labOf(r: number, g: number, b: number): Lab {
  const [lr, lg, lb] = [r, g, b].map((byte) => linear(byte / 255)) as [number, number, number];
  const x = cubeRoot((0.4124564 * lr + 0.3575761 * lg + 0.1804375 * lb) / 0.95047);
  const y = cubeRoot(0.2126729 * lr + 0.7151522 * lg + 0.072175 * lb);
  const z = cubeRoot((0.0193339 * lr + 0.119192 * lg + 0.9503041 * lb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

export function labOfHex(hex: string): Lab {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return labOf(r, g, b);
}

/** CIEDE2000 (Sharma, Wu and Dalal 2005). */
export function colorDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const apart = 2 * Math.sqrt(c1 * c2) * Math.sin(rad(turn / 2));
  const meanL = (l1 + l2) / 2;
  const mean = (c1 + c2) / 2;
  const meanH = grey ? h1 + h2 : Math.abs(h1 - h2) > 180 ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const t = 1 - 0.17 * cosDeg(meanH - 30) + 0.24 * cosDeg(2 * meanH) + 0.32 * cosDeg(3 * meanH + 6) - 0.2 * cosDeg(4 * meanH - 63);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * mean;
  const sh = 1 + 0.015 * mean * t;
  const twist = -Math.sin(rad(60 * Math.exp(-(((meanH - 275) / 25) ** 2)))) * 2 * Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7));
  const [dl, dc, dh] = [(l2 - l1) / sl, (c2 - c1) / sc, apart / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + twist * dc * dh);
}

function hue(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function rad(deg: number): number {
  return (deg * Math.PI) / 180;
}

function cosDeg(deg: number): number {
  return Math.cos(rad(deg));
}

function linear(unit: number): number {
  return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
}

function cubeRoot(value: number): number {
  return value > 216 / 24_389 ? Math.cbrt(value) : (value * (24_389 / 27) + 16) / 116;
}
