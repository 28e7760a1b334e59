/** What of a picture of 0 and 1 is as wide as a disc: its morphological opening. The picture needs a margin wider than the disc. */
export function keepWide(ink: Uint8Array, widthPx: number, radiusPx: number): Uint8Array {
  return spread(spread(ink, widthPx, radiusPx, 0), widthPx, radiusPx, 1);
}

/** How many pixels are 1. */
export function countInk(ink: Uint8Array): number {
  let count = 0;
  for (const one of ink) count += one;
  return count;
}

/** Lets every pixel of a value take the disc around it; only those at an edge have anything to take. */
function spread(ink: Uint8Array, widthPx: number, radiusPx: number, value: 0 | 1): Uint8Array {
  const out = ink.slice();
  const rows = discRows(radiusPx);
  for (let at = widthPx + 1; at < ink.length - widthPx - 1; at++) {
    if (ink[at] !== value) continue;
    if (ink[at - 1] === value && ink[at + 1] === value && ink[at - widthPx] === value && ink[at + widthPx] === value) continue;
    for (const [dy, half] of rows) {
      const middle = at + dy * widthPx;
      for (let place = middle - half; place <= middle + half; place++) if (place >= 0 && place < out.length) out[place] = value;
    }
  }
  return out;
}

function discRows(radiusPx: number): (readonly [number, number])[] {
  const reach = Math.floor(radiusPx);
  return Array.from(
    { length: reach * 2 + 1 },
    (_, index) => [index - reach, Math.floor(Math.sqrt(radiusPx ** 2 - (index - reach) ** 2))] as const,
  );
}
