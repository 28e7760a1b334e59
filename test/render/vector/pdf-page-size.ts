import { loadPdf } from './rasterize-pdf.ts';

/** The size of a PDF's first page as PDFium reads it, in points of 1/72 inch. */
export async function pdfPageSize(pdf: Uint8Array): Promise<{ readonly widthPoints: number; readonly heightPoints: number }> {
  const document = await loadPdf(pdf);
  const { originalWidth, originalHeight } = document.getPage(0).getOriginalSize();
  document.destroy();
  return { widthPoints: originalWidth, heightPoints: originalHeight };
}
