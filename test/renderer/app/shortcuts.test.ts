import { expect, test } from 'vitest';
import english from '../../../resources/locales/en.json' with { type: 'json' };
import { shortcutGroups } from '../../../src/renderer/app/shortcuts.ts';

const all = shortcutGroups.flatMap((group) => group.shortcuts);

test('no two things have the same keys', () => {
  const keys = all.map((shortcut) => shortcut.keys.toLowerCase());
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('everything on the help sheet has words', () => {
  const ids = [...shortcutGroups.map((group) => group.titleId), ...all.map((shortcut) => shortcut.labelId)];
  expect(ids.filter((id) => !(id in english))).toEqual([]);
});
