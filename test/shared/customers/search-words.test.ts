import { expect, test } from 'vitest';
import { foldText, foldedWords, parseSearch, phoneDigits, phoneEndings } from '../../../src/shared/customers/search-words.ts';

test.each([
  ['Łódź', 'lodz'],
  ['Jörg Groß', 'jorg gross'],
  ['Søren Æbelø', 'soren aebelo'],
  ["O'Brien", 'obrien'],
  ['D’Angelo', 'dangelo'],
  ['İstanbul', 'istanbul'],
  ['ﬁne', 'fine'],
  ['محمد', 'محمد'],
])('%s is found as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('whatever is neither letter nor digit parts words', () => {
  expect(foldedWords('  Ada-Maria.King+tag@engine.example ')).toEqual(['ada', 'maria', 'king', 'tag', 'engine', 'example']);
  expect(foldedWords('"*^()')).toEqual([]);
});

test('phones meet without the trunk prefix', () => {
  expect(phoneDigits('+49 (170) 12-34')).toBe('491701234');
  expect(phoneDigits('0170/12 34')).toBe('1701234');
  expect(phoneEndings('0170 12')).toEqual(['17012', '7012', '012']);
  expect(phoneEndings('12')).toEqual([]);
});

test('a query is a phone when it has only digits and the marks between them, and enough of them', () => {
  expect(parseSearch('(0170) 123').phoneDigits).toBe('170123');
  expect(parseSearch('12').phoneDigits).toBeNull();
  expect(parseSearch('ada 1234').phoneDigits).toBeNull();
  expect(parseSearch('').words).toEqual([]);
});
