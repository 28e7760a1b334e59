import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { setSlot } from '../../../src/shared/design/template-slots.ts';
import { templateSchema } from '../../../src/shared/design/template.ts';
import { customizationsOf } from '../../../src/shared/interactions/customizations.ts';
import { interactionWeight } from '../../../src/shared/interactions/interaction-weight.ts';
import { textCategory } from '../../../src/shared/interactions/text-category.ts';
import { productUid, variantUid } from '../design/sample-documents.ts';

test.each([
  ['23', 'number'],
  ['#7', 'number'],
  ['12.05.2024', 'date'],
  ['AB', 'initials'],
  ['Ada', 'name'],
  ['Ada O’Neill', 'name'],
  ['Best team ever', 'phrase'],
  ['lower', 'phrase'],
  ['me@example.com', 'contact'],
  ['  ', undefined],
] as const)('the sort of %s is %s', (text, category) => {
  expect(textCategory(text)).toBe(category);
});

test('a look weighs by how long it was and never more than a minute’s', () => {
  const look = (dwellMs: number | null): number => interactionWeight({ kind: 'viewed-product', dwellMs, detail: null });
  expect([look(null), look(30_000), look(60_000), look(600_000)]).toEqual([0.2, 0.6000000000000001, 1, 1]);
  expect(interactionWeight({ kind: 'rated', dwellMs: null, detail: { rating: 1 } })).toBe(-2);
});

test('what was changed of a template is told slot by slot, words by their sort alone', () => {
  const file = new URL('../../../resources/templates/varsity-arch.json', import.meta.url);
  const template = templateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const areaSizes = { front: { widthMm: 305, heightMm: 406 }, back: { widthMm: 305, heightMm: 406 } };
  const before = applyTemplate(template, { productUid, variantUid, areaSizes });
  const after = setSlot(setSlot(before, template, 'team', 'Best team ever'), template, 'trim', '#123456');
  expect(customizationsOf(before, after, template)).toEqual([
    { slot: 'team', textCategory: 'phrase' },
    { slot: 'trim', colorHex: '#123456' },
  ]);
  expect(customizationsOf(before, before, template)).toEqual([]);
});
