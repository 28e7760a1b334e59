import { readDate } from './cell-date.ts';
import { readAmountMinor, readPieces, type AmountProblem } from './cell-number.ts';
import type { CsvRecord } from './csv-records.ts';
import type { ImportField } from './import-fields.ts';
import type { ImportFormat } from './import-format.ts';
import { readPerson, textOf, type CellOf, type ImportedPerson } from './read-customer-cells.ts';
import type { RowProblem, rowProblemCodes } from './row-problem.ts';
import { createWallClock } from './zone-time.ts';

/** One line of a past order. Fewer than nothing means that pieces came back. */
export interface ImportedLine {
  readonly lineNumber: number;
  /** As the table has it; null where rows of one person at one moment are an order. */
  readonly orderNumber: string | null;
  readonly placedAtMs: number;
  readonly person: ImportedPerson | null;
  /** The item's code; its name where there is none. */
  readonly sku: string;
  readonly itemName: string;
  readonly quantity: number;
  /** Of pieces of the line that came back later. */
  readonly returned: number;
  /** Of all pieces, in minor units; negative for what came back; null where the table has no prices. */
  readonly totalMinor: number | null;
}

/** One customer of a table of customers. */
export interface ImportedCustomer {
  readonly lineNumber: number;
  readonly person: ImportedPerson;
  readonly sinceMs: number | null;
}

/** What cells mean beside the table's format. */
export interface ReadingTerms {
  /** 2 for most currencies. */
  readonly minorDigits: number;
  /** Nothing can have been sold after now. */
  readonly nowMs: number;
}

/** Reads rows of one kind; a row that cannot come in is its problem. */
export type RowReader<Row> = (record: CsvRecord) => Row | RowProblem;

/** A day of grace for tills whose clock or zone is off. */
const GRACE_MS = 86_400_000;

const amountProblems: Readonly<Record<AmountProblem, RowProblem['code']>> = {
  'not-a-number': 'bad-amount',
  'too-fine': 'amount-too-fine',
  'too-large': 'amount-too-large',
};

/** Whether a row could not be read. */
export function isRowProblem(row: object): row is RowProblem {
  return 'code' in row;
}

/** Thrown within this file only: the first problem of a row. */
class Problem {
  readonly code: (typeof rowProblemCodes)[number];
  readonly field: ImportField | null;

  constructor(code: (typeof rowProblemCodes)[number], field: ImportField | null = null) {
    this.code = code;
    this.field = field;
  }
}

/** Reads the lines of past orders. */
export function orderRowReader(format: ImportFormat, terms: ReadingTerms): RowReader<ImportedLine> {
  const moment = momentReader(format, terms);
  return rowReader(format, (cell, lineNumber) => {
    const placedAtMs = moment(cell, 'placedAt');
    if (placedAtMs === null) throw new Problem('no-date', 'placedAt');
    const sku = textOf(cell('sku'), 80) ?? textOf(cell('itemName'), 80);
    if (sku === null) throw new Problem('no-item', format.mapping.includes('sku') ? 'sku' : 'itemName');
    const quantity = cell('quantity') === '' && !format.mapping.includes('quantity') ? 1 : piecesOf(cell, 'quantity', format);
    if (quantity === 0) throw new Problem('nothing-sold', 'quantity');
    const returned = cell('returned') === '' ? 0 : Math.abs(piecesOf(cell, 'returned', format));
    if (returned > Math.max(0, quantity)) throw new Problem('bad-quantity', 'returned');
    const person = readPerson(cell, lineNumber);
    if (person !== null && 'code' in person) return person;
    return {
      lineNumber,
      orderNumber: textOf(cell('orderNumber'), 80),
      placedAtMs,
      person,
      sku,
      itemName: textOf(cell('itemName'), 200) ?? sku,
      quantity,
      returned,
      totalMinor: totalOf(cell, quantity, format, terms),
    };
  });
}

/** Reads customers. */
export function customerRowReader(format: ImportFormat, terms: ReadingTerms): RowReader<ImportedCustomer> {
  const moment = momentReader(format, terms);
  return rowReader(format, (cell, lineNumber) => {
    const person = readPerson(cell, lineNumber);
    if (person === null) throw new Problem('no-customer');
    if ('code' in person) return person;
    return { lineNumber, person, sinceMs: moment(cell, 'customerSince') };
  });
}

function rowReader<Row extends object>(
  { mapping }: ImportFormat,
  read: (cell: CellOf, lineNumber: number) => Row | RowProblem,
): RowReader<Row> {
  const columns = new Map(mapping.flatMap((field, index) => (field === null ? [] : [[field, index] as const])));
  const lastColumn = Math.max(-1, ...columns.values());
  return ({ lineNumber, cells }) => {
    if (cells === null) return { lineNumber, code: 'unclosed-quote', field: null, value: '' };
    const cell: CellOf = (field) => {
      const index = columns.get(field);
      return index === undefined ? '' : (cells[index] ?? '');
    };
    // Spreadsheets leave empty cells at the end of a row out; a row with hardly any is cut off.
    if (cells.length <= lastColumn && cells.length * 2 <= lastColumn + 1) {
      return { lineNumber, code: 'too-few-cells', field: null, value: cells.join(' ').slice(0, 80) };
    }
    try {
      return read(cell, lineNumber);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const { code, field } = thrown;
      return { lineNumber, code, field, value: field === null ? '' : cell(field).slice(0, 80) };
    }
  };
}

/** Reads moments; the one that was read last is remembered, as the lines of an order share theirs. */
function momentReader(
  { dateOrder, timeZone }: ImportFormat,
  { nowMs }: ReadingTerms,
): (cell: CellOf, field: 'placedAt' | 'customerSince') => number | null {
  const clock = createWallClock(timeZone);
  let last: { readonly text: string; readonly ms: number | undefined } = { text: '', ms: undefined };
  return (cell, field) => {
    const text = cell(field);
    if (text === '') return null;
    if (text !== last.text) last = { text, ms: readDate(text, dateOrder, clock) };
    if (last.ms === undefined) throw new Problem('bad-date', field);
    if (last.ms > nowMs + GRACE_MS) throw new Problem('future-date', field);
    return last.ms;
  };
}

function piecesOf(cell: CellOf, field: ImportField, { decimalMark }: ImportFormat): number {
  const pieces = readPieces(cell(field), decimalMark);
  if (pieces === undefined || Math.abs(pieces) > 1_000_000) throw new Problem('bad-quantity', field);
  return pieces;
}

/** The price of all pieces; a total that stands in the table counts before pieces × price. */
function totalOf(cell: CellOf, quantity: number, format: ImportFormat, { minorDigits }: ReadingTerms): number | null {
  const amount = (field: ImportField): number | null => {
    if (cell(field) === '') return null;
    const minor = readAmountMinor(cell(field), format.decimalMark, minorDigits);
    if (typeof minor === 'string') throw new Problem(amountProblems[minor], field);
    return minor;
  };
  const total = amount('lineTotal');
  const unit = amount('unitPrice');
  const sum = unit === null ? null : unit * quantity;
  if (sum !== null && !Number.isSafeInteger(sum)) throw new Problem('amount-too-large', 'unitPrice');
  // What came back has a total below nothing, however the table writes it.
  return total === null ? sum : quantity < 0 ? -Math.abs(total) : total;
}
