/** Millimetres in one inch, by definition. */
export const MM_PER_INCH = 25.4;

/** Pixels for a length at a density, rounded to whole pixels: 100 mm at 300 dpi are 1181 px. */
export function mmToPx(lengthMm: number, dpi: number): number {
  return Math.round((lengthMm / MM_PER_INCH) * dpi);
}

/** Pixels per millimetre at a density in dots per inch. */
export function pixelsPerMm(dpi: number): number {
  return dpi / MM_PER_INCH;
}
