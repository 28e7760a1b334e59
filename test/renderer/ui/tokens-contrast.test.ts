import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colorContrast } from '../../../src/shared/design/color-contrast.ts';

const css = readFileSync(new URL('../../../src/renderer/ui/tokens.css', import.meta.url), 'utf8');

const tokensOf = (selector: string): Record<string, string> => {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--tb-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]));
};

const grounds = ['paper', 'surface', 'raised', 'sunken', 'stage-inner', 'stage-outer'];
const washes = ['good-wash', 'warn-wash', 'bad-wash', 'thread-wash'];
const onGrounds = (text: string, least: number, behind: string[] = grounds): [string, string, number][] =>
  behind.map((ground) => [text, ground, least]);

/** Every text and its ground, every control and what it stands on, with the ratio that AA asks for. */
const pairs: [string, string, number][] = [
  ...onGrounds('ink', 4.5, [...grounds, ...washes, 'plate']),
  ...onGrounds('ink-secondary', 4.5, [...grounds, ...washes]),
  ...onGrounds('ink-hint', 4.5, ['paper', 'surface', 'raised', 'sunken']),
  ...onGrounds('thread-text', 4.5, ['paper', 'surface', 'raised', 'thread-wash']),
  ...onGrounds('bad', 4.5, ['paper', 'surface', 'raised', 'bad-wash']),
  ...onGrounds('good', 4.5, ['surface', 'raised']),
  ...onGrounds('warn', 4.5, ['paper', 'surface', 'raised']),
  ['on-thread', 'thread', 4.5],
  ['on-thread', 'thread-hover', 4.5],
  ['on-inverse', 'inverse', 4.5],
  ...onGrounds('control', 3, ['paper', 'surface', 'raised']),
  ...onGrounds('thread', 3, ['paper', 'surface', 'raised', 'stage-inner', 'stage-outer']),
  ...['good', 'warn', 'bad'].map((mark): [string, string, number] => [mark, `${mark}-wash`, 3]),
];

describe.each([
  ['light', ':root'],
  ['dark', "[data-mantine-color-scheme='dark']"],
])('in the %s theme', (_name, selector) => {
  const tokens = tokensOf(selector);
  test.each(pairs)('%s on %s is at least %f', (above, below, least) => {
    expect(tokens[above], `--tb-${above}`).toBeDefined();
    expect(tokens[below], `--tb-${below}`).toBeDefined();
    expect(colorContrast(tokens[above] ?? '', tokens[below] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('both themes define the same colours', () => {
  expect(Object.keys(tokensOf("[data-mantine-color-scheme='dark']")).sort()).toEqual(Object.keys(tokensOf(':root')).sort());
});
