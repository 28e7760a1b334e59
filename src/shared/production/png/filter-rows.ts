/** PNG's filters (third edition, §9.2): a row as it is, and as its difference to the one above. */
const NONE = 0;
const UP = 2;
/** The highest bit of each of four bytes, and the others. */
const HIGH = 0x8080_8080 | 0;
const LOW = 0x7f7f_7f7f;

/**
 * Rows of RGBA pixels as PNG deflates them. The first row stands by itself, so that bands of rows can be made without each other.
 *
 * @param rgba whole rows
 */
export function filterRows(rgba: Uint8Array | Uint8ClampedArray, widthPx: number): Uint8Array<ArrayBuffer> {
  const rowBytes = widthPx * 4;
  const rowCount = rgba.length / rowBytes;
  const pixels = wordsOf(rgba);
  const difference = new Int32Array(widthPx);
  const differenceBytes = new Uint8Array(difference.buffer);
  const filtered = new Uint8Array(rgba.length + rowCount);
  for (let row = 0, to = 0; row < rowCount; row += 1, to += rowBytes + 1) {
    filtered[to] = row === 0 ? NONE : UP;
    if (row > 0) subtractAbove(pixels, row * widthPx, difference);
    filtered.set(row === 0 ? rgba.subarray(0, rowBytes) : differenceBytes, to + 1);
  }
  return filtered;
}

/** All four bytes of a pixel at once, none borrowing from its neighbour (Warren, Hacker's Delight, §2-18). */
function subtractAbove(pixels: Int32Array, from: number, difference: Int32Array): void {
  const width = difference.length;
  for (let at = 0; at < width; at += 1) {
    const pixel = pixels[from + at]!;
    const above = pixels[from + at - width]!;
    difference[at] = ((pixel | HIGH) - (above & LOW)) ^ ((pixel ^ ~above) & HIGH);
  }
}

function wordsOf(rgba: Uint8Array | Uint8ClampedArray): Int32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
