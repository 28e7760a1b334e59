import { encode } from 'fast-png';
import { paintDesign } from '../../../src/shared/design/paint-design.ts';
import { traceOutline } from '../../../src/shared/design/outline.ts';
import { rectangleOutline } from '../../../src/shared/design/shape-outline.ts';
import type { Surface } from '../../../src/shared/design/surface.ts';
import type { TextShaper } from '../../../src/shared/design/text-shaper.ts';
import { createPdfDocument } from '../../../src/shared/production/pdf/create-pdf-document.ts';
import { createSvgSurface } from '../../../src/shared/production/svg/create-svg-surface.ts';
import type { PngEncoder } from '../../../src/shared/production/svg/svg-picture.ts';
import { createSurface } from '../canvas-surface.ts';
import { pixelsOf } from '../expect-golden.ts';
import type { Pixels } from '../picture-difference.ts';
import type { PrintDocument } from './print-documents.ts';
import type { PrintPictures } from './print-pictures.ts';

/** PNG for the pictures inside of an SVG. */
export const encodePng: PngEncoder = ({ data, width, height }) => encode({ data, width, height, channels: 4, depth: 8 });

interface Means {
  readonly text: TextShaper;
  readonly pictures: PrintPictures;
}

/** The design on its cloth as the canvas paints it, `pixelsPerMm` fine. */
export function paintPixels(print: PrintDocument, pixelsPerMm: number, means: Means): Pixels {
  const { widthMm, heightMm } = print.areaSizeMm;
  const { canvas, surface } = createSurface(Math.round(widthMm * pixelsPerMm), Math.round(heightMm * pixelsPerMm));
  surface.scale(canvas.width / widthMm, canvas.height / heightMm);
  paint(surface, print, means);
  return pixelsOf(canvas);
}

/** The same as an SVG file. */
export function paintSvg(print: PrintDocument, means: Means): string {
  const { surface, finish } = createSvgSurface({ ...print.areaSizeMm, pictures: means.pictures.source, encodePng });
  paint(surface, print, means);
  return finish();
}

/** The same as a PDF file of one page. */
export function paintPdf(print: PrintDocument, means: Means): Uint8Array {
  const pdf = createPdfDocument({ title: print.name, createdAtMs: 0, pictures: means.pictures.source });
  paint(pdf.addPage(print.areaSizeMm), print, means);
  return pdf.finish();
}

function paint(surface: Surface, { document, areaSizeMm, clothColor }: PrintDocument, { text, pictures }: Means): void {
  traceOutline(surface, rectangleOutline(areaSizeMm.widthMm, areaSizeMm.heightMm));
  surface.fillStyle = clothColor;
  surface.fill();
  paintDesign(surface, document, 'front', { areaSizeMm, pixelsPerMm: 1, assets: pictures.assets, text, finish: 'print' });
}
