import { expect, test } from 'vitest';
import { readablePalettes } from '../../../src/shared/design/choose-palette.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';

const varsity = shippedTemplates().find(({ key }) => key === 'varsity-arch')!;
const palette = (key: string, ...colors: string[]): (typeof varsity.palettes)[number] => ({
  key,
  name: key,
  colors: Object.fromEntries(
    varsity.slots.filter(({ kind }) => kind === 'color').map((slot, at) => [slot.key, colors[at % colors.length]!]),
  ),
});
const template = { ...varsity, palettes: [palette('ink', '#000000'), palette('cream', '#fff8e7'), palette('half', '#fff8e7', '#101010')] };
const keysOn = (cloth: string): string[] => readablePalettes(template, cloth).map(({ key }) => key);

test('only colour sets whose every colour can be read on the cloth are offered', () => {
  expect(keysOn('#101820')).toEqual(['cream']);
  expect(keysOn('#ffffff')).toEqual(['ink']);
});

test('where none can, all are', () => {
  expect(readablePalettes({ ...template, palettes: [palette('red', '#c02020'), palette('wine', '#a01818')] }, '#b01c1c')).toHaveLength(2);
});
