import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isEastAsianFace } from '../../../src/shared/design/east-asian.ts';
import { fontManifestSchema } from '../../../src/shared/design/font-manifest.ts';

const folder = new URL('../../../resources/fonts/', import.meta.url);
const { faces } = fontManifestSchema.parse(JSON.parse(readFileSync(new URL('fonts.json', folder), 'utf8')));

test('every face of the manifest is the file that it names, and no other lies there', () => {
  for (const face of faces) {
    const bytes = readFileSync(new URL(face.file, folder));
    expect(bytes.length, face.file).toBe(face.byteLength);
    expect(createHash('sha256').update(bytes).digest('hex'), face.file).toBe(face.sha256);
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.ttf'));
  expect(files.toSorted()).toEqual(faces.map((face) => face.file).toSorted());
});

test('keys are unique, and every family has its licence', () => {
  expect(new Set(faces.map((face) => face.key)).size).toBe(faces.length);
  const licences = readFileSync(new URL('LICENSES', folder), 'utf8');
  for (const face of faces) expect(licences, face.family).toContain(`${face.family} (`);
});

test('what every window loads stays below 8 MB, what few designs need below 24 MB', () => {
  const megabytes = (some: typeof faces): number => some.reduce((sum, face) => sum + face.byteLength, 0) / 1024 ** 2;
  expect(megabytes(faces.filter((face) => !isEastAsianFace(face)))).toBeLessThan(8);
  expect(megabytes(faces.filter(isEastAsianFace))).toBeLessThan(24);
});
