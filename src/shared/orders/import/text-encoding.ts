/** In which bytes a file keeps its letters; the names are those that decoders know. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** In which bytes a file keeps its letters. */
export type TextEncoding = (typeof textEncodings)[number];

/**
 * The encoding of a file by its first bytes: a byte order mark, else UTF-8 if they are valid as such, else
 * Windows-1252, which old tills and spreadsheets write.
 *
 * @param head the first bytes; a letter that is cut off at their end is forgiven
 */
export function detectEncoding(head: Uint8Array): TextEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = letterLength(bytes[at]!);
    if (length === 0) return false;
    for (let rest = 1; rest < length && at + rest < bytes.length; rest += 1) {
      if ((bytes[at + rest]! & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/** How many bytes a letter has that begins with this one; 0 for one that no letter begins with. */
function letterLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}
