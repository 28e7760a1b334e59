/** Averages a plane over a square of `2 * radiusPx + 1`, in place; twice is near a Gaussian. Beyond the edges the last row or column goes on. */
export function blurPlane(plane: Float32Array, widthPx: number, heightPx: number, radiusPx: number): void {
  if (radiusPx < 1) return;
  const line = new Float32Array(Math.max(widthPx, heightPx));
  for (let row = 0; row < heightPx; row++) blurLine(plane, row * widthPx, 1, widthPx, radiusPx, line);
  for (let column = 0; column < widthPx; column++) blurLine(plane, column, widthPx, heightPx, radiusPx, line);
}

function blurLine(plane: Float32Array, first: number, step: number, count: number, radius: number, line: Float32Array): void {
  for (let i = 0; i < count; i++) line[i] = plane[first + i * step]!;
  const at = (i: number): number => line[Math.min(count - 1, Math.max(0, i))]!;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += at(i);
  for (let i = 0; i < count; i++) {
    plane[first + i * step] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}
