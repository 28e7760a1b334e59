import { edgeField, type EdgeField } from './detail-edge-field.ts';
import { sewMark } from './detail-marks.ts';
import type { EdgeKind, Panel } from './garment-metadata.ts';

/**
 * The making of a panel as a texture in pattern millimetres: seam grooves, twin-needle hems, neck coverstitch, ribs, and where washing rubs.
 * The plate baker and the live material use the same map, so both look the same.
 */
export interface DetailMap {
  /** Pattern position of the texel grid's top left corner. */
  originXMm: number;
  originYMm: number;
  pixelsPerMm: number;
  widthPx: number;
  heightPx: number;
  /**
   * RGBA, row-major: R = factor on the shade (128 = 1, 0 = 0, 255 = 1.99), G = height of the cloth (128 = flat, ±127 = ±0.6 mm),
   * B = thread (0 cloth, 255 sewing thread), A = how much washing rubs there (0..255).
   */
  data: Uint8ClampedArray;
}

export const detailHeightMm = 0.6;

export interface DetailCanvas {
  widthPx: number;
  heightPx: number;
  pixelsPerMm: number;
  shade: Float32Array;
  heightMm: Float32Array;
  thread: Float32Array;
  worn: Float32Array;
}

const marginMm = 3;
const hemDepthMm = 22;
const hemNeedlesMm = [18.6, 24.4] as const;
const neckNeedlesMm = [2.6, 7] as const;
const topstitchMm = 4;
const quiltingMm = 8;
const stitchMm = 3.1;
const stitchFill = 0.78;
const threadHalfWidthMm = 0.42;
/** A 2×2 rib, as on cuffs and waistbands of fleece. */
export const ribPitchMm = 3.8;

/** Draws the construction detail of one panel; deterministic, some 100 ms for a body panel at 2 px/mm. Plates are too coarse for ribs: their pictures add them. */
export function drawConstructionDetail(panel: Panel, pixelsPerMm: number, withRibs = true): DetailMap {
  const xs = panel.outlineMm.map(([x]) => x);
  const ys = panel.outlineMm.map(([, y]) => y);
  const originXMm = Math.floor(Math.min(...xs)) - marginMm;
  const originYMm = Math.floor(Math.min(...ys)) - marginMm;
  const widthPx = Math.ceil((Math.max(...xs) + marginMm - originXMm) * pixelsPerMm);
  const heightPx = Math.ceil((Math.max(...ys) + marginMm - originYMm) * pixelsPerMm);
  const count = widthPx * heightPx;
  const canvas: DetailCanvas = {
    widthPx,
    heightPx,
    pixelsPerMm,
    shade: new Float32Array(count).fill(1),
    heightMm: new Float32Array(count),
    thread: new Float32Array(count),
    worn: new Float32Array(count),
  };
  if (withRibs && panel.kind === 'rib') drawRibs(canvas, originXMm);
  for (const [name, edge] of Object.entries(panel.edges)) {
    const reachMm = reachOf[edge.kind];
    if (reachMm > 0)
      drawEdge(
        canvas,
        edge.kind,
        rowsOf(name, edge.kind),
        edgeField(edge.pointsMm, { originXMm, originYMm, widthPx, heightPx, pixelsPerMm }, reachMm),
      );
  }
  for (const mark of panel.marks ?? []) sewMark(canvas, mark, originXMm, originYMm);
  return { originXMm, originYMm, pixelsPerMm, widthPx, heightPx, data: encode(canvas) };
}

const reachOf: Readonly<Record<EdgeKind, number>> = {
  seam: 9,
  armhole: 9,
  shoulder: 9,
  side: 9,
  neck: 12,
  hem: 32,
  rim: 0,
  topstitch: 9,
  quilting: 62,
};

const shoulderRowMm = 3.2;

/** Where rows of stitches hold a seam flat: along taped shoulders, and where cloth is sewn to a rib. */
function rowsOf(name: string, kind: EdgeKind): readonly number[] {
  if (kind === 'topstitch' || name === 'rib') return [topstitchMm];
  return kind === 'shoulder' ? [shoulderRowMm] : [];
}

function drawEdge(canvas: DetailCanvas, kind: EdgeKind, rowsMm: readonly number[], field: EdgeField): void {
  field.forEach((pixel, distanceMm, alongMm) => {
    if (kind === 'hem') hemProfile(canvas, pixel, distanceMm, alongMm);
    else if (kind === 'neck') neckProfile(canvas, pixel, distanceMm, alongMm);
    else if (kind === 'quilting') quiltingProfile(canvas, pixel, distanceMm, alongMm);
    else seamProfile(canvas, pixel, distanceMm, kind);
    if (kind !== 'quilting') wearProfile(canvas, pixel, distanceMm, alongMm, kind === 'hem');
    for (const rowMm of rowsMm) stitchRow(canvas, pixel, distanceMm - rowMm, alongMm, 0.8);
  });
}

function bell(distanceMm: number, widthMm: number): number {
  const t = distanceMm / widthMm;
  return Math.exp(-t * t);
}

function seamProfile(canvas: DetailCanvas, pixel: number, distanceMm: number, kind: EdgeKind): void {
  const strength = kind === 'side' || kind === 'seam' ? 0.75 : 1;
  canvas.shade[pixel]! *= 1 - strength * (0.42 * bell(distanceMm, 0.9) + 0.1 * bell(distanceMm, 3.2));
  canvas.heightMm[pixel]! += strength * (0.2 * bell(distanceMm - 3.4, 2.6) - 0.34 * bell(distanceMm, 1.3));
}

function hemProfile(canvas: DetailCanvas, pixel: number, distanceMm: number, alongMm: number): void {
  const turned = 1 / (1 + Math.exp((distanceMm - hemDepthMm - 3.2) / 0.5));
  canvas.heightMm[pixel]! += 0.26 * turned;
  canvas.shade[pixel]! *= 1 - 0.16 * bell(distanceMm - hemDepthMm - 4.4, 1.2) - 0.1 * bell(distanceMm, 1.4);
  // The seam draws the cloth in a little between the stitches.
  const pucker = Math.sin(alongMm * 0.62 + 1.7 * Math.sin(alongMm * 0.043)) * Math.sin(alongMm * 0.171);
  canvas.heightMm[pixel]! += 0.1 * pucker * bell(distanceMm - 14, 8);
  for (const needleMm of hemNeedlesMm) stitchRow(canvas, pixel, distanceMm - needleMm, alongMm + needleMm * 3, 1);
}

function neckProfile(canvas: DetailCanvas, pixel: number, distanceMm: number, alongMm: number): void {
  canvas.shade[pixel]! *= 1 - 0.45 * bell(distanceMm, 1) - 0.12 * bell(distanceMm, 3);
  canvas.heightMm[pixel]! -= 0.3 * bell(distanceMm, 1.3);
  for (const needleMm of neckNeedlesMm) stitchRow(canvas, pixel, distanceMm - needleMm, alongMm, 0.8);
}

/** Washing rubs the ridges beside a seam and the fold of a hem, here more, there less; between two rows of stitches the cloth puckers. */
function wearProfile(canvas: DetailCanvas, pixel: number, distanceMm: number, alongMm: number, hem: boolean): void {
  const uneven = 0.66 + 0.34 * Math.sin(alongMm * 0.31 + 1.9 * Math.sin(alongMm * 0.037)) * Math.cos(alongMm * 0.093);
  const ridge = hem ? 0.8 * bell(distanceMm, 2.2) + 0.55 * bell(distanceMm - hemDepthMm, 3.4) : 0.85 * bell(distanceMm - 1.6, 2.2);
  const worn = (ridge + 0.22 * bell(distanceMm, hem ? 14 : 5)) * uneven;
  canvas.worn[pixel] = Math.max(canvas.worn[pixel]!, worn);
}

/** Rows of stitches that run along an edge over the whole piece, as on a brim. */
function quiltingProfile(canvas: DetailCanvas, pixel: number, distanceMm: number, alongMm: number): void {
  const row = Math.round((distanceMm - quiltingMm / 2) / quiltingMm);
  if (row >= 0) stitchRow(canvas, pixel, distanceMm - (row + 0.5) * quiltingMm, alongMm, 0.7);
}

/** One line of lockstitch: a groove with bright thread lying in it, stitch by stitch. */
function stitchRow(canvas: DetailCanvas, pixel: number, offsetMm: number, alongMm: number, strength: number): void {
  if (Math.abs(offsetMm) > 3) return;
  const phase = alongMm / stitchMm - Math.floor(alongMm / stitchMm);
  const stitched = phase < stitchFill ? Math.sin((phase / stitchFill) * Math.PI) ** 0.5 : 0;
  const thread = stitched * Math.max(0, 1 - (offsetMm / threadHalfWidthMm) ** 2);
  canvas.shade[pixel]! *= 1 - strength * (0.3 * bell(offsetMm, 0.75) * (1 - thread) + 0.06 * bell(offsetMm, 1.8)) + 0.1 * thread * strength;
  canvas.heightMm[pixel]! += strength * (0.16 * thread - 0.2 * bell(offsetMm, 1));
  canvas.thread[pixel] = Math.max(canvas.thread[pixel]!, thread);
}

function drawRibs(canvas: DetailCanvas, originXMm: number): void {
  for (let i = 0; i < canvas.widthPx; i++) {
    const xMm = originXMm + (i + 0.5) / canvas.pixelsPerMm;
    const wave = Math.cos((xMm / ribPitchMm) * 2 * Math.PI);
    for (let j = 0; j < canvas.heightPx; j++) {
      const pixel = j * canvas.widthPx + i;
      canvas.shade[pixel]! *= 1 + 0.18 * (wave - 0.35);
      canvas.heightMm[pixel]! += 0.26 * wave;
    }
  }
}

function encode({ shade, heightMm, thread, worn }: DetailCanvas): Uint8ClampedArray {
  const data = new Uint8ClampedArray(shade.length * 4);
  for (let i = 0; i < shade.length; i++) {
    data[i * 4] = shade[i]! * 128;
    data[i * 4 + 1] = 128 + (heightMm[i]! / detailHeightMm) * 127;
    data[i * 4 + 2] = thread[i]! * 255;
    data[i * 4 + 3] = worn[i]! * 255;
  }
  return data;
}
