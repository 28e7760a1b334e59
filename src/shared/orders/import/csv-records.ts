/** What may stand between two cells of a table. */
export const csvDelimiters = ['\t', ';', '|', ','] as const;

/** What stands between two cells of a table. */
export type CsvDelimiter = (typeof csvDelimiters)[number];

/** One row of a table, with the line of the file on which it begins, from 1. Cells are trimmed; empty rows are left out. */
export interface CsvRecord {
  readonly lineNumber: number;
  /** Null for a row in which a quote opens and does not close within reach. */
  readonly cells: readonly string[] | null;
}

/** Reads a table piece by piece. */
export interface CsvReader {
  /** Takes the next piece of the text; a row that is not whole yet waits. */
  push(text: string): CsvRecord[];
  /** Gives what is left. */
  end(): CsvRecord[];
}

/** How far a row may reach before its quote counts as never closed: a mistake loses one row, not the rest of the file. */
const MAX_ROW_LINES = 50;
const MAX_ROW_LENGTH = 64_000;

/** How many lines tell which delimiter a table has. */
const SNIFFED_LINES = 50;

/** The delimiter that cuts the first rows most evenly, then into most cells. */
export function sniffCsvDelimiter(head: string): CsvDelimiter {
  const lines = head
    .split(/\r\n|\n|\r/, SNIFFED_LINES)
    .map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, ''))
    .filter((line) => line.trim() !== '');
  const scored = csvDelimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts[0] ?? 0;
    const even = counts.filter((count) => count === usual).length / Math.max(1, counts.length);
    return { delimiter, score: usual === 0 ? -1 : even + usual / 1000 };
  });
  const best = scored.reduce((first, each) => (each.score > first.score ? each : first));
  return best.score < 0 ? ',' : best.delimiter;
}

/**
 * A reader of RFC 4180 with another delimiter if need be. A cell is in quotes only if it begins with one, so that
 * `5" print` is what it says; what follows a closing quote belongs to the cell. A row whose quote does not close within
 * 50 lines or 64,000 characters is given without cells, and reading goes on with the next line.
 */
export function createCsvReader(delimiter: CsvDelimiter): CsvReader {
  let waiting = '';
  let lineNumber = 1;

  /** Reads whole rows off the beginning of what waits. */
  const read = (isEnd: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < waiting.length) {
      const row = readRow(waiting, at, delimiter, isEnd);
      if (row === undefined) break;
      if (row.cells === null || row.cells.some((cell) => cell !== '')) records.push({ lineNumber, cells: row.cells });
      lineNumber += row.lines;
      at = row.end;
    }
    waiting = waiting.slice(at);
    return records;
  };

  return {
    push: (text) => {
      waiting += lineNumber === 1 && waiting === '' ? text.replace(/^\uFEFF/, '') : text;
      return read(false);
    },
    end: () => read(true),
  };
}

interface Row {
  readonly cells: readonly string[] | null;
  readonly lines: number;
  /** Where the next row begins. */
  readonly end: number;
}

/** One row from `start`; nothing when the text ends before the row does and more may come. */
function readRow(text: string, start: number, delimiter: string, isEnd: boolean): Row | undefined {
  const line = readLine(text, start, isEnd);
  if (line === undefined) return undefined;
  const content = text.slice(start, line.contentEnd);
  if (!content.includes('"')) return { cells: content.split(delimiter).map(cleanCell), lines: 1, end: line.end };
  const row = readQuotedRow(text, start, delimiter, isEnd);
  if (row === 'unfinished' && mayGoOn(text, start, isEnd)) return undefined;
  return typeof row === 'string' ? { cells: null, lines: 1, end: line.end } : row;
}

/** Whether a row that has not ended may still do so within what it may take. */
function mayGoOn(text: string, start: number, isEnd: boolean): boolean {
  const rest = text.slice(start, start + MAX_ROW_LENGTH);
  return !isEnd && rest.length < MAX_ROW_LENGTH && rest.split('\n', MAX_ROW_LINES + 1).length <= MAX_ROW_LINES;
}

function readQuotedRow(text: string, start: number, delimiter: string, isEnd: boolean): Row | 'unfinished' | 'broken' {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    let quoted = '';
    if (text[at] === '"') {
      const closed = closeQuote(text, at + 1);
      if (closed === undefined) return 'unfinished';
      quoted = closed.value;
      at = closed.end;
    }
    const line = readLine(text, at, isEnd);
    if (line === undefined) return 'unfinished';
    const next = text.indexOf(delimiter, at);
    const isLast = next < 0 || next >= line.contentEnd;
    const breaks = quoted === '' ? 0 : quoted.split(/\r\n|\n|\r/).length - 1;
    lines += breaks;
    // A quote that was left open ends at the one that opens a cell further down.
    const isStray = breaks > 0 && text.slice(at, isLast ? line.contentEnd : next).trim() !== '';
    if (isStray || lines > MAX_ROW_LINES || at - start > MAX_ROW_LENGTH) return 'broken';
    cells.push(cleanCell(quoted + text.slice(at, isLast ? line.contentEnd : next)));
    if (isLast) return { cells, lines, end: line.end };
    at = next + 1;
  }
}

/** What stands between an opened quote and the one that closes it. */
function closeQuote(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') return { value: text.slice(start, quote).replaceAll('""', '"'), end: quote + 1 };
    at = quote + 2;
  }
}

function readLine(text: string, start: number, isEnd: boolean): { readonly contentEnd: number; readonly end: number } | undefined {
  const newLine = text.indexOf('\n', start);
  const stop = newLine < 0 ? text.length : newLine;
  const carriage = text.slice(start, stop).indexOf('\r');
  if (carriage >= 0) {
    const at = start + carriage;
    // The line feed of a CR LF may be in the next piece.
    if (at === text.length - 1 && !isEnd) return undefined;
    return { contentEnd: at, end: text[at + 1] === '\n' ? at + 2 : at + 1 };
  }
  if (newLine >= 0) return { contentEnd: newLine, end: newLine + 1 };
  return isEnd ? { contentEnd: text.length, end: text.length } : undefined;
}

/** One line without control characters and without space around it. */
function cleanCell(cell: string): string {
  return /^[\x21-\x7e]*$/.test(cell) ? cell : cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
