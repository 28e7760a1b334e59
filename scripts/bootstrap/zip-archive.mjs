import fs from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const deflated = 8;

/**
 * Unpacks the entries of a zip file (no zip64, no encryption) into `folder`.
 * @param {(name: string) => string | undefined} place where an entry goes inside `folder`, or undefined to leave it out
 */
export async function extractZip(zip, folder, place) {
  const file = fs.openSync(zip, 'r');
  try {
    for (const entry of readDirectory(file, fs.fstatSync(file).size)) {
      const target = place(entry.name);
      if (target === undefined) continue;
      const full = path.join(folder, target);
      if (path.relative(folder, full).startsWith('..')) throw new Error(`zip entry outside its folder: ${entry.name}`);
      if (entry.name.endsWith('/')) fs.mkdirSync(full, { recursive: true });
      else writeEntry(file, entry, full);
    }
  } finally {
    fs.closeSync(file);
  }
}

function writeEntry(file, entry, full) {
  const localHeader = readAt(file, entry.offset, 30);
  const start = entry.offset + 30 + localHeader.readUInt16LE(26) + localHeader.readUInt16LE(28);
  const stored = readAt(file, start, entry.storedSize);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, entry.method === deflated ? inflateRawSync(stored) : stored, { mode: entry.mode || 0o644 });
}

function* readDirectory(file, size) {
  const end = readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let at = end.length - 22;
  while (at >= 0 && end.readUInt32LE(at) !== endSignature) at -= 1;
  if (at < 0) throw new Error('not a zip file');
  const directory = readAt(file, end.readUInt32LE(at + 16), end.readUInt32LE(at + 12));
  for (let position = 0; position < directory.length;) {
    if (directory.readUInt32LE(position) !== entrySignature) throw new Error('damaged zip directory');
    const nameLength = directory.readUInt16LE(position + 28);
    yield {
      name: directory.toString('utf8', position + 46, position + 46 + nameLength),
      method: directory.readUInt16LE(position + 10),
      storedSize: directory.readUInt32LE(position + 20),
      mode: (directory.readUInt32LE(position + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(position + 42),
    };
    position += 46 + nameLength + directory.readUInt16LE(position + 30) + directory.readUInt16LE(position + 32);
  }
}

function readAt(file, position, length) {
  const bytes = Buffer.alloc(length);
  fs.readSync(file, bytes, 0, length, position);
  return bytes;
}
