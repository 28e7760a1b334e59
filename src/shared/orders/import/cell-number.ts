/** What parts whole amounts from their fractions. */
export const decimalMarks = ['.', ','] as const;

/** What parts whole amounts from their fractions. */
export type DecimalMark = (typeof decimalMarks)[number];

/** Why a cell is no amount of money. */
export type AmountProblem = 'not-a-number' | 'too-fine' | 'too-large';

/** Signs of money that may stand around a number. */
const currencySigns = /[\p{Sc}]|\b[A-Z]{3}\b|kr\.?|zł|Fr\.?/gu;

/**
 * The mark that the amounts of a column use: the one that stands before one, two or four digits at the end, else the one
 * that is not a mark of thousands; a point where nothing tells.
 */
export function detectDecimalMark(cells: readonly string[]): DecimalMark {
  let points = 0;
  let commas = 0;
  for (const cell of cells) {
    const plain = cell.replaceAll(currencySigns, '').trim();
    const lastMark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    if (lastMark < 0) continue;
    const mark = plain[lastMark];
    const digits = /^\d*/.exec(plain.slice(lastMark + 1))![0].length;
    const hasBoth = plain.includes('.') && plain.includes(',');
    if (!hasBoth && digits === 3) continue;
    if (mark === '.') points += 1;
    else commas += 1;
  }
  return commas > points ? ',' : '.';
}

/**
 * The exact amount of a cell in minor units, without passing through a fraction: `1.234,50 €` by a comma is 123450.
 * A minus before or behind, or brackets, mean less than nothing.
 *
 * @param minorDigits 2 for most currencies, 0 for yen
 */
export function readAmountMinor(cell: string, mark: DecimalMark, minorDigits: number): number | AmountProblem {
  const number = plainNumber(cell.replaceAll(currencySigns, ''), mark);
  if (number === undefined) return 'not-a-number';
  const fraction = number.fraction.replace(/0+$/, '');
  if (fraction.length > minorDigits) return 'too-fine';
  const minor = Number(number.whole + fraction.padEnd(minorDigits, '0'));
  return Number.isSafeInteger(minor) ? signed(minor, number.isNegative) : 'too-large';
}

/** A whole number of pieces; `3,0` is 3. Nothing for anything else. */
export function readPieces(cell: string, mark: DecimalMark): number | undefined {
  const number = plainNumber(cell, mark);
  if (number === undefined || !/^0*$/.test(number.fraction)) return undefined;
  const pieces = Number(number.whole);
  return Number.isSafeInteger(pieces) ? signed(pieces, number.isNegative) : undefined;
}

interface PlainNumber {
  readonly whole: string;
  readonly fraction: string;
  readonly isNegative: boolean;
}

function plainNumber(cell: string, mark: DecimalMark): PlainNumber | undefined {
  const text = cell.replaceAll(/[\s\u00A0\u202F'’]/g, '').replace('\u2212', '-');
  const body = text.replace(/^\((.*)\)$/, '-$1').replace(/^(.*)-$/, '-$1');
  const thousands = mark === '.' ? ',' : '.';
  const match = /^([+-]?)([\d.,]+)$/.exec(body);
  if (match === null) return undefined;
  const [whole = '', fraction = '', ...rest] = match[2]!.split(mark);
  if (rest.length > 0 || fraction.includes(thousands) || whole + fraction === '') return undefined;
  const groups = whole.split(thousands);
  if (groups.length > 1 && !(/^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group)))) return undefined;
  return { whole: groups.join('') || '0', fraction, isNegative: match[1] === '-' };
}

/** Never the zero that is less than nothing. */
function signed(amount: number, isNegative: boolean): number {
  return isNegative && amount !== 0 ? -amount : amount;
}
