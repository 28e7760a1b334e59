import { MAX_ROSTER_BYTES } from '../../shared/design/parse-csv.ts';
import { AppError } from '../../shared/kernel/errors.ts';

/** Refuses a file that is too large with AppError roster.file-too-large (`found`, `limit`), before it is read. */
export function assertRosterSize(byteLength: number): void {
  if (byteLength > MAX_ROSTER_BYTES) throw new AppError('roster.file-too-large', { found: byteLength, limit: MAX_ROSTER_BYTES });
}

/**
 * The text of a list's file: UTF-8 with or without its mark, UTF-16 with one, else Windows-1252 as older programs write it.
 *
 * @throws AppError roster.file-too-large (`found`, `limit`)
 */
export function decodeRoster(bytes: Uint8Array): string {
  assertRosterSize(bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
