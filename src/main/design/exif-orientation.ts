/** The tag of the orientation in Exif 2.32 (§4.6.4 A). */
const ORIENTATION = 0x0112;
const exifName = 'Exif\0\0';

/** How a picture is to be turned, 1 to 8 as Exif has it; undefined when the segment does not say. Damaged ones say nothing. */
export function exifOrientation(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, 6) !== exifName) return undefined;
  const tiff = segment.subarray(6);
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const long = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
    const directory = long(4);
    const count = short(directory);
    for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
      if (short(entry) !== ORIENTATION) continue;
      const value = short(entry + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
  }
  return undefined;
}

/** A JPEG segment that says how the picture is to be turned and nothing else. */
export function exifOfOrientation(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, 2 + exifName.length + tiff.length]);
  return Buffer.concat([head, Buffer.from(exifName, 'latin1'), tiff]);
}
