import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultPreferences, openPreferences } from '../../../src/main/settings/preferences-file.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

const newFile = (): string => join(temporaryFolder(), 'deep', 'preferences.json');

test('what was chosen holds after a restart, what was not is the default', () => {
  const file = newFile();
  expect(openPreferences(file).get()).toEqual(defaultPreferences);
  expect(openPreferences(file).set({ theme: 'dark', shop: undefined })).toEqual({ ...defaultPreferences, theme: 'dark' });
  expect(openPreferences(file).get()).toEqual({ ...defaultPreferences, theme: 'dark' });
});

test.each(['', '{', '{"theme":"pink"}', '\u0000'])('a broken file is set aside and the defaults hold: %j', (content) => {
  const file = join(temporaryFolder(), 'preferences.json');
  writeFileSync(file, content);
  expect(openPreferences(file).get()).toEqual(defaultPreferences);
  expect(existsSync(file)).toBe(false);
  expect(readFileSync(`${file}.broken`, 'utf8')).toBe(content);
});

test('a value that is none is refused and nothing is written', () => {
  const file = newFile();
  const preferences = openPreferences(file);
  expect(() => preferences.set({ theme: 'pink' as 'dark' })).toThrow();
  expect(preferences.get()).toEqual(defaultPreferences);
  expect(existsSync(file)).toBe(false);
});
