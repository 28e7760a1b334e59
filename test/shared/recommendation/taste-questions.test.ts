import { expect, test } from 'vitest';
import { factsOfPicks, hasPicks, noPicks } from '../../../src/shared/recommendation/taste-picks.ts';
import {
  type AskedTemplate,
  coloursToAsk,
  productsToAsk,
  sizeToShow,
  templatesToAsk,
} from '../../../src/shared/recommendation/taste-questions.ts';
import { contentProduct } from './content-products.ts';

const idsOf = (items: readonly { readonly id: number }[]): number[] => items.map(({ id }) => id);

test('products that are asked about are in stock and bring new words first', () => {
  const products = [
    contentProduct(1, { tags: ['sport', 'team'] }),
    contentProduct(2, { tags: ['sport', 'team'] }),
    contentProduct(3, { tags: ['gift'], stock: 0 }),
    contentProduct(4, { tags: ['gift'], kind: 'drinkware' }),
  ];
  expect(idsOf(productsToAsk(products, 2))).toEqual([1, 4]);
  expect(idsOf(productsToAsk(products, 9))).toEqual([1, 4, 2]);
});

test('templates that are asked about suit the kind, are finished, and are of several families', () => {
  const facets = { occasions: [], themes: [], moods: [], products: [] };
  const template = (uid: string, rest: Partial<AskedTemplate> = {}): AskedTemplate => ({
    uid,
    family: 'teams',
    tags: ['team'],
    facets,
    slots: [],
    ...rest,
  });
  const picture = { key: 'photo', kind: 'picture', label: 'Photo', targets: [] } satisfies AskedTemplate['slots'][number];
  const templates = [
    template('a'),
    template('b'),
    template('c', { family: 'eco', tags: ['eco'] }),
    template('mug', { family: 'retro', facets: { ...facets, products: ['drinkware'] } }),
    template('photo', { family: 'family', slots: [picture] }),
  ];
  expect(templatesToAsk(templates, 'apparel', 2).map(({ uid }) => uid)).toEqual(['a', 'c']);
  expect(templatesToAsk(templates, 'drinkware', 9).map(({ uid }) => uid)).toEqual(['a', 'c', 'mug', 'b']);
});

test('colours that are asked about are in stock and far from each other, in a middle size', () => {
  const colours = { White: '#ffffff', Cream: '#f8f4e8', Black: '#111111', Red: '#c8402b', Gone: '#00a050' };
  const product = contentProduct(1, { colours, soldOut: ['Gone S', 'Gone M', 'Gone L', 'Gone XL', 'Red M'] });
  expect(coloursToAsk(product, 3).map(({ name }) => name)).toEqual(['White', 'Black', 'Red']);
  expect(coloursToAsk(product, 9)).toHaveLength(4);
  expect([sizeToShow(product, 10), sizeToShow(product, 13), sizeToShow(product, 14)]).toEqual(['M', 'L', undefined]);
});

test('only what was picked becomes facts', () => {
  expect(hasPicks(noPicks)).toBe(false);
  expect(factsOfPicks(noPicks)).toEqual([]);
  const picks = { ...noPicks, templateUid: 'a', colour: { productId: 1, colourwayId: 11, hex: '#c8402b' } };
  expect(hasPicks(picks)).toBe(true);
  expect(factsOfPicks(picks)).toEqual([
    { kind: 'liked', productId: null, templateUid: 'a', detail: null },
    { kind: 'answered', productId: 1, templateUid: null, detail: { answer: 'colour', colorHex: '#c8402b' } },
  ]);
});
