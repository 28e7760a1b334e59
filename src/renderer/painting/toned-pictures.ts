import { greyMap, type GreyMap } from '../../shared/design/grey-map.ts';
import type { AssetSource } from '../../shared/design/layer-painting.ts';
import { tonePixels } from '../../shared/design/tone-pixels.ts';
import type { PixelTone } from '../../shared/design/tone.ts';
import { RecentMap } from './recent-map.ts';

/** Halftone dots are made from at most as many pixels, in a print too, so that they are the same as in the preview. */
const greyPixels = 2_000_000;
const keptBytes = 64 * 1024 * 1024;

/** The pictures that `find` has, and what tones make of them, at most `tonePixelLimit` pixels each; worked out when they are painted, so that a change of colour shows at once. */
export function pictureSource(find: (hash: string) => ImageBitmap | undefined, tonePixelLimit: number): AssetSource {
  const toned = new RecentMap<string, OffscreenCanvas>(keptBytes, undefined, ({ width, height }) => width * height * 4);
  const pixels = new RecentMap<string, ImageData>(keptBytes, undefined, ({ data }) => data.length);
  const greys = new RecentMap<string, GreyMap>(keptBytes, undefined, ({ luma }) => luma.length * 2);
  const readAt = (hash: string, bitmap: ImageBitmap, limit: number): ImageData =>
    remembered(pixels, `${hash} ${limit}`, () => readPixels(bitmap, limit));
  return {
    get: find,
    toned: (hash, tone) => {
      const bitmap = find(hash);
      return bitmap && remembered(toned, `${hash} ${JSON.stringify(tone)}`, () => tonePicture(readAt(hash, bitmap, tonePixelLimit), tone));
    },
    greys: (hash) => {
      const bitmap = find(hash);
      return (
        bitmap &&
        remembered(greys, hash, () => {
          const { data, width, height } = readAt(hash, bitmap, greyPixels);
          return greyMap(data, width, height);
        })
      );
    },
  };
}

function remembered<Value>(map: RecentMap<string, Value>, key: string, make: () => Value): Value {
  const known = map.find(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function readPixels(bitmap: ImageBitmap, limit: number): ImageData {
  const scale = Math.min(1, Math.sqrt(limit / (bitmap.width * bitmap.height)));
  const [width, height] = [Math.max(1, Math.floor(bitmap.width * scale)), Math.max(1, Math.floor(bitmap.height * scale))];
  const context = drawingContext(new OffscreenCanvas(width, height));
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function tonePicture({ data, width, height }: ImageData, tone: PixelTone): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  drawingContext(canvas).putImageData(new ImageData(tonePixels(data, tone), width, height), 0, 0);
  return canvas;
}

function drawingContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  return context;
}
