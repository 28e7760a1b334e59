import type { Camera } from '../../shared/garments/garment-metadata.ts';

/** Which triangle each sample of a picture sees, with perspective-correct weights of its corners. */
export interface TriangleBuffer {
  widthPx: number;
  heightPx: number;
  /** Triangle index, −1 where nothing is. */
  triangle: Int32Array;
  /** Weights of the second and third corner. */
  weightB: Float32Array;
  weightC: Float32Array;
}

export interface View {
  right: readonly [number, number, number];
  up: readonly [number, number, number];
  back: readonly [number, number, number];
  eye: readonly [number, number, number];
  focal: number;
}

export function viewOf(camera: Camera): View {
  const back = unit(subtract(camera.positionM, camera.targetM));
  const right = unit(cross([0, 1, 0], back));
  return { back, right, up: cross(back, right), eye: camera.positionM, focal: 1 / Math.tan((camera.fovDeg * Math.PI) / 360) };
}

type Vec = readonly [number, number, number];

export function subtract(a: Vec, b: Vec): [number, number, number] {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function cross(a: Vec, b: Vec): [number, number, number] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function unit(a: Vec): [number, number, number] {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

/** Projects points to picture pixels (x right, y down) with the distance along the view axis as z. */
export function project(positions: ArrayLike<number>, view: View, widthPx: number, heightPx: number): Float64Array {
  const result = new Float64Array(positions.length);
  const scale = (heightPx / 2) * view.focal;
  for (let i = 0; i < positions.length; i += 3) {
    const p = subtract([positions[i]!, positions[i + 1]!, positions[i + 2]!], view.eye);
    const depth = -dot(p, view.back);
    result[i] = widthPx / 2 + (dot(p, view.right) / depth) * scale;
    result[i + 1] = heightPx / 2 - (dot(p, view.up) / depth) * scale;
    result[i + 2] = depth;
  }
  return result;
}

/** A z-buffer over the triangles that face the camera; samples sit at pixel centres. */
export function rasterise(
  positions: ArrayLike<number>,
  triangles: ArrayLike<number>,
  camera: Camera,
  widthPx: number,
  heightPx: number,
): TriangleBuffer {
  const screen = project(positions, viewOf(camera), widthPx, heightPx);
  const nearest = new Float32Array(widthPx * heightPx);
  const buffer: TriangleBuffer = {
    widthPx,
    heightPx,
    triangle: new Int32Array(widthPx * heightPx).fill(-1),
    weightB: new Float32Array(widthPx * heightPx),
    weightC: new Float32Array(widthPx * heightPx),
  };
  for (let t = 0; t < triangles.length; t += 3)
    drawTriangle(buffer, nearest, screen, triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3, t / 3);
  return buffer;
}

function drawTriangle(
  buffer: TriangleBuffer,
  nearest: Float32Array,
  s: Float64Array,
  a: number,
  b: number,
  c: number,
  index: number,
): void {
  const ax = s[a]!;
  const ay = s[a + 1]!;
  const bx = s[b]!;
  const by = s[b + 1]!;
  const cx = s[c]!;
  const cy = s[c + 1]!;
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  // Counter-clockwise on screen, where y grows downwards.
  if (area >= 0) return;
  const ia = 1 / s[a + 2]!;
  const ib = 1 / s[b + 2]!;
  const ic = 1 / s[c + 2]!;
  const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const x1 = Math.min(buffer.widthPx - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const y1 = Math.min(buffer.heightPx - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const px = x + 0.5;
      const py = y + 0.5;
      const wb = ((px - ax) * (cy - ay) - (py - ay) * (cx - ax)) / area;
      const wc = ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / area;
      const wa = 1 - wb - wc;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      const inverse = wa * ia + wb * ib + wc * ic;
      const at = y * buffer.widthPx + x;
      if (inverse <= nearest[at]!) continue;
      nearest[at] = inverse;
      buffer.triangle[at] = index;
      buffer.weightB[at] = (wb * ib) / inverse;
      buffer.weightC[at] = (wc * ic) / inverse;
    }
  }
}
