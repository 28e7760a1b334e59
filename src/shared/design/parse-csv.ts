import { AppError } from '../kernel/errors.ts';

/** The most rows of people that a list may have. */
export const MAX_ROSTER_ROWS = 300;
/** The largest list, in bytes of a file or characters of pasted text. */
export const MAX_ROSTER_BYTES = 1_000_000;

/** What stands between two cells, the rarest in names first. */
const delimiters = ['\t', ';', ','] as const;
/** How many rows tell which delimiter a list has. */
const sniffedRows = 20;
/** Columns behind these are not looked at. */
const maxColumns = 40;

/**
 * A list as rows of cells: comma, semicolon or tab between them, cells in quotes where they hold any of these, a quote
 * doubled within quotes; at most 40 columns are read. Cells are text and nothing else: one that begins with `=` is what it says. Empty rows are left out.
 *
 * @throws AppError roster.file-too-large, roster.too-many-rows (`found`, `limit`), roster.unclosed-quote (`row`), roster.unreadable, roster.empty
 */
export function parseCsv(text: string): string[][] {
  if (text.length > MAX_ROSTER_BYTES) throw new AppError('roster.file-too-large', { found: text.length, limit: MAX_ROSTER_BYTES });
  if (text.includes('\0')) throw new AppError('roster.unreadable');
  const plain = text.replace(/^\uFEFF/, '');
  const rows = readRows(plain, sniffDelimiter(plain)).filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) throw new AppError('roster.empty');
  // One more than people: the headings.
  if (rows.length > MAX_ROSTER_ROWS + 1) throw new AppError('roster.too-many-rows', { found: rows.length, limit: MAX_ROSTER_ROWS });
  return rows;
}

/** The delimiter that cuts the first rows most evenly, then into most cells. */
function sniffDelimiter(text: string): string {
  const head = text.split(/\r\n|\n|\r/, sniffedRows).map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, ''));
  const lines = head.filter((line) => line.trim() !== '');
  const scored = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = Math.max(0, ...counts);
    const even = counts.filter((count) => count === usual).length / Math.max(1, counts.length);
    return { delimiter, score: usual === 0 ? 0 : even + usual / 1000 };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function readRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at, rows.length + 1) : readPlain(text, at, delimiter);
    row.push(cleanCell(cell.value));
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row.slice(0, maxColumns));
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

interface Cell {
  readonly value: string;
  /** Where what follows the cell begins: a delimiter, the end of a line or of the text. */
  readonly end: number;
}

function readPlain(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, row: number): Cell {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new AppError('roster.unclosed-quote', { row });
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // What stands between the closing quote and the delimiter belongs to nobody but is not lost.
      const rest = /^[^\t;,\r\n]*/.exec(text.slice(quote + 1, quote + 1 + 500))?.[0] ?? '';
      return { value: value + rest, end: quote + 1 + rest.length };
    }
    value += '"';
    at = quote + 2;
  }
}

/** One line without control characters and without space around it. */
function cleanCell(cell: string): string {
  return cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
