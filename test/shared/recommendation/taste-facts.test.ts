import { expect, test } from 'vitest';
import { type TasteFact, tastesOf } from '../../../src/shared/recommendation/taste-facts.ts';

const shop = {
  products: [
    { id: 1, tags: ['sport', 'running'], colourways: [{ id: 11, hex: '#101010' }] },
    { id: 2, tags: ['gift'], colourways: [{ id: 21, hex: '#c8402b' }] },
  ],
  templates: [{ uid: 'a', tags: ['running', 'team'] }],
};
const fact = (kind: TasteFact['kind'], rest: Partial<TasteFact> = {}): TasteFact => ({
  kind,
  productId: null,
  templateUid: null,
  weight: 1,
  colorHex: null,
  answer: null,
  ...rest,
});

test('what was liked of products and templates gives the words, the shared one first', () => {
  const facts = [fact('liked', { productId: 1, weight: 2 }), fact('favourited', { templateUid: 'a', weight: 2 })];
  expect(tastesOf(facts, shop).tastes).toEqual(['running', 'sport', 'team']);
});

test('looking at something and a poor rating give no words', () => {
  const facts = [fact('viewed-product', { productId: 1 }), fact('rated', { productId: 2, weight: -2 })];
  expect(tastesOf(facts, shop).tastes).toEqual([]);
});

test('touches add up by colour; orders and refusals are none', () => {
  const facts = [
    fact('viewed-product', { productId: 1, weight: 0.5 }),
    fact('liked', { productId: 1, weight: 2 }),
    fact('answered', { productId: 2, colorHex: '#c8402b', answer: 'colour' }),
    fact('ordered', { productId: 1, weight: 4 }),
    fact('dismissed-suggestion', { productId: 2, weight: -1 }),
    fact('viewed-product', { productId: 99 }),
  ];
  expect(tastesOf(facts, shop).touches).toEqual([
    { productId: 1, colourwayId: null, weight: 2.5 },
    { productId: 2, colourwayId: 21, weight: 1 },
  ]);
});

test('a refusal holds until the product is taken to; what somebody has is remembered', () => {
  const refusals = [fact('dismissed-suggestion', { productId: 1 }), fact('dismissed-suggestion', { productId: 2 })];
  const has = fact('answered', { productId: 2, answer: 'has-it' });
  const known = tastesOf([...refusals, fact('put-in-order', { productId: 1 }), has], shop);
  expect([[...known.refused], [...known.has]]).toEqual([[2], [2]]);
  expect([...tastesOf([fact('ordered', { productId: 1 }), ...refusals], shop).refused]).toEqual([1, 2]);
  expect([...tastesOf([fact('answered', { productId: 1, answer: 'colour' })], shop).has]).toEqual([]);
});
