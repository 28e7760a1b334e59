import {
  brushAlpha,
  previewCutOut,
  removeBackground,
  type AlphaMap,
  type BrushStroke,
  type PixelPicture,
} from '../../shared/design/cut-out.ts';
import { MAX_ASSET_BYTES } from '../../shared/design/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { decodeAsset } from './decode-asset.ts';
import type { CutoutRequest, CutoutResult } from './cutout-request.ts';

/** The most pixels of a picture that is cut out: its colours and opacity are held at once. */
const MAX_CUTOUT_PIXELS = 60_000_000;
const previewSidePx = 1_600;

/** What a worker remembers between the steps of one cut-out, so that a stroke costs a stroke. */
interface Bench {
  readonly picture: PixelPicture;
  readonly originalHash: string;
  start: { readonly key: string; readonly alpha: AlphaMap };
  strokes: readonly BrushStroke[];
  alpha: AlphaMap;
}

/**
 * Makes cut-outs one after the other, with all pixels of the picture in each step, so that what is seen is what is kept.
 * @throws AppError asset.missing, asset.unreadable, asset.too-large (pixels)
 */
export function createCutter(): (request: CutoutRequest) => Promise<CutoutResult> {
  let bench: Bench | undefined;
  return async (request) => {
    if (bench?.originalHash !== request.originalHash) bench = await layOut(request.originalHash);
    await startFrom(bench, request);
    drawStrokes(bench, request.strokes);
    if (request.want === 'file') return { kind: 'file', bytes: await encode(bench) };
    const { data, width, height } = previewCutOut(bench.picture, bench.alpha, previewSidePx);
    return { kind: 'preview', bitmap: await createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height)) };
  };
}

async function layOut(originalHash: string): Promise<Bench> {
  const picture = await readPixels(originalHash);
  const none = new Uint8ClampedArray();
  return { picture, originalHash, start: { key: '', alpha: none }, strokes: [], alpha: none };
}

async function startFrom(bench: Bench, { startHash, tolerance }: CutoutRequest): Promise<void> {
  const key = startHash ?? `${tolerance}`;
  if (bench.start.key === key) return;
  const alpha = startHash ? alphaOf(await readPixels(startHash)) : removeBackground(bench.picture, tolerance);
  bench.start = { key, alpha };
  bench.alpha = alpha.slice();
  bench.strokes = [];
}

function drawStrokes(bench: Bench, strokes: readonly BrushStroke[]): void {
  const known = JSON.stringify(bench.strokes);
  if (known !== JSON.stringify(strokes.slice(0, bench.strokes.length))) {
    bench.alpha = bench.start.alpha.slice();
    bench.strokes = [];
  }
  for (const stroke of strokes.slice(bench.strokes.length)) brushAlpha(bench.alpha, bench.picture, stroke);
  bench.strokes = strokes;
}

async function readPixels(hash: string): Promise<PixelPicture> {
  const bitmap = await decodeAsset(hash);
  const { width, height } = bitmap;
  const found = width * height;
  if (found > MAX_CUTOUT_PIXELS) throw new AppError('asset.too-large', { what: 'pixels', found, limit: MAX_CUTOUT_PIXELS });
  const context = drawingContext(new OffscreenCanvas(width, height));
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

function alphaOf({ data }: PixelPicture): AlphaMap {
  const alpha = new Uint8ClampedArray(data.length / 4);
  for (let pixel = 0; pixel < alpha.length; pixel++) alpha[pixel] = data[pixel * 4 + 3]!;
  return alpha;
}

/** PNG, or where that is more than the store takes, WebP. */
async function encode({ picture: { data, width, height }, alpha }: Bench): Promise<Uint8Array<ArrayBuffer>> {
  const cut = new ImageData(new Uint8ClampedArray(data), width, height);
  for (let pixel = 0; pixel < alpha.length; pixel++) cut.data[pixel * 4 + 3] = alpha[pixel]!;
  const canvas = new OffscreenCanvas(width, height);
  drawingContext(canvas).putImageData(cut, 0, 0);
  const png = await canvas.convertToBlob({ type: 'image/png' });
  const blob = png.size > MAX_ASSET_BYTES ? await canvas.convertToBlob({ type: 'image/webp', quality: 0.95 }) : png;
  return new Uint8Array(await blob.arrayBuffer());
}

function drawingContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  return context;
}
