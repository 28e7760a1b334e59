/** The box around all that is not transparent, right and bottom exclusive; undefined where nothing is. */
export function inkBounds({
  data,
  widthPx,
  heightPx,
}: {
  data: Uint8ClampedArray;
  widthPx: number;
  heightPx: number;
}): { leftPx: number; topPx: number; rightPx: number; bottomPx: number } | undefined {
  const bounds = { leftPx: widthPx, topPx: heightPx, rightPx: 0, bottomPx: 0 };
  for (let row = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++) {
      if (data[(row * widthPx + column) * 4 + 3] === 0) continue;
      bounds.leftPx = Math.min(bounds.leftPx, column);
      bounds.rightPx = Math.max(bounds.rightPx, column + 1);
      bounds.topPx = Math.min(bounds.topPx, row);
      bounds.bottomPx = row + 1;
    }
  }
  return bounds.bottomPx === 0 ? undefined : bounds;
}
