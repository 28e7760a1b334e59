import { expect, test } from 'vitest';
import { decodeRoster } from '../../../src/renderer/studio/decode-roster.ts';
import { matchSize } from '../../../src/renderer/studio/match-size.ts';

test('a list is decoded by what its bytes say', () => {
  const utf16 = Uint8Array.of(0xff, 0xfe, 0x4c, 0, 0xe9, 0);
  expect(decodeRoster(new TextEncoder().encode('José;7'))).toBe('José;7');
  expect(decodeRoster(new TextEncoder().encode('\uFEFFJosé'))).toBe('José');
  expect(decodeRoster(Uint8Array.of(0x4a, 0xf6, 0x72, 0x67, 0x80))).toBe('Jörg€');
  expect(decodeRoster(utf16)).toBe('Lé');
});

test('a file of ten megabytes is refused', () => {
  expect(() => decodeRoster(new Uint8Array(10_000_000))).toThrow('roster.file-too-large');
});

test('sizes are found as people write them', () => {
  const sizes = ['S', 'M', '2XL', '3XL'].map((key) => ({ key, label: key, widthMm: 1, heightMm: 1 }));
  const found = ['s', ' Medium ', 'XXL', '2xl', 'XXXL', 'xl', ''].map((typed) => matchSize(sizes, typed)?.key);
  expect(found).toEqual(['S', 'M', '2XL', '2XL', '3XL', undefined, undefined]);
});
