import type { DetailCanvas } from './construction-detail.ts';
import type { PanelMark } from './garment-metadata.ts';

const barTackHalfMm = { length: 4.6, width: 1.1 };
const eyeletMm = { hole: 1.9, ring: 4.1 };
/** Stitches lie this close in both. */
const stitchMm = 0.55;

/** Sews a mark into a panel's detail: closely set stitches that stand up, around a hole if it is an eyelet's. */
export function sewMark(canvas: DetailCanvas, { kind, atMm, angleDeg = 0 }: PanelMark, originXMm: number, originYMm: number): void {
  const { widthPx, heightPx, pixelsPerMm } = canvas;
  const [sine, cosine] = [Math.sin((angleDeg * Math.PI) / 180), Math.cos((angleDeg * Math.PI) / 180)];
  const [column, row] = [(atMm[0] - originXMm) * pixelsPerMm, (atMm[1] - originYMm) * pixelsPerMm];
  const reachPx = Math.ceil(7 * pixelsPerMm);
  for (let j = Math.max(0, Math.floor(row) - reachPx); j < Math.min(heightPx, row + reachPx); j++) {
    for (let i = Math.max(0, Math.floor(column) - reachPx); i < Math.min(widthPx, column + reachPx); i++) {
      const [x, y] = [(i + 0.5 - column) / pixelsPerMm, (j + 0.5 - row) / pixelsPerMm];
      const pixel = j * widthPx + i;
      if (kind === 'eyelet') sewEyelet(canvas, pixel, Math.hypot(x, y), Math.atan2(y, x));
      else sewBarTack(canvas, pixel, x * cosine + y * sine, y * cosine - x * sine);
    }
  }
}

function sewBarTack(canvas: DetailCanvas, pixel: number, alongMm: number, acrossMm: number): void {
  const off = Math.max(Math.abs(alongMm) - barTackHalfMm.length, Math.abs(acrossMm) - barTackHalfMm.width);
  const inside = step(off, 0.25);
  // Zigzag: the stitches lean.
  stitches(canvas, pixel, inside, alongMm + 0.3 * acrossMm);
  canvas.shade[pixel]! *= 1 - 0.3 * bell(off - 0.2, 0.6) * (1 - inside);
}

function sewEyelet(canvas: DetailCanvas, pixel: number, radiusMm: number, turn: number): void {
  const ring = step(radiusMm - eyeletMm.ring, 0.3) * (1 - step(radiusMm - eyeletMm.hole, 0.3));
  stitches(canvas, pixel, ring, turn * eyeletMm.ring);
  const hole = step(radiusMm - eyeletMm.hole, 0.3);
  canvas.shade[pixel]! *= (1 - 0.85 * hole) * (1 - 0.25 * bell(radiusMm - eyeletMm.ring - 0.4, 0.7));
  canvas.heightMm[pixel]! -= 0.3 * hole;
}

function stitches(canvas: DetailCanvas, pixel: number, inside: number, placeMm: number): void {
  if (inside === 0) return;
  const wave = Math.cos((placeMm / stitchMm) * 2 * Math.PI);
  canvas.shade[pixel]! *= 1 + inside * (0.06 + 0.12 * wave);
  canvas.heightMm[pixel]! += inside * (0.3 + 0.06 * wave);
  canvas.thread[pixel] = Math.max(canvas.thread[pixel]!, inside);
}

/** 1 well inside, 0 outside, over a soft edge. */
function step(offMm: number, softMm: number): number {
  const t = Math.min(1, Math.max(0, 0.5 - offMm / (2 * softMm)));
  return t * t * (3 - 2 * t);
}

function bell(distanceMm: number, widthMm: number): number {
  return Math.exp(-((distanceMm / widthMm) ** 2));
}
