/** Where a thing of a grid lies, in px. */
export interface GridPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * The index that an arrow key, Home or End leads to from another one; up and down lead to the nearest of the next row,
 * whatever headings lie between. Undefined where the grid ends, or for any other key.
 */
export function nextInGrid(places: readonly GridPlace[], from: number, key: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  if (key === 'ArrowLeft') return within(places, from - 1);
  if (key === 'ArrowRight') return within(places, from + 1);
  if (key === 'ArrowDown' || key === 'ArrowUp') return nearestInNextRow(places, from, key === 'ArrowDown' ? 1 : -1);
  return undefined;
}

function within(places: readonly GridPlace[], index: number): number | undefined {
  return index >= 0 && index < places.length ? index : undefined;
}

function nearestInNextRow(places: readonly GridPlace[], from: number, direction: 1 | -1): number | undefined {
  const start = places[from];
  if (!start) return undefined;
  const beyond = places.map((place, index) => ({ index, ...place })).filter(({ top }) => (top - start.top) * direction > 1);
  const rowTop = beyond.reduce((nearest, { top }) => (Math.abs(top - start.top) < Math.abs(nearest - start.top) ? top : nearest), Infinity);
  const row = beyond.filter(({ top }) => Math.abs(top - rowTop) <= 1);
  return row.toSorted((one, other) => Math.abs(one.left - start.left) - Math.abs(other.left - start.left))[0]?.index;
}
