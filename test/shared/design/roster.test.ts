import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBundledShaper } from '../../../scripts/garments/bundled-shaper.ts';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { checkRoster, SMALLEST_READABLE_EM_MM } from '../../../src/shared/design/check-roster.ts';
import { MAX_ROSTER_BYTES, MAX_ROSTER_ROWS, parseCsv } from '../../../src/shared/design/parse-csv.ts';
import { fillRoster, guessMapping, rosterFields, rosterRows } from '../../../src/shared/design/roster.ts';
import { templateSchema } from '../../../src/shared/design/template.ts';

const isSize = (cell: string): boolean => /^(S|M|L|XL)$/i.test(cell);
const template = templateSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/templates/varsity-arch.json'), 'utf8')),
);
const document = applyTemplate(template, {
  productUid: '01890000-0000-7000-8000-000000000001',
  variantUid: '01890000-0000-7000-8000-000000000002',
  areaSizes: { front: { widthMm: 300, heightMm: 400 }, back: { widthMm: 300, heightMm: 400 } },
});

describe('a list of people', () => {
  test.each([
    ['comma', 'Name,No,Size\nLee,7,M\n'],
    ['semicolon', 'Name;No;Size\r\nLee;7;M'],
    ['tab', 'Name\tNo\tSize\nLee\t7\tM\n\n'],
    ['a mark at its beginning', '\uFEFFName,No,Size\rLee,7,M'],
    ['quotes', '"Name","No","Size"\n"Lee","7",M'],
  ])('is read with %s', (_, text) => {
    expect(parseCsv(text)).toEqual([
      ['Name', 'No', 'Size'],
      ['Lee', '7', 'M'],
    ]);
  });

  test('has delimiters, quotes and line ends within quotes, and cells that look like formulas are text', () => {
    expect(parseCsv('"O\'Neil, ""Ace""",=1+1,@SUM(A1)\n"two\nlines",-7,+8')).toEqual([
      ['O\'Neil, "Ace"', '=1+1', '@SUM(A1)'],
      ['two lines', '-7', '+8'],
    ]);
    expect(parseCsv('Lee, Ann;7;M\nKim;8;L\nRoy;9;S')[0]).toEqual(['Lee, Ann', '7', 'M']);
  });

  test('of names alone is one column', () => {
    expect(parseCsv('Lee\nKim')).toEqual([['Lee'], ['Kim']]);
  });

  test.each([
    ['roster.file-too-large', 'x'.repeat(10_000_000)],
    ['roster.too-many-rows', 'Lee,7,M\n'.repeat(MAX_ROSTER_ROWS + 2)],
    ['roster.unclosed-quote', 'Lee,7\n"Kim,8'],
    ['roster.unreadable', 'PK\u0003\u0004\0\0'],
    ['roster.empty', ' \n;;\n'],
  ])('is refused with %s', (code, text) => {
    expect(() => parseCsv(text)).toThrow(code);
  });

  test('whatever it is, is read or refused, and no cell has a line end or a control character', () => {
    const alphabet = fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', '=', '\u0007', 'é', '𝒳', '\u2028');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
        try {
          expect(parseCsv(text).flat().join('')).not.toMatch(/[\p{Cc}\p{Zl}]/u);
        } catch (thrown) {
          expect(String(thrown)).toMatch(/roster\./);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('as large as it may be is read quickly, whatever stands in it', () => {
    expect(() => parseCsv('"'.repeat(MAX_ROSTER_BYTES))).not.toThrow();
    expect(() => parseCsv(',;\t'.repeat(MAX_ROSTER_BYTES / 3 - 1) + 'x')).not.toThrow();
  });

  test('says by its headings what its columns hold, in several languages and any order', () => {
    const table = parseCsv('Größe;Rückennummer;E-Mail;Name\nM;7;a@b.example;Lee\n;;;\n;;c@d.example;');
    const mapping = guessMapping(table, isSize);
    expect(mapping).toEqual({ hasHeader: true, columns: ['size', 'number', null, 'name'] });
    expect(rosterRows(table, mapping)).toEqual([{ name: 'Lee', number: '7', size: 'M' }]);
  });

  test('without headings is understood by what stands in it', () => {
    expect(guessMapping(parseCsv('7,Lee,M\n12,Kim,XL'), isSize)).toEqual({ hasHeader: false, columns: ['number', 'name', 'size'] });
  });
});

describe('a filled design', () => {
  test('shows one person in every team field, and changes nothing else', () => {
    const filled = fillRoster(document, { name: 'OKAFOR', number: '' });
    expect(new Set(rosterFields(filled).map(({ field, sampleText }) => `${field}:${sampleText}`))).toEqual(
      new Set(['name:OKAFOR', 'number:']),
    );
    expect(fillRoster(filled, { name: 'RIVERA', number: '07' })).toEqual(fillRoster(document, { name: 'RIVERA', number: '07' }));
  });
});

describe('the check of a list', () => {
  test('names what each row lacks, and the rows that share a number', () => {
    const rows = [
      { name: 'LEE', number: '7', size: 'M' },
      { name: '', number: '7', size: 'huge' },
      { name: 'KIM', number: '', size: '' },
    ];
    const kinds = checkRoster(rows, { fields: rosterFields(document), isSize, shaper: undefined }).map((found) =>
      found.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([['duplicate-number'], ['unknown-size', 'missing-name', 'duplicate-number'], ['missing-size', 'missing-number']]);
  });

  test('asks for no name where the design shows none', () => {
    const [found] = checkRoster([{ name: '', number: '', size: 'M' }], { fields: [], isSize, shaper: undefined });
    expect(found).toEqual([]);
  });

  test('finds words that shrink below what can be read, and says how small', () => {
    const shaper = createBundledShaper();
    const rows = ['LEE', 'WOLFESCHLEGELSTEINHAUSENBERGERDORFF '.repeat(4).trim()].map((name) => ({ name, number: '7', size: 'M' }));
    const [short, long] = checkRoster(rows, { fields: rosterFields(document), isSize, shaper });
    expect(short?.map(({ kind }) => kind)).toEqual(['duplicate-number']);
    const finding = long?.find(({ kind }) => kind === 'long-name');
    expect(finding && 'emMm' in finding ? finding.emMm : Infinity).toBeLessThan(
      Math.max(SMALLEST_READABLE_EM_MM, 0.35 * (rosterFields(document).find(({ field }) => field === 'name')?.fontSizeMm ?? 0)),
    );
  });
});
