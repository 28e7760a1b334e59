import { expect, test } from 'vitest';
import { keyName } from '../../../src/renderer/ui/shortcut-keys.tsx';

test.each([
  ['mod', true, '⌘'],
  ['mod', false, 'Ctrl'],
  ['alt', false, 'Alt'],
  ['k', false, 'K'],
  ['ArrowUp', false, '↑'],
  ['Escape', true, 'Esc'],
  ['F2', false, 'F2'],
])('%s (Mac: %s) is written %s', (key, mac, written) => {
  expect(keyName(key, mac)).toBe(written);
});
