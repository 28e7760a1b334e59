import { PDFiumLibrary } from '@hyzyla/pdfium';
import { createCanvas } from '@napi-rs/canvas';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import english from '../../../resources/locales/en.json' with { type: 'json' };
import { mapOutline, type Outline } from '../../../src/shared/design/outline.ts';
import { outlineBounds } from '../../../src/shared/design/outline-bounds.ts';
import { rectangleOutline } from '../../../src/shared/design/shape-outline.ts';
import { VectorSurface } from '../../../src/shared/production/vector/vector-surface.ts';
import type { VectorWriter } from '../../../src/shared/production/vector/vector-writer.ts';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import type { Product } from '../../../src/shared/catalog/product.ts';
import type { PrintSource } from '../../../src/shared/production/print-job.ts';
import { proofFigures } from '../../../src/shared/production/proof/proof-figures.ts';
import { layOutProof, type ProofPage } from '../../../src/shared/production/proof/proof-pages.ts';
import { proofPdf } from '../../../src/shared/production/proof/proof-pdf.ts';
import { proofPapers, type ProofMockup, type ProofPaper } from '../../../src/shared/production/proof/proof-sheet.ts';
import { proofSheetOf, type ProofSubject } from '../../../src/renderer/proofs/proof-words.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { documentWith, rectangleLayer } from '../sample-documents.ts';

const means = { text: createBundledShaper(), assets: new Map(), methods: houseMethods };
const faults: unknown[] = [];
const intl = createIntl({ locale: 'en', messages: english, onError: (fault) => faults.push(fault) });
const marginMm = 16;
const footMm = 9;

describe('a proof of one print area', () => {
  it.each(Object.keys(proofPapers) as ProofPaper[])('has pages of exactly %s, without any font', async (paper) => {
    const pages = layOut({ areaCount: 1, paper });
    const read = await readPdf(pages);
    const { widthMm, heightMm } = proofPapers[paper];
    expect(read.sizes).toEqual(pages.map(() => [rounded((widthMm * 72) / 25.4), rounded((heightMm * 72) / 25.4)]));
    expect(read.kinds.has('text')).toBe(false);
    expect([...read.kinds].toSorted()).toEqual(['image', 'path']);
    expect(read.text.trim()).toBe('');
    expect(Buffer.from(read.pdf).includes('/Font')).toBe(false);
    expect(pages).toHaveLength(2);
  });

  it('says in the person’s language how large, where, how, in which colours; in inches too where those are chosen', () => {
    const sheet = sheetOf({ areaCount: 1, paper: 'a4', unit: 'inch' });
    const [area] = sheet.areas;
    expect(area).toMatchObject({ label: '1', title: 'Front', method: 'DTG', width: '100 mm (3.94 in)' });
    expect(area!.facts.map(({ value }) => value)).toEqual([
      '100 × 50 mm (3.94 × 1.97 in)',
      '20 mm (0.79 in) below the top of the print area, 90 mm (3.54 in) left of its middle',
      '300 × 400 mm (11.81 × 15.75 in)',
    ]);
    expect(area!.colors).toEqual([{ hex: '#c8402b', spotHex: '#c8402b', spotName: 'Brick', distance: '0.0' }]);
    expect(sheet.fingerprints.rows.map(({ hash }) => hash)).toEqual(['a'.repeat(64), 'f'.repeat(64)]);
    expect(faults).toEqual([]);
  });
});

describe('a proof of twenty areas with the longest words', () => {
  const endless = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(8);
  const arabic = 'سلام العالم '.repeat(60);
  const pages = layOut({ areaCount: 20, paper: 'a4', words: `${endless} ${arabic}`, fileCount: 60 });

  it('stays inside of the margins on each of its pages', () => {
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      expect(page.endMm).toBeLessThanOrEqual(page.heightMm - marginMm - footMm);
      const [left, top, right, bottom] = inkEdges(page);
      expect(Math.min(left, top, page.widthMm - right, page.heightMm - bottom)).toBeGreaterThanOrEqual(marginMm - 1);
    }
  });
});

interface Wanted {
  readonly areaCount: number;
  readonly paper: ProofPaper;
  readonly words?: string;
  readonly fileCount?: number;
  readonly unit?: ProofSubject['unit'];
}

function sheetOf({ areaCount, paper, words = 'Lakeside', fileCount = 1, unit = 'mm' }: Wanted) {
  const keys = Array.from({ length: areaCount }, (_, at) => (at === 0 ? 'front' : `place-${at}-${words}`.slice(0, 40)));
  const area = { panelKey: 'front', originXMm: -150, originYMm: 0, widthMm: 300, heightMm: 400, printPriceMinor: 0 };
  const product = {
    name: words,
    kind: 'apparel',
    printAreas: keys.map((key) => ({ ...area, key, sizeKey: 'L' })),
    methods: keys.map((areaKey) => ({ areaKey, methodKeys: ['dtg'] })),
  } as Pick<Product, 'name' | 'kind' | 'printAreas' | 'methods'> as Product;
  const stripes = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      rectangleLayer(10, 20 + at * 2, 100, 50, count === 1 ? '#c8402b' : `#${String(100_000 + at * 7_919).slice(0, 6)}`),
    );
  const document = documentWith(Object.fromEntries(keys.map((key, at) => [key, stripes(at === 1 ? 40 : 1)])));
  const shown: PrintSource = { document, design: words, product, colour: { name: words, hex: '#f7f6f2' }, sizeKey: 'L', order: null };
  const file = { name: `${'file-'.repeat(20)}L.png`, areaKey: 'front', sizeKey: 'L', byteLength: 1, sha256: 'f'.repeat(64) };
  const subject: ProofSubject = {
    shop: words,
    design: words,
    shown,
    orderNumber: null,
    customerName: null,
    documents: [{ sizeKey: 'L', documentHash: 'a'.repeat(64), quantity: null }],
    notes: words,
    paper,
    unit,
    made: { number: 'S1-P0001', atMs: 1_750_000_000_000, files: Array.from({ length: fileCount }, () => file) },
  };
  return proofSheetOf(intl, subject, proofFigures([shown], shown, means));
}

function layOut(wanted: Wanted): ProofPage[] {
  const sheet = sheetOf(wanted);
  const picture = createCanvas(40, 50);
  const box = { left: 0.4, top: 0.3, right: 0.6, bottom: 0.5 };
  const mockup: ProofMockup = { caption: 'Front', picture, marks: sheet.areas.map(({ label }) => ({ label, box })) };
  return layOutProof(sheet, [mockup, mockup], means);
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

async function readPdf(pages: readonly ProofPage[]) {
  const pictures = () => ({ widthPx: 40, heightPx: 50, encoded: null, pixels: () => new Uint8Array(40 * 50 * 4).fill(200) });
  const pdf = proofPdf(pages, { title: 'Proof', createdAtMs: 0, pictures });
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const read = Array.from({ length: document.getPageCount() }, (_, at) => document.getPage(at));
  const sizes = read.map((page) => {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    return [rounded(originalWidth), rounded(originalHeight)];
  });
  const kinds = new Set<string>(read.flatMap((page) => Array.from(page.objects(), ({ type }) => type)));
  const text = read.map((page) => page.getText()).join('');
  document.destroy();
  return { pdf, sizes, kinds, text };
}

/** The edges of all that a page shows on its paper, in mm: left, top, right, bottom. */
function inkEdges(page: ProofPage): [number, number, number, number] {
  const edges: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (outline: Outline): void => {
    const { xMm, yMm, widthMm, heightMm } = outlineBounds(outline);
    edges[0] = Math.min(edges[0], xMm);
    edges[1] = Math.min(edges[1], yMm);
    edges[2] = Math.max(edges[2], xMm + widthMm);
    edges[3] = Math.max(edges[3], yMm + heightMm);
  };
  const writer: VectorWriter = {
    fill: (outline, _rule, { color }) => {
      const isPaper = color.kind === 'solid' && color.red + color.green + color.blue === 3;
      if (!isPaper) add(outline);
    },
    stroke: add,
    openClip: () => undefined,
    closeClip: () => undefined,
    drawPicture: (_picture, [width, , , height, x, y]) =>
      add(mapOutline(rectangleOutline(width, height), (pictureX, pictureY) => [pictureX + x, pictureY + y])),
  };
  page.paint(new VectorSurface(writer));
  return edges;
}
