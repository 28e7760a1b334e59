import { describe, expect, test } from 'vitest';
import { needsEastAsianFaces } from '../../../src/shared/design/east-asian.ts';
import { itemizeText } from '../../../src/shared/design/itemize-text.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { makeDocument, makeGroup, makeText } from './sample-documents.ts';

const shaper = createBundledShaper();
const archivo = shaper.faces.find(({ key }) => key === 'ArchivoBlack-400')!;
const families = (line: string): string[] =>
  itemizeText(line, archivo, shaper).map(({ face, missing }) => (missing ? 'none' : face.family));

describe('East Asian words', () => {
  test.each([
    ['俱乐部', ['Noto Sans SC']],
    ['春の祭り、東京', ['Noto Sans JP']],
    ['서울 大會', ['Noto Sans KR']],
    ['「春」', ['Noto Sans SC']],
    // The Japanese face lacks this simplified character: the whole line goes to the one that has all of it.
    ['さくら乐', ['Noto Sans SC']],
    // No face has both.
    ['한乐', ['Noto Sans KR', 'Noto Sans SC']],
  ])('%s is set in %j', (line, expected) => {
    expect([...new Set(families(line))].toSorted()).toEqual(expected.toSorted());
  });

  test('Latin words beside them keep their own face', () => {
    expect(families('山海 RUN')).toEqual(['Noto Sans SC', 'Archivo Black']);
  });

  test('a line without any never takes their faces, whatever is loaded: it prints the same in every session', () => {
    expect(families('★ ℃ ①')).not.toContain('Noto Sans SC');
    expect(families('★ ℃ ①')).not.toContain('Noto Sans JP');
  });

  test('a design says whether it needs their faces, groups included', () => {
    expect(needsEastAsianFaces(makeDocument([makeText({ text: 'Łódź שלום' })]))).toBe(false);
    expect(needsEastAsianFaces(makeDocument([makeGroup({ children: [makeText({ text: 'さくら' })] })]))).toBe(true);
  });
});
