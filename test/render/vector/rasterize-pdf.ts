import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import type { Pixels } from '../picture-difference.ts';

let library: Promise<PDFiumLibrary> | undefined;

/** Opens a PDF with PDFium; whoever opens it destroys it. */
export async function loadPdf(pdf: Uint8Array): Promise<PDFiumDocument> {
  return (await (library ??= PDFiumLibrary.init())).loadDocument(pdf);
}

/** A page as PDFium, Chromium's PDF renderer, paints it on white, and what kinds of objects lie on it. */
export async function rasterizePdf(
  pdf: Uint8Array,
  pageIndex: number,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ pixels: Pixels; kinds: ReadonlySet<string>; text: string }> {
  const document = await loadPdf(pdf);
  const page = document.getPage(pageIndex);
  const text = page.getText();
  const kinds = new Set<string>(Array.from(page.objects(), (object) => object.type));
  const { data } = await page.render({ width, height, scale: 1, render: 'bitmap' });
  document.destroy();
  return { pixels: { data, width, height }, kinds, text };
}
