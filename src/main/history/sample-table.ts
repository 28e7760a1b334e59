import { createCsvReader, sniffCsvDelimiter } from '../../shared/orders/import/csv-records.ts';
import { guessColumns, guessImportFormat, MAX_IMPORT_COLUMNS, type ImportFormat } from '../../shared/orders/import/import-format.ts';
import { detectEncoding } from '../../shared/orders/import/text-encoding.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { assertText, decodeText, readHead } from './read-table.ts';

/** How the first rows of a table are to be read; what is not said is guessed. */
export type SampleForm = { readonly [Part in 'encoding' | 'delimiter' | 'kind' | 'hasHeader']?: ImportFormat[Part] | null };

/** The first rows of a table and how it seems to be read. */
export interface TableSample {
  readonly byteLength: number;
  readonly rows: string[][];
  readonly format: ImportFormat;
  readonly isDateOrderSure: boolean;
}

const HEAD_BYTES = 256_000;
const GUESSED_ROWS = 200;
const SHOWN_ROWS = 8;
const SHOWN_CELL_LENGTH = 120;

/**
 * Looks at the beginning of a file.
 *
 * @param timeZone the zone that times without an offset are taken to be of
 * @throws AppError import.file-gone, import.empty, import.not-text, import.too-many-columns
 */
export function sampleTable(file: string, form: SampleForm, timeZone: string): TableSample {
  const { bytes, byteLength } = readHead(file, HEAD_BYTES);
  const encoding = form.encoding ?? detectEncoding(bytes);
  const text = decodeText(bytes, encoding);
  assertText(text);
  const delimiter = form.delimiter ?? sniffCsvDelimiter(text);
  const reader = createCsvReader(delimiter);
  // Of a file that is longer, the last row is cut off.
  const records = [...reader.push(text), ...(byteLength > bytes.length ? [] : reader.end())];
  const rows = records.flatMap(({ cells }) => (cells === null ? [] : [[...cells]])).slice(0, GUESSED_ROWS);
  if (rows.length === 0) throw new AppError('import.empty');
  const width = Math.max(...rows.map((row) => row.length));
  if (width > MAX_IMPORT_COLUMNS) throw new AppError('import.too-many-columns', { found: width, limit: MAX_IMPORT_COLUMNS });
  const guessed = guessImportFormat(rows);
  const hasHeader = form.hasHeader ?? guessed.hasHeader;
  const kind = form.kind ?? guessed.kind;
  const { mapping, dateOrder, decimalMark, isDateOrderSure } = guessColumns(rows, hasHeader, kind);
  return {
    byteLength,
    rows: rows.slice(0, SHOWN_ROWS).map((row) => row.map((cell) => cell.slice(0, SHOWN_CELL_LENGTH))),
    format: { kind, encoding, delimiter, hasHeader, mapping, dateOrder, decimalMark, timeZone },
    isDateOrderSure,
  };
}
