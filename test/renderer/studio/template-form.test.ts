import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import english from '../../../resources/locales/en.json' with { type: 'json' };
import { templateDocument } from '../../../src/renderer/bridge/start-document.ts';
import { readTags, startForm, templateOf, templateSources } from '../../../src/renderer/studio/template-form.ts';
import { chooseVariant } from '../../../src/renderer/studio/product-choice.ts';
import { sampleProduct, shippedTemplate } from './sample-shop.ts';

const intl = createIntl({ locale: 'en', messages: english });
const names = { asDrawn: 'As drawn', pale: 'Pale', deep: 'Deep' };
const before = shippedTemplate('varsity-arch');
const product = sampleProduct(1, [['White', '#ffffff']]);
const variant = chooseVariant(product, {})!;
const choice = { product, variant, colourway: product.colourways[0]! };
const sources = templateSources(choice, templateDocument(before, choice), [before]);

test('typed words become tags: lower case, hyphens between words, none twice', () => {
  expect(readTags(' Summer Fair, café,, summer-fair ,Tür & Tor, 中文')).toEqual(['summer-fair', 'cafe', 'tur-tor']);
  expect(readTags(Array.from({ length: 30 }, (_, at) => `t${at}`).join(','))).toHaveLength(20);
});

test('the form begins with what the template before left open, under its names', () => {
  const form = startForm(intl, 'Club', sources);
  expect(form).toMatchObject({ name: 'Club', family: before.family });
  expect(sources.candidates.filter(({ id }) => form.open.has(id)).map(({ id }) => form.labels[id])).toEqual(
    expect.arrayContaining(before.slots.filter(({ kind }) => kind !== 'font').map(({ label }) => label)),
  );
});

test('what is closed is a locked slot, what is locked cannot be moved, and names are the form’s', () => {
  const start = startForm(intl, 'Club', sources);
  const [first] = sources.candidates;
  const areaKey = first!.targets[0]!.areaKey;
  const layer = sources.document.areas[areaKey]!.layers[0]!;
  const form = {
    ...start,
    family: 'school' as const,
    tags: 'Fair',
    open: new Set([...start.open].filter((id) => id !== first!.id)),
    locked: new Set([`${areaKey}/${layer.id}`]),
  };
  const template = templateOf(form, sources, names);
  expect(template).toMatchObject({ name: 'Club', family: 'school', tags: ['fair'], facets: before.facets });
  expect(template.slots.find(({ key }) => key === first!.slot!.key)?.locked).toBe(true);
  expect(template.slots.filter(({ locked }) => locked)).toHaveLength(1);
  expect(Object.values(template.areas).flatMap(({ layers }) => layers.filter(({ locked }) => locked).map(({ id }) => id))).toEqual([
    layer.id,
  ]);
});
