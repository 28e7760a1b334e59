import { createCsvReader, sniffCsvDelimiter, type CsvRecord } from './csv-records.ts';
import { guessImportFormat, type ImportFormat } from './import-format.ts';
import { orderRowReader, type ImportedLine, type ReadingTerms } from './read-rows.ts';
import type { RowProblem } from './row-problem.ts';

/** How a log of orders is read; what is not said is guessed from the first piece. */
export interface OrderLogOptions extends Partial<ReadingTerms> {
  readonly format?: Partial<ImportFormat>;
}

/** Reads a log of orders piece by piece: each row becomes a line or a problem, in the order of the log. */
export interface OrderLogReader {
  push(text: string): (ImportedLine | RowProblem)[];
  end(): (ImportedLine | RowProblem)[];
}

/** How much of a log is looked at to guess how it is to be read. */
const SNIFFED_LENGTH = 64_000;

/** The format of a table by its beginning, which is whole or at least some rows long; times are of the zone UTC. */
export function guessFormatOfText(head: string): ImportFormat {
  const delimiter = sniffCsvDelimiter(head);
  const rows = createCsvReader(delimiter).push(head);
  const guessed = guessImportFormat(rows.flatMap(({ cells }) => (cells === null ? [] : [cells])));
  const { kind, hasHeader, mapping, dateOrder, decimalMark } = guessed;
  return { kind, hasHeader, mapping, dateOrder, decimalMark, delimiter, encoding: 'utf-8', timeZone: 'UTC' };
}

/** A reader of logs of any length in bounded memory. */
export function createOrderLogReader({
  format: known,
  minorDigits = 2,
  nowMs = Number.MAX_SAFE_INTEGER / 2,
}: OrderLogOptions = {}): OrderLogReader {
  let waiting = '';
  let read: ((text: string, isEnd: boolean) => (ImportedLine | RowProblem)[]) | undefined;

  const take = (text: string, isEnd: boolean): (ImportedLine | RowProblem)[] => {
    if (read === undefined) {
      waiting += text;
      if (waiting.length < SNIFFED_LENGTH && !isEnd) return [];
      read = logReader(
        { ...guessFormatOfText(`${waiting.slice(0, SNIFFED_LENGTH)}${isEnd ? '\n' : ''}`), ...known },
        { minorDigits, nowMs },
      );
      text = waiting;
      waiting = '';
    }
    return read(text, isEnd);
  };
  return { push: (text) => take(text, false), end: () => take('', true) };
}

/** Reads a whole log, as one text or in pieces: `ts,invoice,customer,sku,qty,price` or any other headings that are understood. */
export function* parseOrderLog(text: string | Iterable<string>, options: OrderLogOptions = {}): Generator<ImportedLine | RowProblem> {
  const reader = createOrderLogReader(options);
  for (const piece of typeof text === 'string' ? [text] : text) yield* reader.push(piece);
  yield* reader.end();
}

function logReader(format: ImportFormat, terms: ReadingTerms): (text: string, isEnd: boolean) => (ImportedLine | RowProblem)[] {
  const records = createCsvReader(format.delimiter);
  const readRow = orderRowReader(format, terms);
  let isFirst = format.hasHeader;
  return (text, isEnd) => {
    const found: CsvRecord[] = [...records.push(text), ...(isEnd ? records.end() : [])];
    if (isFirst && found.length > 0) {
      isFirst = false;
      found.shift();
    }
    return found.map(readRow);
  };
}
