import { z } from 'zod';

/** A row's integer key, meaningful on this machine only. */
export const idSchema = z.int().positive();

/** A UUIDv7 in lower case: names a row wherever it travels (files, tickets, other machines). */
export const uidSchema = z.uuidv7().toLowerCase();

/** A moment in ms since 1970-01-01 UTC. */
export const timeMsSchema = z.int().nonnegative();

/** A SHA-256 in lower-case hex: names an asset or a document by its content. */
export const contentHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** An sRGB colour as `#rrggbb`, lower case. */
export const hexColorSchema = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .toLowerCase();

/**
 * A UUIDv7 (RFC 9562 §5.7) from a clock and 10 random bytes, so that ids sort by creation time.
 *
 * @param nowMs ms UTC
 * @param randomBytes at least 10 bytes
 */
export function createUid(nowMs: number, randomBytes: Uint8Array): string {
  const time = Math.floor(nowMs).toString(16).padStart(12, '0');
  let tail = '';
  for (let at = 0; at < 10; at += 1) tail += hexOf(withMark(at, randomBytes[at] ?? 0));
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`;
}

/** Version 7 stands in the first of the random bytes, the variant in the third. */
function withMark(at: number, byte: number): number {
  if (at === 0) return (byte & 0x0f) | 0x70;
  return at === 2 ? (byte & 0x3f) | 0x80 : byte;
}

function hexOf(byte: number): string {
  return (byte < 16 ? '0' : '') + byte.toString(16);
}
