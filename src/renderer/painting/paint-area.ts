import type { DesignDocument } from '../../shared/design/design-document.ts';
import { getArea } from '../../shared/design/map-layers.ts';
import { paintDesign, type PaintDesignOptions } from '../../shared/design/paint-design.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import type { AssetSource } from '../../shared/design/layer-painting.ts';
import { assetHashesIn, decodedAssets, loadAssetImage, loadPrintAssets } from './asset-images.ts';
import { loadNeededShaper } from './load-needed-shaper.ts';

export interface AreaSizeMm {
  widthMm: number;
  heightMm: number;
}

type AreaSurface = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/**
 * Paints one print area on a canvas of its own, once its fonts and pictures are there.
 * In a preview a missing picture is a placeholder; the finish `print` refuses it.
 *
 * @param pixelsPerMm 11.811 is 300 dpi
 * @throws AppError design.area-not-found; with finish `print` also asset.*, design.text-uncovered, design.font-missing
 */
export async function paintArea(
  document: DesignDocument,
  areaKey: string,
  sizeMm: AreaSizeMm,
  pixelsPerMm: number,
  finish: 'preview' | 'print' = 'preview',
): Promise<OffscreenCanvas> {
  const [text, assets] = await Promise.all([loadNeededShaper([getArea(document, areaKey)]), loadAreaAssets(document, areaKey, finish)]);
  const canvas = new OffscreenCanvas(areaPixels(sizeMm.widthMm, pixelsPerMm), areaPixels(sizeMm.heightMm, pixelsPerMm));
  paintAreaOnto(areaContext(canvas), text, document, areaKey, { areaSizeMm: sizeMm, pixelsPerMm, finish, assets });
  return canvas;
}

/** Repaints one print area on a surface of its own, at once, with the pictures decoded so far unless others are given. */
export function paintAreaOnto(
  surface: AreaSurface,
  text: TextShaper,
  document: DesignDocument,
  areaKey: string,
  options: Omit<PaintDesignOptions, 'text' | 'assets'> & Partial<Pick<PaintDesignOptions, 'assets'>>,
): void {
  surface.clearRect(0, 0, surface.canvas.width, surface.canvas.height);
  paintDesign(surface, document, areaKey, { assets: decodedAssets, ...options, text });
}

/** Waits for the pictures of one print area; one that cannot be had is let pass. */
export async function loadAreaImages(document: DesignDocument, areaKey: string): Promise<void> {
  await Promise.allSettled(assetHashesIn(document, areaKey).map(loadAssetImage));
}

async function loadAreaAssets(document: DesignDocument, areaKey: string, finish: 'preview' | 'print'): Promise<AssetSource> {
  if (finish === 'print') return loadPrintAssets(assetHashesIn(document, areaKey));
  await loadAreaImages(document, areaKey);
  return decodedAssets;
}

/** A length in whole pixels, at least one. */
export function areaPixels(lengthMm: number, pixelsPerMm: number): number {
  return Math.max(1, Math.round(lengthMm * pixelsPerMm));
}

function areaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  // Plates and print files read the pixels back, which a canvas on the GPU makes slow.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  return context;
}
