import { expect, test } from 'vitest';
import { findMessageFaults, findRepeatedIds } from '../../../scripts/check-messages.mjs';

const code = (text: string): { name: string; text: string }[] => [{ name: 'a.tsx', text }];

test('words and code that fit have no fault', () => {
  const messages = { 'a.one': 'One', 'a.two.x': '{count, plural, one {#} other {#}}', 'a.three': 'Three' };
  const text = '<FormattedMessage id="a.one" /> intl.formatMessage({ id: `a.two.${kind}` }) [{ labelId: \'a.three\' }]';
  expect(findMessageFaults(messages, code(text))).toEqual([]);
});

test('finds an id that does not exist, plain or put together', () => {
  expect(findMessageFaults({}, code('<FormattedMessage id="a.one" />'))).toEqual(['a.tsx: message "a.one" does not exist']);
  expect(findMessageFaults({}, code("formatMessage({ id: 'a.one' })"))).toEqual(['a.tsx: message "a.one" does not exist']);
  expect(findMessageFaults({}, code('<FormattedMessage id={`a.${b}`} />'))).toEqual(['a.tsx: no message is like "a.${b}"']);
});

test('finds a message that nothing names', () => {
  expect(findMessageFaults({ 'a.one': 'One' }, code(''))).toEqual(['message "a.one" is named nowhere']);
});

test('finds a message that is not ICU', () => {
  const [fault] = findMessageFaults({ 'a.one': '{count, plural, one {#}' }, code('<FormattedMessage id="a.one" />'));
  expect(fault).toMatch(/^message "a\.one" is not ICU/);
});

test('finds an id that two messages have', () => {
  expect(findRepeatedIds('{\n  "a.one": "One",\n  "a.two": "Two",\n  "a.one": "Eins"\n}')).toEqual([
    'message "a.one" is there more than once',
  ]);
});
