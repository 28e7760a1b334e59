import { describe, expect, it } from 'vitest';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import type { Product } from '../../../src/shared/catalog/product.ts';
import { documentText } from '../../../src/shared/production/document-text.ts';
import { printFileFactsSchema, printFileNameSchema } from '../../../src/shared/production/manifest.ts';
import { printFileFacts, printItems, printPixels, type PrintItem, type PrintSource } from '../../../src/shared/production/print-job.ts';
import { examplePrintName, printFileNames, printJobName } from '../../../src/shared/production/print-job-names.ts';
import { namePatternFault, usualNamePattern } from '../../../src/shared/settings/print-name-pattern.ts';
import { documentWith, rectangleLayer, teePrintAreas } from '../../renderer/sample-documents.ts';

const square = rectangleLayer(0, 0, 100, 100, '#cc0000');
const product: Pick<Product, 'name' | 'printAreas' | 'methods'> = {
  name: 'Heavy Tee',
  printAreas: [...teePrintAreas('M'), ...teePrintAreas('L')],
  methods: ['front', 'back', 'sleeve-left'].map((areaKey) => ({ areaKey, methodKeys: ['dtg', 'screen'] })),
};
const source: PrintSource = {
  document: {
    ...documentWith({ back: [square], front: [square], 'sleeve-left': [{ ...square, hidden: true }] }),
    methods: { back: 'screen' },
  },
  design: 'Lakeside',
  product: product as Product,
  colour: { name: 'Black', hex: '#000000' },
  sizeKey: 'L',
  order: { number: 'S1-000123', line: 2, quantity: 5 },
};

describe('what a design is printed on', () => {
  it('is each area with something to see, of its size, by its chosen or usual method', () => {
    const items = printItems(source, houseMethods);
    expect(items.map(({ areaKey, method }) => [areaKey, method.key])).toEqual([
      ['front', 'dtg'],
      ['back', 'screen'],
    ]);
    const front = teePrintAreas('L').find(({ key }) => key === 'front')!;
    expect(items[0]).toMatchObject({ widthMm: front.widthMm, heightMm: front.heightMm });
  });

  it('refuses a design on an area that the size does not have', () => {
    const elsewhere = { ...source, document: documentWith({ hood: [square] }) };
    expect(() => printItems(elsewhere, houseMethods)).toThrow(expect.objectContaining({ code: 'design.area-not-found' }));
  });

  it('has the pixels of its millimetres at the density of its method, and none as lines', () => {
    const item: PrintItem = { ...itemOf({}), widthMm: 100, heightMm: 50.8 };
    expect(printPixels(item, 'png')).toEqual({ widthPx: 1181, heightPx: 600, dpi: 300 });
    expect(printPixels(item, 'svg')).toBeNull();
  });

  it('stands in the manifest as its schema wants it', () => {
    const facts = printFileFacts(itemOf({}), 'png', 'front.png', 'a'.repeat(64));
    expect(printFileFactsSchema.parse(facts)).toEqual(facts);
  });
});

describe('names of print files', () => {
  it('follow the pattern, and leave no gap for what is not there', () => {
    expect(namesOf([itemOf({})], usualNamePattern)).toEqual(['S1-000123-2-Lakeside-front-L-dtg.png']);
    expect(namesOf([itemOf({ order: null, design: '' })], usualNamePattern)).toEqual(['front-L-dtg.png']);
    expect(namesOf([itemOf({})], '{date} {product}')).toEqual(['2026-03-01 Heavy-Tee.png']);
  });

  it('differ where the pattern tells no difference, also where case does not count', () => {
    expect(namesOf([itemOf({ design: 'Club' }), itemOf({ design: 'CLUB' }), itemOf({ design: 'Club' })], '{design}')).toEqual([
      'Club.png',
      'CLUB-2.png',
      'Club-3.png',
    ]);
  });

  it.each(['../../etc', 'a/b\\c:d*e?f"g<h>i|j', 'con', 'NUL.txt', 'نادي', 'x'.repeat(120), '🧵'.repeat(60), '', '...', 'tab\tbell\u0007'])(
    'are names that every system takes: %j',
    (design) => {
      const [name] = namesOf([itemOf({ design })], '{design}');
      expect(printFileNameSchema.safeParse(name).success).toBe(true);
      expect(Buffer.byteLength(name!)).toBeLessThan(256);
      expect(name).not.toMatch(/^(con|nul)\b/i);
    },
  );

  it('of a job come from the order, else the design, else the day', () => {
    expect(printJobName([itemOf({}), itemOf({ design: 'Other' })], '2026-03-01')).toBe('S1-000123-print');
    expect(printJobName([itemOf({ order: null })], '2026-03-01')).toBe('Lakeside-print');
    expect(printJobName([itemOf({ order: null }), itemOf({ order: null, design: 'Other' })], '2026-03-01')).toBe('print-2026-03-01');
  });

  it('are shown by an example before a pattern is kept', () => {
    expect(examplePrintName('{order} {colour}')).toBe('S1-000123 Black.png');
  });
});

it.each([
  ['', 'empty'],
  ['front', 'no-token'],
  ['{order}/{area}', 'forbidden-character'],
  ['{customer}', 'unknown-token'],
  ['{order', 'unknown-token'],
  ['{order}'.repeat(20), 'too-long'],
  ['{order} {area}', null],
])('the pattern %j is judged %s', (pattern, fault) => {
  expect(namePatternFault(pattern)).toBe(fault);
});

it('a design has one text whatever the order of its keys', () => {
  const { version, areas, ...rest } = source.document;
  expect(documentText({ areas, ...rest, version })).toBe(documentText(source.document));
});

function itemOf(change: Partial<PrintItem>): PrintItem {
  return { ...printItems(source, houseMethods)[0]!, ...change };
}

function namesOf(items: readonly PrintItem[], pattern: string): string[] {
  return printFileNames(
    items.map((item) => ({ item, format: 'png' })),
    pattern,
    '2026-03-01',
  );
}
