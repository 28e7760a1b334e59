import { describe, expect, it } from 'vitest';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import type { ShapeLayer, TextLayer } from '../../../src/shared/design/layer.ts';
import { parseDocument } from '../../../src/shared/design/parse-document.ts';
import { parsePathData } from '../../../src/shared/design/path-data.ts';
import { testCardDocument } from '../../../src/shared/design/test-card.ts';
import { wardrobe } from '../../../src/shared/garments/wardrobe/wardrobe.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { productUid, variantUid } from './sample-documents.ts';

const areas = [
  { key: 'front', panelKey: 'front', originXMm: -150, originYMm: 100, widthMm: 300, heightMm: 400 },
  { key: 'left-chest', panelKey: 'front', originXMm: 40, originYMm: 150, widthMm: 90, heightMm: 90 },
  { key: 'back', panelKey: 'back', originXMm: -100, originYMm: 120, widthMm: 200, heightMm: 250 },
];
const onWhite = testCardDocument(areas, { productUid, variantUid, clothHex: '#ffffff' });
const layersOf = (key: string) => onWhite.areas[key]!.layers;

/** Where a grid's lines stand: those down at their x, those across at their y, in mm. */
function gridAt(id: string): number[][] {
  const { geometry } = layersOf('front').find((layer) => layer.id === id) as ShapeLayer;
  const starts = parsePathData(geometry.kind === 'path' ? geometry.data : '').filter(([command]) => command === 'M');
  return [starts.filter(([, , y]) => y === 0).map(([, x]) => Number(x)), starts.filter(([, x]) => x === 0).map(([, , y]) => Number(y))];
}

describe('the test card', () => {
  it('has a line every 10 mm of cloth, every fifth of them heavier', () => {
    const [thin, heavy] = [gridAt('grid'), gridAt('grid-50')];
    expect([...thin[0]!, ...heavy[0]!].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 29 }, (_, index) => (index + 1) * 10));
    expect(heavy[1]).toEqual([50, 100, 150, 200, 250, 300, 350]);
    expect(thin[1]).toHaveLength(32);
  });

  it('fills the largest of areas that overlap and outlines the others', () => {
    expect(layersOf('left-chest').map(({ id }) => id)).toEqual(['edge']);
    expect(layersOf('back').length).toBeGreaterThan(5);
  });

  it('is written in an ink that reads on the cloth, in a font that is bundled', () => {
    const ink = (clothHex: string) => {
      const document = testCardDocument(areas, { productUid, variantUid, clothHex });
      return (document.areas['front']!.layers.find(({ id }) => id === 'word') as TextLayer).fill;
    };
    expect(ink('#f4f3ef')).toEqual({ kind: 'solid', color: '#222222' });
    expect(ink('#1b1a1c')).toEqual({ kind: 'solid', color: '#e8e6e0' });
    const word = layersOf('front').find(({ id }) => id === 'area') as TextLayer;
    expect(word.text).toBe('front');
    expect(layoutText(word, createBundledShaper()).missing).toEqual([]);
  });

  it('is a valid document on every garment in every size', () => {
    for (const { key, sizeKeys, printAreasOf } of wardrobe) {
      for (const size of sizeKeys) {
        const document = testCardDocument(printAreasOf(size), { productUid, variantUid, clothHex: '#ffffff' });
        expect(parseDocument(document), `${key} ${size}`).toEqual(document);
        expect(Object.keys(document.areas)).toHaveLength(printAreasOf(size).length);
      }
    }
  });
});
