/** How far colours reach into what is transparent: more than a reader blends when it makes a picture eight times smaller. */
const REACH_PX = 16;

/**
 * Pixels whose transparent ones near an edge have the colour of the nearest one that shows.
 * A PDF reader blends colours and alpha apart from each other, so that the black of transparent pixels would darken every edge.
 *
 * @param rgba straight; it is left as it is
 */
export function spreadColors(rgba: Uint8Array | Uint8ClampedArray, widthPx: number, heightPx: number): Uint8Array {
  const spread = Uint8Array.from(rgba);
  const far = new Uint8Array(widthPx * heightPx);
  for (let at = 0; at < far.length; at++) far[at] = rgba[at * 4 + 3] === 0 ? REACH_PX : 0;
  const take = (at: number, from: number): void => {
    const distance = far[from]! + 1;
    if (distance >= far[at]!) return;
    far[at] = distance;
    spread.copyWithin(at * 4, from * 4, from * 4 + 3);
  };
  for (let at = 0; at < far.length; at++) {
    if (at % widthPx > 0) take(at, at - 1);
    if (at >= widthPx) take(at, at - widthPx);
  }
  for (let at = far.length - 1; at >= 0; at--) {
    if ((at + 1) % widthPx > 0) take(at, at + 1);
    if (at + widthPx < far.length) take(at, at + widthPx);
  }
  return spread;
}
