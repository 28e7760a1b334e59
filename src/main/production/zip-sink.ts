import { crc32 } from 'node:zlib';
import { AppError } from '../../shared/kernel/errors.ts';
import type { DiskFile } from './disk.ts';
import type { PrintSink } from './print-sink.ts';

/** Sizes and places have 32 bits in a ZIP that every program reads. */
export const MAX_ZIP_BYTES = 0xffff_ffff;

const version = 20;
/** Names are UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const utf8Flag = 0x0800;
/** The first day that a ZIP knows, 1 January 1980: the same files give the same ZIP. */
const day = 0x21;

interface Entry {
  readonly name: Buffer;
  readonly at: number;
  crc: number;
  byteLength: number;
}

/**
 * Writes a ZIP whose files are stored as they are, since print files are deflated by themselves (APPNOTE.TXT 6.3.10).
 * A file's check sum and length are known at its end and are put into its header then.
 */
export function createZipSink(file: DiskFile): PrintSink {
  const entries: Entry[] = [];
  let length = 0;
  const append = async (bytes: Uint8Array): Promise<void> => {
    if (length + bytes.length > MAX_ZIP_BYTES) throw new AppError('file.zip-too-large', { limit: MAX_ZIP_BYTES });
    await file.write(bytes, length);
    length += bytes.length;
  };
  return {
    begin: async (name) => {
      const entry = { name: Buffer.from(name, 'utf8'), at: length, crc: 0, byteLength: 0 };
      entries.push(entry);
      await append(localHeader(entry));
    },
    write: async (bytes) => {
      const entry = entries.at(-1)!;
      await append(bytes);
      entry.crc = crc32(bytes, entry.crc);
      entry.byteLength += bytes.length;
    },
    end: async () => {
      const entry = entries.at(-1)!;
      await file.write(localHeader(entry), entry.at);
    },
    finish: async () => {
      const at = length;
      for (const entry of entries) await append(centralHeader(entry));
      await append(endRecord(entries.length, at, length - at));
      await file.close();
    },
    abandon: () => file.close(),
  };
}

/** What the header beside a file and the one in the directory share. */
function entryFields({ name, crc, byteLength }: Entry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8Flag, 2);
  fields.writeUInt16LE(day, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(byteLength, 14);
  fields.writeUInt32LE(byteLength, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), entryFields(entry), entry.name]);
}

function centralHeader(entry: Entry): Buffer {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(entry.at, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), uint16(version), entryFields(entry), place, entry.name]);
}

function endRecord(count: number, at: number, byteLength: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\u0005\u0006', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(byteLength, 12);
  record.writeUInt32LE(at, 16);
  return record;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
