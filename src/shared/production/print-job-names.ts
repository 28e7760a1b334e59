import type { PrintFormat } from '../catalog/decoration-method.ts';
import { isNameToken, type NameToken } from '../settings/print-name-pattern.ts';
import { MAX_FILE_NAME_LENGTH } from './manifest.ts';
import type { PrintItem } from './print-job.ts';

/** Linux counts bytes where others count characters. */
const maxNameBytes = 200;
const reservedByWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name for each item's file by the shop's pattern: without what Windows, macOS or Linux refuse, of bounded length, and
 * different from each other even where case does not count. What a pattern speaks of and an item lacks leaves no gap.
 *
 * @param date the day as `2026-03-01`
 */
export function printFileNames(
  files: readonly { readonly item: PrintItem; readonly format: PrintFormat }[],
  pattern: string,
  date: string,
): string[] {
  const taken = new Set<string>();
  return files.map(({ item, format }) => {
    const stem = fileStem(filledPattern(pattern, (token) => tokenValue(item, token, date)));
    const name = untakenName(stem, format, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A name without an ending for what a job becomes: its order's number or its design's name, else the day. */
export function printJobName(items: readonly PrintItem[], date: string): string {
  const shared = (values: readonly string[]): string => (new Set(values).size === 1 ? values[0]! : '');
  const name = shared(items.map(({ order }) => order?.number ?? '')) || shared(items.map(({ design }) => design));
  return fileStem(name === '' ? `print-${date}` : `${name}-print`, 80);
}

/** The name that a front of a tee in an order would have by a pattern. */
export function examplePrintName(pattern: string): string {
  const example = {
    order: 'S1-000123',
    line: '2',
    design: 'Lakeside',
    product: 'Heavy-Tee',
    area: 'front',
    size: 'L',
    method: 'dtg',
    colour: 'Black',
    date: '2026-03-01',
  };
  return untakenName(fileStem(filledPattern(pattern, (token) => example[token])), 'png', new Set());
}

function filledPattern(pattern: string, valueOf: (token: NameToken) => string): string {
  return pattern.replaceAll(/\{([a-z]+)\}/g, (whole, token: string) => (isNameToken(token) ? valueOf(token) : whole));
}

function tokenValue({ order, design, product, areaKey, sizeKey, method, colour }: PrintItem, token: NameToken, date: string): string {
  const values: Readonly<Record<NameToken, string>> = {
    order: order?.number ?? '',
    line: order === null ? '' : String(order.line),
    design,
    product: product.name,
    area: areaKey,
    size: sizeKey,
    method: method.key,
    colour: colour.name,
    date,
  };
  return values[token].normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-');
}

/** Without doubled and outer marks, as empty values leave them; never empty, never a name that Windows keeps for itself. */
function fileStem(text: string, maxLength = MAX_FILE_NAME_LENGTH): string {
  const plain = text.replaceAll(/[^\p{L}\p{M}\p{N}_.,+()[\]{}=@#&%!'~^$ -]+/gu, '-').replaceAll(/-{2,}/g, '-');
  const stem = trimMarks(plain) || 'print';
  return cut(reservedByWindows.test(stem.split('.')[0]!) ? `_${stem}` : stem, maxLength, maxNameBytes);
}

function untakenName(stem: string, format: PrintFormat, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const ending = `${count === 1 ? '' : `-${count}`}.${format}`;
    const name = `${cut(stem, MAX_FILE_NAME_LENGTH - ending.length, maxNameBytes - ending.length)}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The beginning of a text, cut between letters. */
function cut(text: string, maxLength: number, maxBytes: number): string {
  let kept = '';
  let bytes = 0;
  for (const letter of text) {
    bytes += utf8Length(letter.codePointAt(0)!);
    if (kept.length + letter.length > maxLength || bytes > maxBytes) return trimMarks(kept);
    kept += letter;
  }
  return kept;
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

const trimMarks = (text: string): string => text.replaceAll(/^[\s._-]+|[\s._-]+$/g, '');
