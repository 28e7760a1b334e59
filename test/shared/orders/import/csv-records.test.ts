import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createCsvReader,
  csvDelimiters,
  sniffCsvDelimiter,
  type CsvDelimiter,
  type CsvRecord,
} from '../../../../src/shared/orders/import/csv-records.ts';

function read(text: string, delimiter: CsvDelimiter = ',', pieceLength = Infinity): CsvRecord[] {
  const reader = createCsvReader(delimiter);
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += pieceLength) records.push(...reader.push(text.slice(at, at + pieceLength)));
  return [...records, ...reader.end()];
}

const cellsOf = (text: string): (readonly string[] | null)[] => read(text).map(({ cells }) => cells);

test('reads quoted cells with delimiters, breaks and doubled quotes, and names the line that a row begins on', () => {
  expect(read('\uFEFFa,b\r\n"1, ""x""","two\nlines"\r\n\r\n3,4')).toEqual([
    { lineNumber: 1, cells: ['a', 'b'] },
    { lineNumber: 2, cells: ['1, "x"', 'two lines'] },
    { lineNumber: 5, cells: ['3', '4'] },
  ]);
});

test('a quote within a cell is a letter, as for inches', () => {
  expect(cellsOf('5" tee,1\n"M" size,2\n')).toEqual([
    ['5" tee', '1'],
    ['M size', '2'],
  ]);
});

test('a quote that is never closed costs its row and no other', () => {
  expect(read('1,"open\n2,b\n3,"c"\n4,d')).toEqual([
    { lineNumber: 1, cells: null },
    { lineNumber: 2, cells: ['2', 'b'] },
    { lineNumber: 3, cells: ['3', 'c'] },
    { lineNumber: 4, cells: ['4', 'd'] },
  ]);
  const long = Array.from({ length: 200 }, (_, index) => `${index},x`);
  expect(read(`0,"open\n${long.join('\n')}`, ',', 1000)).toHaveLength(201);
});

test('rows end with CR LF, LF or CR', () => {
  expect(cellsOf('a,b\rc,d\r\ne,f\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
});

test('the delimiter is the one that cuts rows evenly', () => {
  expect(sniffCsvDelimiter('Datum;Artikel;Preis\n01.02.2024;"Tee; rot";19,90\n02.02.2024;Cap;9,00\n')).toBe(';');
  expect(sniffCsvDelimiter('ts,invoice,qty\n2024-01-01 10:00,"5;5",1\n')).toBe(',');
  expect(sniffCsvDelimiter('a\tb\n1,5\t2,5\n')).toBe('\t');
  expect(sniffCsvDelimiter('only\none column\n')).toBe(',');
});

test('any table comes back as it was written, in pieces of any length', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'ß', '"', ',', ';', ' ', '1', '\n') })
    .map((text) => text.replaceAll(/\s+/g, ' ').trim());
  const table = fc.array(
    fc.array(cell, { minLength: 1, maxLength: 5 }).filter((row) => row.some((each) => each !== '')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(table, fc.constantFrom(...csvDelimiters), fc.integer({ min: 1, max: 20 }), (rows, delimiter, pieceLength) => {
      const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)).join('\n');
      expect(read(text, delimiter, pieceLength).map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});
