import { AppError } from '../kernel/errors.ts';
import type { ImageLayer } from './layer.ts';
import { traceOutline } from './outline.ts';
import type { LayerPainting } from './layer-painting.ts';
import { rectangleOutline } from './shape-outline.ts';
import type { Surface } from './surface.ts';

const placeholderFill = '#d9d5cd';
const placeholderLine = '#8a857c';

/** Paints a picture over its frame; a missing one is a placeholder in a preview and refused (asset.missing) in print. */
export function paintImage({ surface, assets, finish }: LayerPainting, layer: ImageLayer): void {
  const picture = assets.get(layer.assetHash);
  const { widthMm, heightMm } = layer.frame;
  if (!picture) {
    if (finish === 'print') throw new AppError('asset.missing', { hash: layer.assetHash });
    return paintPlaceholder(surface, widthMm, heightMm);
  }
  const crop = layer.crop ?? { x: 0, y: 0, width: 1, height: 1 };
  if (layer.flipX) {
    surface.translate(widthMm, 0);
    surface.scale(-1, 1);
  }
  surface.imageSmoothingEnabled = true;
  surface.imageSmoothingQuality = 'high';
  const { width, height } = picture;
  surface.drawImage(picture, crop.x * width, crop.y * height, crop.width * width, crop.height * height, 0, 0, widthMm, heightMm);
}

function paintPlaceholder(surface: Surface, widthMm: number, heightMm: number): void {
  traceOutline(surface, rectangleOutline(widthMm, heightMm));
  surface.fillStyle = placeholderFill;
  surface.fill();
  surface.strokeStyle = placeholderLine;
  surface.lineWidth = Math.min(widthMm, heightMm) / 40;
  surface.stroke();
  traceOutline(surface, [
    ['M', 0, 0],
    ['L', widthMm, heightMm],
    ['M', widthMm, 0],
    ['L', 0, heightMm],
  ]);
  surface.stroke();
}
