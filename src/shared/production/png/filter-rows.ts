/** PNG's filters (third edition, §9.2): a row as it is, and as its difference to the one above. */
const NONE = 0;
const UP = 2;

/**
 * Rows of RGBA pixels as PNG deflates them. The first row stands by itself, so that bands of rows can be made without each other.
 *
 * @param rgba whole rows
 */
export function filterRows(rgba: Uint8Array | Uint8ClampedArray, widthPx: number): Uint8Array<ArrayBuffer> {
  const rowBytes = widthPx * 4;
  const rowCount = rgba.length / rowBytes;
  const filtered = new Uint8Array(rgba.length + rowCount);
  for (let row = 0, from = 0, to = 0; row < rowCount; row += 1, from += rowBytes, to += rowBytes + 1) {
    filtered[to] = row === 0 ? NONE : UP;
    if (row === 0) filtered.set(rgba.subarray(0, rowBytes), 1);
    else for (let at = 0; at < rowBytes; at += 1) filtered[to + 1 + at] = rgba[from + at]! - rgba[from + at - rowBytes]!;
  }
  return filtered;
}
