import { createPdfDocument } from '../pdf/create-pdf-document.ts';
import type { RasterSource } from '../vector/raster-picture.ts';
import type { ProofPage } from './proof-pages.ts';

/** The pages of a proof as a PDF: words and art as outlines, mock-ups as pictures. */
export function proofPdf(
  pages: readonly ProofPage[],
  options: { readonly title: string; readonly createdAtMs: number; readonly pictures: RasterSource },
): Uint8Array<ArrayBuffer> {
  const pdf = createPdfDocument(options);
  for (const page of pages) page.paint(pdf.addPage(page));
  return pdf.finish();
}
