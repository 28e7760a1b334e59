import { expect, test } from 'vitest';
import { matchesWords } from '../../../src/renderer/app/matches-words.ts';

test.each([
  ['Jürgen Krüger', 'kru', true],
  ['Jürgen Krüger', 'jur kru', true],
  ['Jürgen Krüger', 'uger', false],
  ['S1-002384', '0023', true],
  ['Orchard Organic Tee', '', true],
  ['王小梅', '王', true],
])('%s with “%s”: %s', (text, query, matches) => {
  expect(matchesWords(text, query)).toBe(matches);
});
