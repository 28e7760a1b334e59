import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractZip } from '../../scripts/bootstrap/zip-archive.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tailorbird-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A zip file as the format's specification (APPNOTE 6.3) has it: local headers with data, directory, end record. */
function makeZip(entries: readonly { name: string; text: string; mode: number; deflate: boolean }[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode, deflate } of entries) {
    const raw = Buffer.from(text);
    const stored = deflate ? deflateRawSync(raw) : raw;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(deflate ? 8 : 0, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(stored.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), stored]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

test('unpacks stored and deflated entries with their modes, and leaves out what is not wanted', async () => {
  const zip = join(folder, 'a.zip');
  writeFileSync(
    zip,
    makeZip([
      { name: 'top/run', text: 'go '.repeat(50), mode: 0o100755, deflate: true },
      { name: 'top/deep/plain.txt', text: 'Łódź', mode: 0o100644, deflate: false },
      { name: 'top/unwanted.txt', text: 'no', mode: 0o100644, deflate: false },
    ]),
  );
  const out = join(folder, 'out');
  await extractZip(zip, out, (name: string) => (name.includes('unwanted') ? undefined : name.replace('top/', '')));
  expect(readFileSync(join(out, 'run'), 'utf8')).toBe('go '.repeat(50));
  expect(readFileSync(join(out, 'deep/plain.txt'), 'utf8')).toBe('Łódź');
  expect(readdirSync(out).toSorted()).toEqual(['deep', 'run']);
  if (process.platform !== 'win32') expect(statSync(join(out, 'run')).mode & 0o777).toBe(0o755);
});

test('refuses an entry that would leave the folder, and what is no zip file', async () => {
  const zip = join(folder, 'a.zip');
  writeFileSync(zip, makeZip([{ name: '../outside.txt', text: 'x', mode: 0o100644, deflate: false }]));
  await expect(extractZip(zip, join(folder, 'out'), (name: string) => name)).rejects.toThrow('outside its folder');
  writeFileSync(zip, 'no zip at all, just some text of enough length');
  await expect(extractZip(zip, join(folder, 'out'), (name: string) => name)).rejects.toThrow('not a zip file');
});
