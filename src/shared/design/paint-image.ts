import { AppError } from '../kernel/errors.ts';
import { isEmptyPicture } from './empty-picture.ts';
import type { GreyMap } from './grey-map.ts';
import { halftoneDots } from './halftone-dots.ts';
import type { ImageLayer } from './layer.ts';
import { traceOutline } from './outline.ts';
import type { LayerPainting } from './layer-painting.ts';
import { paintEmptyPicture } from './paint-empty-picture.ts';
import { rectangleOutline, shapeFillRule, shapeOutline } from './shape-outline.ts';
import type { Picture, Surface } from './surface.ts';
import type { Halftone } from './tone.ts';

const placeholderFill = '#d9d5cd';
const placeholderLine = '#8a857c';

/** Paints a picture over its frame, in its tone and within its mask; one that is missing, or not chosen yet, is a placeholder in a preview and refused (asset.missing, design.picture-empty) in print. */
export function paintImage(painting: LayerPainting, layer: ImageLayer): void {
  const { surface, assets } = painting;
  const { tone, assetHash, mask, frame } = layer;
  if (mask) {
    traceOutline(surface, shapeOutline(mask, frame.widthMm, frame.heightMm));
    surface.clip(shapeFillRule(mask));
  }
  if (isEmptyPicture(layer)) return paintEmpty(painting, layer);
  if (tone?.kind === 'halftone') {
    const greys = assets.greys?.(assetHash);
    return greys ? paintDots(surface, layer, tone, greys) : paintMissing(painting, layer);
  }
  const picture = tone ? assets.toned?.(assetHash, tone) : assets.get(assetHash);
  return picture ? paintPicture(surface, layer, picture) : paintMissing(painting, layer);
}

function paintPicture(surface: Surface, { frame: { widthMm, heightMm }, crop, flipX, flipY }: ImageLayer, picture: Picture): void {
  const part = crop ?? { x: 0, y: 0, width: 1, height: 1 };
  if (flipX) {
    surface.translate(widthMm, 0);
    surface.scale(-1, 1);
  }
  if (flipY) {
    surface.translate(0, heightMm);
    surface.scale(1, -1);
  }
  surface.imageSmoothingEnabled = true;
  surface.imageSmoothingQuality = 'high';
  const { width, height } = picture;
  surface.drawImage(picture, part.x * width, part.y * height, part.width * width, part.height * height, 0, 0, widthMm, heightMm);
}

function paintDots(surface: Surface, layer: ImageLayer, tone: Halftone, greys: GreyMap): void {
  traceOutline(surface, rectangleOutline(layer.frame.widthMm, layer.frame.heightMm));
  surface.clip();
  traceOutline(surface, halftoneDots(greys, layer, tone));
  surface.fillStyle = tone.color;
  surface.fill();
}

function paintEmpty({ surface, finish }: LayerPainting, { name, frame }: ImageLayer): void {
  if (finish === 'print') throw new AppError('design.picture-empty', { name });
  paintEmptyPicture(surface, frame);
}

function paintMissing({ surface, finish }: LayerPainting, { assetHash, frame }: ImageLayer): void {
  if (finish === 'print') throw new AppError('asset.missing', { hash: assetHash });
  paintPlaceholder(surface, frame.widthMm, frame.heightMm);
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
