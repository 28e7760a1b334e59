import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createCsvReader, type CsvDelimiter, type CsvRecord } from '../../shared/orders/import/csv-records.ts';
import type { TextEncoding } from '../../shared/orders/import/text-encoding.ts';
import { AppError } from '../../shared/kernel/errors.ts';

/** How a file is cut into rows. */
export interface TableForm {
  readonly encoding: TextEncoding;
  readonly delimiter: CsvDelimiter;
}

/** How many bytes are read at a time. */
const PIECE_BYTES = 1_000_000;

/** The first bytes of a file; throws `import.file-gone` where it cannot be read. */
export function readHead(file: string, length: number): { readonly bytes: Uint8Array; readonly byteLength: number } {
  return withFile(file, (handle) => {
    const bytes = new Uint8Array(length);
    const read = readSync(handle, bytes, 0, length, 0);
    return { bytes: bytes.subarray(0, read), byteLength: fstatSync(handle).size };
  });
}

/** Text of bytes, without a byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Reads a table of any length, a piece at a time.
 *
 * @param onPiece gets the bytes of a piece, its rows, and how much of the file is read, from 0 to 1
 * @throws AppError import.file-gone, import.not-text
 */
export function readTable(
  file: string,
  { encoding, delimiter }: TableForm,
  onPiece: (bytes: Uint8Array, records: CsvRecord[], share: number) => void,
): void {
  withFile(file, (handle) => {
    const { size } = fstatSync(handle);
    const decoder = new TextDecoder(encoding);
    const reader = createCsvReader(delimiter);
    const piece = new Uint8Array(PIECE_BYTES);
    let done = 0;
    for (;;) {
      const length = readSync(handle, piece, 0, PIECE_BYTES, null);
      const bytes = piece.subarray(0, length);
      done += length;
      const text = decoder.decode(bytes, { stream: length > 0 });
      assertText(text);
      const records = length === 0 ? [...reader.push(text), ...reader.end()] : reader.push(text);
      onPiece(bytes, records, size === 0 ? 1 : Math.min(1, done / size));
      if (length === 0) return;
    }
  });
}

/** A file of bytes that no text has is no table. */
export function assertText(text: string): void {
  if (text.includes('\0')) throw new AppError('import.not-text');
}

function withFile<Result>(file: string, work: (handle: number) => Result): Result {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (cause) {
    throw new AppError('import.file-gone', {}, { cause });
  }
  try {
    return work(handle);
  } finally {
    closeSync(handle);
  }
}
