import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/renderer/ui/initials.ts';

test.each([
  ['Jürgen Krüger', 'JK'],
  ['Sri Venkata Lakshmi Subramaniam', 'SS'],
  ['  Şirin ', 'Ş'],
  ['王小梅', '王'],
  ['😀 Smile', '😀S'],
  ['', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
