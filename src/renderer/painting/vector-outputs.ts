import { createPdfDocument } from '../../shared/production/pdf/create-pdf-document.ts';
import { encodePng } from '../../shared/production/png/encode-png.ts';
import { createSvgSurface } from '../../shared/production/svg/create-svg-surface.ts';
import { inPieces, paintPrint, type PrintFileRequest, type PrintMeans, type PrintPiece } from './print-output.ts';

const pieceBytes = 1024 * 1024;

/** An SVG of true size: text as outlines, shapes as shapes, pictures with their own bytes. */
export async function* svgOutput(request: PrintFileRequest, means: PrintMeans): AsyncGenerator<PrintPiece> {
  const svg = createSvgSurface({ ...request.areaSizeMm, pictures: means.pictures.source, encodePng });
  paintPrint(svg.surface, request, means, 1);
  yield* piecesOf(new TextEncoder().encode(svg.finish()));
}

/** A PDF of one page of true size, as the SVG; it does not say when it was made, so that a proof can name its hash before. */
export async function* pdfOutput(request: PrintFileRequest, means: PrintMeans): AsyncGenerator<PrintPiece> {
  const { title, areaSizeMm } = request;
  const pdf = createPdfDocument({ title, createdAtMs: null, pictures: means.pictures.source });
  paintPrint(pdf.addPage(areaSizeMm), request, means, 1);
  yield* piecesOf(pdf.finish());
}

async function* piecesOf(file: Uint8Array): AsyncGenerator<PrintPiece> {
  for await (const bytes of inPieces([file], pieceBytes)) yield { bytes, doneShare: 1 };
}
