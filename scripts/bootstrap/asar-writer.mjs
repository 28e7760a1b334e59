import fs from 'node:fs';

/**
 * Writes a flat asar archive. The header is JSON inside two nested Chromium pickles: a pickle holding the size of the
 * second one, which holds the length-prefixed JSON, padded to four bytes; then the files' bytes follow.
 * @param {Record<string, Buffer>} files by name
 */
export function writeAsar(archive, files) {
  let offset = 0;
  const entries = Object.entries(files).map(([name, bytes]) => {
    const entry = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
    return [name, entry];
  });
  const json = Buffer.from(JSON.stringify({ files: Object.fromEntries(entries) }));
  const paddedLength = Math.ceil(json.length / 4) * 4;
  const header = Buffer.alloc(16 + paddedLength);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + paddedLength, 4);
  header.writeUInt32LE(4 + paddedLength, 8);
  header.writeUInt32LE(json.length, 12);
  json.copy(header, 16);
  fs.writeFileSync(archive, Buffer.concat([header, ...Object.values(files)]));
}
