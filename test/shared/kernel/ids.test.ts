import { expect, test } from 'vitest';
import { contentHashSchema, createUid, hexColorSchema, idSchema, uidSchema } from '../../../src/shared/kernel/ids.ts';

const zeros = new Uint8Array(10);
const ones = new Uint8Array(10).fill(0xff);

test('a uid is a UUIDv7 of its time, whatever the random bytes are', () => {
  expect(createUid(0x0123456789ab, zeros)).toBe('01234567-89ab-7000-8000-000000000000');
  expect(createUid(0x0123456789ab, ones)).toBe('01234567-89ab-7fff-bfff-ffffffffffff');
  for (const bytes of [zeros, ones]) expect(uidSchema.safeParse(createUid(1_750_000_000_000, bytes)).success).toBe(true);
});

test('uids sort by their time', () => {
  const uids = [1, 255, 256, 1_750_000_000_000, 1_750_000_000_001].map((nowMs) => createUid(nowMs, zeros));
  expect(uids.toSorted()).toEqual(uids);
});

test('a uid of another version is none', () => {
  expect(uidSchema.safeParse('01234567-89ab-4000-8000-000000000000').success).toBe(false);
});

test.each([0, -1, 1.5, '1', null, Number.NaN, 2 ** 53])('no id: %s', (value) => {
  expect(idSchema.safeParse(value).success).toBe(false);
});

test('colours and hashes are written in one way', () => {
  expect(hexColorSchema.parse('#AbCdEf')).toBe('#abcdef');
  expect(['#abc', 'abcdef', '#abcdeg', '#abcdef0'].filter((color) => hexColorSchema.safeParse(color).success)).toEqual([]);
  expect(contentHashSchema.safeParse('a'.repeat(64)).success).toBe(true);
  expect(['a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}\n`].filter((hash) => contentHashSchema.safeParse(hash).success)).toEqual([]);
});
