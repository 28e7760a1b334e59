const HEADER_LENGTH = 128;
/** A curve of this many points is within a thousandth of sRGB's formula everywhere. */
const CURVE_POINTS = 1024;
/** The illuminant of the profile connection space, and sRGB's primaries adapted to it by Bradford's matrix. */
const white = [0.9642, 1, 0.8249];
const red = [0.43607, 0.22249, 0.01392];
const green = [0.38515, 0.71687, 0.09708];
const blue = [0.14307, 0.06061, 0.7141];

/** sRGB (IEC 61966-2-1) as an ICC profile of version 2.1 (ICC.1:1998-09), which old and new programs read. */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('Public domain')],
    ['wtpt', xyzTag(white)],
    ['rXYZ', xyzTag(red)],
    ['gXYZ', xyzTag(green)],
    ['bXYZ', xyzTag(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

function assemble(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const places = new Map<Uint8Array, number>();
  let length = HEADER_LENGTH + 4 + tags.length * 12;
  for (const [, tag] of tags) {
    if (places.has(tag)) continue;
    places.set(tag, length);
    length += Math.ceil(tag.length / 4) * 4;
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  view.setUint32(HEADER_LENGTH, tags.length);
  for (const [index, [name, tag]] of tags.entries()) {
    const at = HEADER_LENGTH + 4 + index * 12;
    bytes.set(ascii(name), at);
    view.setUint32(at + 4, places.get(tag)!);
    view.setUint32(at + 8, tag.length);
    bytes.set(tag, places.get(tag)!);
  }
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length);
  view.setUint32(8, 0x02100000);
  bytes.set(ascii('mntrRGB XYZ '), 12);
  // The date of the standard: a profile that is made anew is the same.
  [1999, 10, 1, 0, 0, 0].forEach((part, index) => view.setUint16(24 + index * 2, part));
  bytes.set(ascii('acsp'), 36);
  white.forEach((part, index) => view.setInt32(68 + index * 4, fixed(part)));
}

function xyzTag(values: readonly number[]): Uint8Array {
  const tag = new Uint8Array(20);
  tag.set(ascii('XYZ '));
  const view = new DataView(tag.buffer);
  values.forEach((value, index) => view.setInt32(8 + index * 4, fixed(value)));
  return tag;
}

function curveTag(): Uint8Array {
  const tag = new Uint8Array(12 + CURVE_POINTS * 2);
  tag.set(ascii('curv'));
  const view = new DataView(tag.buffer);
  view.setUint32(8, CURVE_POINTS);
  for (let at = 0; at < CURVE_POINTS; at++) view.setUint16(12 + at * 2, Math.round(linear(at / (CURVE_POINTS - 1)) * 65_535));
  return tag;
}

function textTag(text: string): Uint8Array {
  const tag = new Uint8Array(8 + text.length + 1);
  tag.set(ascii(`text\0\0\0\0${text}`));
  return tag;
}

/** The words in ASCII; their forms in Unicode and Script Code are empty. */
function descriptionTag(text: string): Uint8Array {
  const tag = new Uint8Array(12 + text.length + 1 + 8 + 3 + 67);
  tag.set(ascii(`desc\0\0\0\0`));
  new DataView(tag.buffer).setUint32(8, text.length + 1);
  tag.set(ascii(text), 12);
  return tag;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function fixed(value: number): number {
  return Math.round(value * 65_536);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
