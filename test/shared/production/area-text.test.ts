import { expect, test } from 'vitest';
import { areaText } from '../../../src/shared/production/document-text.ts';
import { sampleDocument, square } from '../../renderer/design-editor/sample-document.ts';

const cloth = { sizeKey: 'M', garmentHex: '#ffffff' };
const document = sampleDocument();
const text = areaText(document, 'front', cloth);

test('an area is the same while nothing on it changes, whatever happens elsewhere', () => {
  const backToo = { ...document, areas: { ...document.areas, back: { layers: [square('c')] } } };
  expect(areaText(backToo, 'front', cloth)).toBe(text);
  const { frame, ...rest } = square('a');
  const reordered = { ...document, areas: { ...document.areas, front: { layers: [{ frame, ...rest }, square('b', { xMm: 100 })] } } };
  expect(areaText(reordered, 'front', cloth)).toBe(text);
});

test('a layer, the method, the size and the cloth each make it another one', () => {
  const moved = { ...document, areas: { ...document.areas, front: { layers: [square('a', { xMm: 11 })] } } };
  const others = [
    areaText(moved, 'front', cloth),
    areaText({ ...document, methods: { front: 'screen' } }, 'front', cloth),
    areaText(document, 'front', { ...cloth, sizeKey: 'L' }),
    areaText(document, 'front', { ...cloth, garmentHex: '#000000' }),
    areaText(document, 'back', cloth),
  ];
  expect(new Set([text, ...others]).size).toBe(6);
});
