/** A texel grid over pattern millimetres. */
export interface DetailGrid {
  originXMm: number;
  originYMm: number;
  widthPx: number;
  heightPx: number;
  pixelsPerMm: number;
}

/** Every texel near an edge with its distance from it and how far along the edge its foot lies, in mm. */
export interface EdgeField {
  forEach(visit: (pixel: number, distanceMm: number, alongMm: number) => void): void;
}

/** Nearest distances to a polyline, computed only within `reachMm` of it. */
export function edgeField(pointsMm: readonly (readonly [number, number])[], grid: DetailGrid, reachMm: number): EdgeField {
  const nearest = new Map<number, { distanceMm: number; alongMm: number }>();
  let walkedMm = 0;
  for (let i = 1; i < pointsMm.length; i++) {
    const [ax, ay] = pointsMm[i - 1]!;
    const [bx, by] = pointsMm[i]!;
    const lengthMm = Math.hypot(bx - ax, by - ay);
    if (lengthMm > 0) visitSegment(nearest, [ax, ay, bx, by], lengthMm, walkedMm, grid, reachMm);
    walkedMm += lengthMm;
  }
  return {
    forEach(visit) {
      for (const [pixel, { distanceMm, alongMm }] of nearest) visit(pixel, distanceMm, alongMm);
    },
  };
}

function visitSegment(
  nearest: Map<number, { distanceMm: number; alongMm: number }>,
  [ax, ay, bx, by]: readonly [number, number, number, number],
  lengthMm: number,
  walkedMm: number,
  { originXMm, originYMm, widthPx, heightPx, pixelsPerMm }: DetailGrid,
  reachMm: number,
): void {
  const column = (x: number): number => Math.floor((x - originXMm) * pixelsPerMm);
  const row = (y: number): number => Math.floor((y - originYMm) * pixelsPerMm);
  for (let j = Math.max(0, row(Math.min(ay, by) - reachMm)); j <= Math.min(heightPx - 1, row(Math.max(ay, by) + reachMm)); j++) {
    for (let i = Math.max(0, column(Math.min(ax, bx) - reachMm)); i <= Math.min(widthPx - 1, column(Math.max(ax, bx) + reachMm)); i++) {
      const x = originXMm + (i + 0.5) / pixelsPerMm - ax;
      const y = originYMm + (j + 0.5) / pixelsPerMm - ay;
      const t = Math.min(1, Math.max(0, (x * (bx - ax) + y * (by - ay)) / (lengthMm * lengthMm)));
      const distanceMm = Math.hypot(x - t * (bx - ax), y - t * (by - ay));
      if (distanceMm > reachMm) continue;
      const pixel = j * widthPx + i;
      const known = nearest.get(pixel);
      if (!known) nearest.set(pixel, { distanceMm, alongMm: walkedMm + t * lengthMm });
      else if (distanceMm < known.distanceMm) {
        known.distanceMm = distanceMm;
        known.alongMm = walkedMm + t * lengthMm;
      }
    }
  }
}
