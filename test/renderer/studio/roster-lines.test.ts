import { expect, it } from 'vitest';
import { templateDocument } from '../../../src/renderer/bridge/start-document.ts';
import { sizeOffers } from '../../../src/renderer/studio/order-lines.ts';
import { findChoice } from '../../../src/renderer/studio/product-choice.ts';
import { rosterLines, rosterPiece, rosterPrintSources } from '../../../src/renderer/studio/roster-lines.ts';
import { rosterFields } from '../../../src/shared/design/roster.ts';
import { addLayer } from '../../../src/shared/design/add-layer.ts';
import { makeRosterField } from '../../shared/design/sample-documents.ts';
import { sampleProduct, shippedTemplate } from './sample-shop.ts';

const product = sampleProduct(1, [['White', '#ffffff']]);
const blank = templateDocument(shippedTemplate('sunset-badge'), { product, variant: product.variants[2]! });
const document = addLayer(blank, { areaKey: 'front', layer: makeRosterField({ id: 'their-name', field: 'name' }) });
const choice = findChoice(document, [product])!;
const rows = [
  { name: 'Kim', number: '7', size: 'S' },
  { name: 'Lee', number: '', size: 'L' },
  { name: 'Nobody', number: '1', size: 'XXS' },
];
const offers = sizeOffers(choice, document);
const pieces = rows.map((row) => rosterPiece(product, offers, row));

it('makes print files of what each person will wear, in their size and their own words', () => {
  const sources = rosterPrintSources(choice, rows, pieces, 'Club');
  expect(sources.map(({ design, sizeKey, order }) => [design, sizeKey, order])).toEqual([
    ['7 Kim · Club', 'S', null],
    ['Lee · Club', 'L', null],
  ]);
  expect(sources.map((source) => rosterFields(source.document).map(({ sampleText }) => sampleText))).toEqual([['Kim'], ['Lee']]);
});

it('names and draws a piece alike for the basket and for the press', () => {
  const lines = rosterLines(product, rows, pieces, { designId: 1, name: 'Club' }, () => 'key');
  const sources = rosterPrintSources(choice, rows, pieces, 'Club');
  expect(lines.map(({ designName, document: sold }) => [designName, sold])).toEqual(
    sources.map((source) => [source.design, source.document]),
  );
});
