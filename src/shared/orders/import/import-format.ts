import { z } from 'zod';
import { dateOrders, possibleDateOrders, type DateOrder } from './cell-date.ts';
import { decimalMarks, detectDecimalMark } from './cell-number.ts';
import { csvDelimiters } from './csv-records.ts';
import {
  guessImportKind,
  guessImportMapping,
  importFields,
  importKinds,
  looksLikeHeader,
  type ImportField,
  type ImportKind,
} from './import-fields.ts';
import { textEncodings } from './text-encoding.ts';
import { isTimeZone } from './zone-time.ts';

/** The most columns of a table. */
export const MAX_IMPORT_COLUMNS = 200;

/** How a table is to be read: what its bytes, marks and columns mean. */
export const importFormatSchema = z.object({
  kind: z.enum(importKinds),
  encoding: z.enum(textEncodings),
  delimiter: z.enum(csvDelimiters),
  hasHeader: z.boolean(),
  mapping: z.array(z.enum(importFields).nullable()).max(MAX_IMPORT_COLUMNS),
  dateOrder: z.enum(dateOrders),
  decimalMark: z.enum(decimalMarks),
  /** IANA name of the zone that times without an offset are of. */
  timeZone: z.string().max(60).refine(isTimeZone),
});

/** How a table is to be read: what its bytes, marks and columns mean. */
export type ImportFormat = z.infer<typeof importFormatSchema>;

/** What the first rows of a table tell of how to read it; `isDateOrderSure` is false where days and months could be either way. */
export interface GuessedFormat {
  readonly kind: ImportKind;
  readonly hasHeader: boolean;
  readonly mapping: (ImportField | null)[];
  readonly dateOrder: DateOrder;
  readonly isDateOrderSure: boolean;
  readonly decimalMark: ImportFormat['decimalMark'];
}

/** Guesses how to read a table from its first rows. */
export function guessImportFormat(rows: readonly (readonly string[])[]): GuessedFormat {
  const [first = [], second] = rows;
  const hasHeader = looksLikeHeader(first, second);
  const kind = hasHeader ? guessImportKind(first) : 'orders';
  return { kind, hasHeader, ...guessColumns(rows, hasHeader, kind) };
}

/** Guesses the columns of a table whose kind is known. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  hasHeader: boolean,
  kind: ImportKind,
): Omit<GuessedFormat, 'kind' | 'hasHeader'> {
  const [first = []] = rows;
  const width = Math.min(MAX_IMPORT_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
  const guessed = hasHeader ? guessImportMapping(first, kind) : [];
  const mapping = Array.from({ length: width }, (_, index) => guessed[index] ?? null);
  const body = hasHeader ? rows.slice(1) : rows;
  return {
    mapping,
    ...guessDateOrder(cellsOf(body, mapping, ['placedAt', 'customerSince']), body),
    decimalMark: guessDecimalMark(body, mapping),
  };
}

function guessDateOrder(
  dates: readonly string[],
  body: readonly (readonly string[])[],
): Pick<GuessedFormat, 'dateOrder' | 'isDateOrderSure'> {
  const cells = dates.length > 0 ? dates : body.flat().filter((cell) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(cell));
  const readable = cells.filter((cell) => possibleDateOrders([cell]).length > 0);
  const possible = possibleDateOrders(readable);
  const isYearFirst = readable.every((cell) => /^\d{4}/.test(cell));
  const order = possible.length === 1 ? possible[0]! : usualOrder(readable);
  return { dateOrder: order, isDateOrderSure: isYearFirst || possible.length === 1 };
}

/** Points are written where the day comes first; strokes most often where the month does. */
function usualOrder(cells: readonly string[]): DateOrder {
  return cells.some((cell) => /^\d{1,2}\/\d/.test(cell)) ? 'month-first' : 'day-first';
}

function guessDecimalMark(body: readonly (readonly string[])[], mapping: readonly (ImportField | null)[]): ImportFormat['decimalMark'] {
  return detectDecimalMark(cellsOf(body, mapping, ['unitPrice', 'lineTotal']));
}

function cellsOf(rows: readonly (readonly string[])[], mapping: readonly (ImportField | null)[], fields: readonly ImportField[]): string[] {
  const indexes = fields.map((field) => mapping.indexOf(field)).filter((index) => index >= 0);
  return rows.flatMap((row) => indexes.map((index) => row[index] ?? '')).filter((cell) => cell !== '');
}
