import { describe, expect, test } from 'vitest';
import { frameBounds } from '../../../src/shared/design/layer-bounds.ts';
import type { GroupLayer, ShapeLayer } from '../../../src/shared/design/layer.ts';
import { parseDocument } from '../../../src/shared/design/parse-document.ts';
import { tileLayer, type Tiling } from '../../../src/shared/design/tile-layer.ts';
import { expectRefusal } from './expect-refusal.ts';
import { makeDocument, makeFrame, makeGroup, makeShape, makeText } from './sample-documents.ts';

const tiling: Omit<Tiling, 'layerId'> = {
  areaKey: 'front',
  areaSizeMm: { widthMm: 300, heightMm: 400 },
  arrangement: 'grid',
  gapMm: 10,
  newId: 'tiles',
};

describe('repeating a layer over its area', () => {
  test('words become a group of copies that reach every edge, one of them in the middle', () => {
    const words = makeText({ frame: makeFrame({ xMm: 5, yMm: 5, widthMm: 60, heightMm: 30, rotationDeg: 20 }) });
    const document = tileLayer(makeDocument([words]), { ...tiling, layerId: 'text' });
    const [group] = document.areas['front']!.layers as GroupLayer[];
    const boxes = group!.children.map(({ frame }) => frameBounds(frame));
    expect(Math.min(...boxes.map(({ xMm }) => xMm))).toBeLessThanOrEqual(0);
    expect(Math.max(...boxes.map(({ xMm, widthMm }) => xMm + widthMm))).toBeGreaterThanOrEqual(300);
    expect(Math.max(...boxes.map(({ yMm, heightMm }) => yMm + heightMm))).toBeGreaterThanOrEqual(400);
    expect(group!.children.some(({ frame }) => frame.xMm === 120 && frame.yMm === 185)).toBe(true);
    expect(parseDocument(document)).toEqual(document);
  });

  test('copies of a group have ids of their own, also inside', () => {
    const badge = makeGroup({ frame: makeFrame({ widthMm: 80, heightMm: 90 }), children: [makeShape({ id: 'inner' })] });
    const document = tileLayer(makeDocument([badge, makeShape()]), { ...tiling, layerId: 'group' });
    expect(() => parseDocument(document)).not.toThrow();
    expect(document.areas['front']!.layers[1]!.id).toBe('shape');
  });

  test('rows like bricks stand half a step aside and still cover the area', () => {
    const words = makeText({ frame: makeFrame({ widthMm: 90, heightMm: 90 }) });
    const document = tileLayer(makeDocument([words]), { ...tiling, layerId: 'text', arrangement: 'brick' });
    const { children } = document.areas['front']!.layers[0] as GroupLayer;
    for (const yMm of new Set(children.map(({ frame }) => frame.yMm))) {
      const row = children.filter(({ frame }) => frame.yMm === yMm);
      expect(Math.min(...row.map(({ frame }) => frame.xMm))).toBeLessThanOrEqual(10);
      expect(Math.max(...row.map(({ frame }) => frame.xMm + 90))).toBeGreaterThanOrEqual(290);
    }
  });

  test('an upright shape of one colour becomes the pattern of a rectangle', () => {
    const star = makeShape({ geometry: { kind: 'star', points: 5, innerRatio: 0.4 }, frame: makeFrame({ widthMm: 12, heightMm: 10 }) });
    const document = tileLayer(makeDocument([star]), { ...tiling, layerId: 'shape', arrangement: 'half-drop' });
    const layer = document.areas['front']!.layers[0] as ShapeLayer;
    expect(layer.frame).toMatchObject({ xMm: 0, yMm: 0, widthMm: 300, heightMm: 400 });
    expect(layer.fill).toMatchObject({ kind: 'pattern', sizeMm: 12, gapMm: 10, arrangement: 'half-drop', color: '#ff0000' });
    expect(parseDocument(document)).toEqual(document);
  });

  test('too many copies are refused, with the limit', () => {
    const words = makeText({ frame: makeFrame({ widthMm: 4, heightMm: 4 }) });
    const error = expectRefusal(() => tileLayer(makeDocument([words]), { ...tiling, layerId: 'text', gapMm: 0 }), 'design.too-many-tiles');
    expect(error.params).toMatchObject({ limit: 200 });
  });
});
