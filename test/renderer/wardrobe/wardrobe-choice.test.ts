import { expect, test } from 'vitest';
import { clothsOf, madeGarments, readWardrobeChoice } from '../../../src/renderer/wardrobe/wardrobe-choice.ts';
import { sampleProduct } from '../studio/sample-shop.ts';

const product = sampleProduct(1, [
  ['White', '#ffffff'],
  ['Black', '#101010'],
]);
const figure = { gate: '6', what: 'file MB', value: 0.4, limit: '<= 0.70', passed: true };
const measured = { version: 1 as const, garmentKey: 'heavy-tee', sizes: { S: [figure], M: [figure] } };
const read = (address: string) => readWardrobeChoice(new URLSearchParams(address), [product], new Map([['heavy-tee', measured]]));

test('an address names everything that is shown', () => {
  const choice = read('garment=heavy-tee&size=S&cloth=Black&level=light&view=back');
  expect(choice).toMatchObject({ garment: { key: 'heavy-tee' }, sizeKey: 'S', cloth: { hex: '#101010' }, level: 'light', view: 'back' });
});

test('what an address does not say, or says wrongly, is chosen', () => {
  const choice = read('garment=ball-gown&size=XXS&cloth=Puce&level=hero&view=below');
  expect(choice).toMatchObject({ garment: madeGarments[0], level: 'standard', view: 'front' });
  expect(choice.garment.sizeKeys).toContain(choice.sizeKey);
  expect(choice.cloths).toContain(choice.cloth);
  expect(read('garment=heavy-tee&size=3XL')).toMatchObject({ sizeKeys: ['S', 'M'], sizeKey: 'M' });
});

test('a size or colour that the next garment lacks is left', () => {
  expect(read('garment=mug&size=S&cloth=Washed+Pine')).toMatchObject({ sizeKey: 'one-size', cloth: { name: 'White' } });
});

test('colours are those that the shop sells, each once, or plain ones', () => {
  expect(clothsOf(product.garmentKey, [product, product]).map(({ name }) => name)).toEqual(['White', 'Black']);
  expect(clothsOf('mug', [product])).toHaveLength(5);
});
