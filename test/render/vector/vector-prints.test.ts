import { beforeAll, describe, expect, it } from 'vitest';
import { flattenLayers, getArea } from '../../../src/shared/design/map-layers.ts';
import { pixelsPerMm } from '../../../src/shared/kernel/units.ts';
import { sampled } from '../../full-run.ts';
import { createBundledShaper } from '../bundled-shaper.ts';
import type { Pixels } from '../picture-difference.ts';
import { differingShare, halved } from './differing-share.ts';
import { paintPdf, paintPixels, paintSvg } from './paint-print.ts';
import { printDocuments, type PrintDocument } from './print-documents.ts';
import { createPrintPictures } from './print-pictures.ts';
import { rasterizePdf } from './rasterize-pdf.ts';
import { rasterizeSvg } from './rasterize-svg.ts';
import { askPoppler, hasPoppler, rasterizeWithPoppler } from './rasterize-with-poppler.ts';

/** Everybody draws at twice the density of a print, and what is compared is the mean of 2 × 2: a pixel of 300 dpi. */
const drawnPixelsPerMm = 2 * pixelsPerMm(300);
const limit = 8;
const mostDiffering = 0.01;

const text = createBundledShaper();
let pictures: Awaited<ReturnType<typeof createPrintPictures>>;

beforeAll(async () => {
  pictures = await createPrintPictures();
});

it('has forty documents', () => {
  expect(printDocuments.length).toBeGreaterThanOrEqual(40);
});

describe.each(sampled(printDocuments, 11))('print of $name', { timeout: 120_000 }, (print) => {
  let painted: Pixels;
  let pdf: Uint8Array;
  let svg: string;

  beforeAll(() => {
    painted = paintPixels(print, drawnPixelsPerMm, { text, pictures });
    pdf = paintPdf(print, { text, pictures });
    svg = paintSvg(print, { text, pictures });
  });

  it('is the same as an SVG, read by resvg', async () => {
    expect(share(painted, await rasterizeSvg(svg, painted.width))).toBeLessThan(mostDiffering);
  });

  // PDFium lays the pixels of a picture, and of nothing else, half a pixel to one pixel off their place: there a colour may lie one pixel aside.
  it('is the same as a PDF, read by PDFium', async () => {
    const { pixels } = await rasterizePdf(pdf, 0, painted);
    expect(share(painted, pixels, hasPicture(print) ? 1 : 0)).toBeLessThan(mostDiffering);
  });

  it.skipIf(!hasPoppler)('is the same as a PDF, read by poppler (skipped where there is no pdftoppm)', () => {
    expect(share(painted, rasterizeWithPoppler(pdf, painted))).toBeLessThan(mostDiffering);
    expect(askPoppler('pdffonts', pdf).trim().split('\n')).toHaveLength(2);
  });

  it('holds no text and no fonts', async () => {
    const { kinds, text: words } = await rasterizePdf(pdf, 0, { width: 10, height: 10 });
    expect(kinds).not.toContain('text');
    expect(words.trim()).toBe('');
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/(Font|FontFile\d?|BaseFont)\b/);
    expect(svg).not.toMatch(/<(text|tspan|font|style)\b|font-family/);
  });

  it('holds pixels only where there is a picture', async () => {
    const { kinds } = await rasterizePdf(pdf, 0, { width: 10, height: 10 });
    expect(kinds.has('image')).toBe(hasPicture(print));
    expect(svg.includes('<image')).toBe(hasPicture(print));
  });
});

function share(expected: Pixels, actual: Pixels, reach: 0 | 1 = 0): number {
  return differingShare(halved(expected), halved(actual), limit, reach);
}

/** A halftone is dots, not pixels. */
function hasPicture({ document }: PrintDocument): boolean {
  return flattenLayers(getArea(document, 'front').layers).some((layer) => layer.kind === 'image' && layer.tone?.kind !== 'halftone');
}
