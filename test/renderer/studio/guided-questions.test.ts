import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionsOf } from '../../../src/renderer/studio/guided-questions.ts';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { templateSchema } from '../../../src/shared/design/template.ts';

const template = templateSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/templates/varsity-arch.json'), 'utf8')),
);
const document = applyTemplate(template, {
  productUid: '01890000-0000-7000-8000-000000000001',
  variantUid: '01890000-0000-7000-8000-000000000002',
  areaSizes: { front: { widthMm: 300, heightMm: 400 }, back: { widthMm: 300, heightMm: 400 } },
});

test('a template asks for all that it leaves open, in one order', () => {
  expect(questionsOf(document, template)).toEqual(['template', 'words', 'colours', 'layout', 'garment']);
});

test('what a template or the design leaves no choice of is not asked', () => {
  expect(questionsOf(document, undefined)).toEqual(['template', 'garment']);
  const single = { ...template, palettes: template.palettes.slice(0, 1), layouts: template.layouts.slice(0, 1) };
  expect(questionsOf(document, single)).toEqual(['template', 'words', 'garment']);
  const cleared = { ...document, areas: { front: { layers: [] }, back: { layers: [] } } };
  expect(questionsOf(cleared, single)).toEqual(['template', 'garment']);
});
