/** @throws RangeError when a side is not a positive length */
export function requireSize(widthMm: number, heightMm: number): void {
  if (!(widthMm > 0 && heightMm > 0 && Number.isFinite(widthMm + heightMm))) throw new RangeError(`${widthMm} × ${heightMm} mm is no size`);
}
