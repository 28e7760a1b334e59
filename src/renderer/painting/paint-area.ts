import type { DesignDocument } from '../../shared/design/design-document.ts';
import { getArea } from '../../shared/design/map-layers.ts';
import { paintDesign, type PaintDesignOptions } from '../../shared/design/paint-design.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { assetHashesIn, decodedAssets, loadAssetImage } from './asset-images.ts';
import { loadNeededShaper } from './load-needed-shaper.ts';

export interface AreaSizeMm {
  widthMm: number;
  heightMm: number;
}

type AreaSurface = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/**
 * Paints one print area on a canvas of its own for looking at, once its fonts and pictures are there; a missing picture is a placeholder.
 *
 * @param pixelsPerMm 11.811 is 300 dpi
 * @throws AppError design.area-not-found, design.font-missing
 */
export async function paintArea(
  document: DesignDocument,
  areaKey: string,
  sizeMm: AreaSizeMm,
  pixelsPerMm: number,
): Promise<OffscreenCanvas> {
  const [text] = await Promise.all([loadNeededShaper([getArea(document, areaKey)]), loadAreaImages(document, areaKey)]);
  const canvas = new OffscreenCanvas(areaPixels(sizeMm.widthMm, pixelsPerMm), areaPixels(sizeMm.heightMm, pixelsPerMm));
  paintAreaOnto(areaContext(canvas), text, document, areaKey, { areaSizeMm: sizeMm, pixelsPerMm });
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

/** A length in whole pixels, at least one. */
export function areaPixels(lengthMm: number, pixelsPerMm: number): number {
  return Math.max(1, Math.round(lengthMm * pixelsPerMm));
}

function areaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  // Plates read the pixels back, which a canvas on the GPU makes slow.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  return context;
}
