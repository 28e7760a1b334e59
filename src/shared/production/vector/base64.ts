const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** A multiple of three, so that no block but the last is padded; short enough to be an argument list. */
const BLOCK = 3 * 8192;

/** Bytes as base64 (RFC 4648 §4), with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK) blocks.push(encodeBlock(bytes.subarray(at, at + BLOCK)));
  return blocks.join('');
}

function encodeBlock(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(0x3d);
  for (let at = 0, to = 0; at < bytes.length; at += 3, to += 4) {
    const left = bytes.length - at;
    const triple = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit <= Math.min(left, 3); digit++) text[to + digit] = digits.charCodeAt((triple >> (18 - 6 * digit)) & 63);
  }
  return String.fromCharCode(...text);
}
