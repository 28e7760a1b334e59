import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { greyMap } from '../../../src/shared/design/grey-map.ts';
import type { AssetSource } from '../../../src/shared/design/layer-painting.ts';
import type { Picture } from '../../../src/shared/design/surface.ts';
import { tonePixels } from '../../../src/shared/design/tone-pixels.ts';
import type { RasterPicture, RasterSource } from '../../../src/shared/production/vector/raster-picture.ts';
import { pixelsOf } from '../expect-golden.ts';
import { turnJpeg } from './turn-jpeg.ts';

const widthPx = 480;
const heightPx = 320;

/** The pictures of the print documents by their hash: what the painter draws, and the files behind it. */
export interface PrintPictures {
  readonly assets: AssetSource;
  readonly source: RasterSource;
}

/** The hash of a kind of picture. */
export const hashOf = { png: '1'.repeat(64), jpeg: '2'.repeat(64), webp: '3'.repeat(64), turned: '4'.repeat(64) } as const;

/** One scene as a PNG with holes, a JPEG, a WebP with holes, and a JPEG that lies on its side. */
export async function createPrintPictures(): Promise<PrintPictures> {
  const opaque = scene(false);
  const holed = scene(true);
  const files = {
    png: ['image/png', holed.toBuffer('image/png')],
    jpeg: ['image/jpeg', opaque.toBuffer('image/jpeg', 92)],
    webp: ['image/webp', holed.toBuffer('image/webp', 95)],
  } as const;
  const shown = new Map<string, Canvas>();
  const rasters = new Map<object, RasterPicture>();
  const keep = (hash: string, canvas: Canvas, encoded: RasterPicture['encoded']): void => {
    shown.set(hash, canvas);
    rasters.set(canvas, rasterOf(canvas, encoded));
  };
  for (const kind of ['png', 'jpeg', 'webp'] as const) {
    const [mimeType, bytes] = files[kind];
    keep(hashOf[kind], await decoded(bytes), { mimeType, bytes });
  }
  const lying = onSide(opaque).toBuffer('image/jpeg', 92);
  keep(hashOf.turned, upright(await decoded(lying)), { mimeType: 'image/jpeg', bytes: turnJpeg(lying, 6) });
  return { assets: assetsOf(shown, (canvas) => rasters.set(canvas, rasterOf(canvas, null))), source: (picture) => rasters.get(picture)! };
}

function rasterOf(canvas: Canvas, encoded: RasterPicture['encoded']): RasterPicture {
  return { widthPx: canvas.width, heightPx: canvas.height, encoded, pixels: () => pixelsOf(canvas).data };
}

function assetsOf(shown: ReadonlyMap<string, Canvas>, made: (toned: Canvas) => void): AssetSource {
  const kept = new Map<string, Picture>();
  const pixels = (hash: string): ImageData => pixelsOf(shown.get(hash)!);
  return {
    get: (hash) => shown.get(hash),
    toned: (hash, tone) => {
      const key = hash + JSON.stringify(tone);
      const known = kept.get(key);
      if (known) return known;
      const { data, width, height } = pixels(hash);
      const toned = createCanvas(width, height);
      const target = toned.getContext('2d').createImageData(width, height);
      target.data.set(tonePixels(data, tone));
      toned.getContext('2d').putImageData(target, 0, 0);
      kept.set(key, toned);
      made(toned);
      return toned;
    },
    greys: (hash) => {
      const { data, width, height } = pixels(hash);
      return greyMap(data, width, height);
    },
  };
}

async function decoded(bytes: Uint8Array): Promise<Canvas> {
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas;
}

/** As a camera that is held upright stores what it sees. */
function onSide(canvas: Canvas): Canvas {
  return turned(canvas, -1);
}

function upright(canvas: Canvas): Canvas {
  return turned(canvas, 1);
}

function turned(canvas: Canvas, quarters: 1 | -1): Canvas {
  const side = createCanvas(canvas.height, canvas.width);
  const context = side.getContext('2d');
  context.translate(side.width / 2, side.height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return side;
}

/** A sky over hills with a sun and a fence: soft runs, hard edges, fine lines; nothing in it is alike to its mirror image. */
function scene(holed: boolean): Canvas {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  const sky = context.createLinearGradient(0, 0, 60, heightPx);
  sky.addColorStop(0, '#1f4f9a');
  sky.addColorStop(0.6, '#f2b880');
  sky.addColorStop(1, '#fff1d6');
  context.fillStyle = sky;
  context.fillRect(0, 0, widthPx, heightPx);
  context.fillStyle = '#e8462e';
  context.beginPath();
  context.arc(340, 110, 60, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#2c5e3f';
  context.beginPath();
  context.moveTo(0, 250);
  context.bezierCurveTo(120, 150, 220, 320, 480, 200);
  context.lineTo(480, 320);
  context.lineTo(0, 320);
  context.fill();
  context.fillStyle = '#f8f4ea';
  for (let post = 0; post < 12; post++) context.fillRect(20 + post * 38, 262 - post, 9, 44);
  if (!holed) return canvas;
  context.globalCompositeOperation = 'destination-out';
  context.beginPath();
  context.arc(120, 90, 55, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 0.5;
  context.fillRect(400, 0, 80, 320);
  return canvas;
}
