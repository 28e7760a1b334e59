import { describe, expect, test } from 'vitest';
import { addLayer } from '../../../src/shared/design/add-layer.ts';
import { changeLayer, type LayerMap } from '../../../src/shared/design/change-layer.ts';
import { changeVariant, retargetAreas } from '../../../src/shared/design/change-variant.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { duplicateLayer } from '../../../src/shared/design/duplicate-layer.ts';
import { MAX_LAYERS, type ImageLayer, type Layer, type ShapeLayer, type TextLayer } from '../../../src/shared/design/layer.ts';
import { layersBounds } from '../../../src/shared/design/layer-bounds.ts';
import { getLayer } from '../../../src/shared/design/map-layers.ts';
import { putLayers } from '../../../src/shared/design/put-layers.ts';
import { removeLayer } from '../../../src/shared/design/remove-layer.ts';
import { reorderLayer } from '../../../src/shared/design/reorder-layer.ts';
import { scaleLengths } from '../../../src/shared/design/scale-lengths.ts';
import { expectRefusal } from './expect-refusal.ts';
import { makeDocument, makeFrame, makeFullDocument, makeGroup, makeImage, makeShape, makeText, productUid } from './sample-documents.ts';

const front = 'front';
const ids = (document: DesignDocument): string[] => document.areas[front]?.layers.map((layer) => layer.id) ?? [];

describe('layers', () => {
  test('a new layer lies on top', () => {
    const document = makeDocument([makeShape({ id: 'a' }), makeShape({ id: 'b' })]);
    expect(ids(addLayer(document, { areaKey: front, layer: makeText({ id: 'c' }) }))).toEqual(['a', 'b', 'c']);
  });

  test('an id in use, a full area and an unknown area are refused', () => {
    expectRefusal(
      () => addLayer(makeFullDocument(), { areaKey: front, layer: makeShape({ id: 'inner-text' }) }),
      'design.invalid-document',
    );
    const full = makeDocument(Array.from({ length: MAX_LAYERS }, (_, index) => makeShape({ id: `s${index}` })));
    expectRefusal(() => addLayer(full, { areaKey: front, layer: makeShape({ id: 'one-more' }) }), 'design.invalid-document');
    expectRefusal(() => addLayer(makeDocument(), { areaKey: 'toString', layer: makeShape() }), 'design.area-not-found');
  });

  test('a layer inside a group is removed, and its siblings stay', () => {
    const document = removeLayer(makeFullDocument(), { areaKey: front, layerId: 'inner-shape' });
    expect(getLayer(document, front, 'group')).toMatchObject({ children: [{ id: 'inner-text' }] });
    expectRefusal(() => removeLayer(document, { areaKey: front, layerId: 'inner-shape' }), 'design.layer-not-found');
  });

  test('a copy lies just above its original, a little aside, with ids of its own', () => {
    const document = duplicateLayer(makeFullDocument(), { areaKey: front, layerId: 'group', newId: 'copy' });
    expect(ids(document).slice(-2)).toEqual(['group', 'copy']);
    expect(getLayer(document, front, 'copy')).toMatchObject({ frame: { xMm: 5, yMm: 5 }, children: [{ id: 'copy.0' }, { id: 'copy.1' }] });
    expectRefusal(() => duplicateLayer(document, { areaKey: front, layerId: 'group', newId: 'text' }), 'design.invalid-document');
  });

  test('the order changes among siblings only', () => {
    const document = makeDocument([makeShape({ id: 'a' }), makeShape({ id: 'b' }), makeShape({ id: 'c' })]);
    expect(ids(reorderLayer(document, { areaKey: front, layerId: 'a', toIndex: 2 }))).toEqual(['b', 'c', 'a']);
    expect(ids(reorderLayer(document, { areaKey: front, layerId: 'c', toIndex: -5 }))).toEqual(['c', 'a', 'b']);
  });
});

describe('a change of one layer', () => {
  const change = <Kind extends Layer>(layer: Kind, map: LayerMap<Kind>): DesignDocument =>
    changeLayer<Kind>(makeFullDocument(), { areaKey: front, layer, change: map });

  test('reaches a layer at any depth and leaves every other one the same object', () => {
    const before = makeFullDocument();
    const map: LayerMap<TextLayer> = (layer) => ({ ...layer, text: 'other' });
    const after = changeLayer<TextLayer>(before, { areaKey: front, layer: makeText({ id: 'inner-text' }), change: map });
    expect(getLayer(after, front, 'inner-text')).toMatchObject({ text: 'other' });
    expect(after.areas['back']).toBe(before.areas['back']);
    expect(after.areas[front]?.layers[0]).toBe(before.areas[front]?.layers[0]);
    expect(getLayer(after, front, 'inner-shape')).toBe(getLayer(before, front, 'inner-shape'));
  });

  test('that gives back the same layer is none', () => {
    const before = makeFullDocument();
    expect(changeLayer(before, { areaKey: front, layer: makeShape(), change: (layer) => layer })).toBe(before);
  });

  test('leaves a layer alone that has become another kind', () => {
    const before = makeFullDocument();
    const stale = makeText({ id: 'shape' });
    expect(changeLayer<TextLayer>(before, { areaKey: front, layer: stale, change: (layer) => ({ ...layer, text: 'a' }) })).toBe(before);
  });

  test('keeps colours in lower case', () => {
    const after = change(makeText(), (layer) => ({ ...layer, outline: { widthMm: 1, color: '#FFFFFF' } }));
    expect(getLayer(after, front, 'text')).toMatchObject({ outline: { widthMm: 1, color: '#ffffff' } });
  });

  test('refuses a layer and an area that are not there', () => {
    const missing = { areaKey: front, layer: makeShape({ id: 'missing' }), change: (layer: Layer) => layer };
    expectRefusal(() => changeLayer<Layer>(makeFullDocument(), missing), 'design.layer-not-found');
    expectRefusal(() => changeLayer<Layer>(makeFullDocument(), { ...missing, areaKey: 'toString' }), 'design.area-not-found');
  });

  test.each<[what: string, run: () => DesignDocument]>([
    ['an opacity above 1', () => change<ShapeLayer>(makeShape(), (layer) => ({ ...layer, opacity: 2 }))],
    ['a name too long', () => change<ShapeLayer>(makeShape(), (layer) => ({ ...layer, name: 'x'.repeat(121) }))],
    ['a place at infinity', () => change<ShapeLayer>(makeShape(), (layer) => ({ ...layer, frame: makeFrame({ xMm: Infinity }) }))],
    ['a frame without width', () => change<ShapeLayer>(makeShape(), (layer) => ({ ...layer, frame: makeFrame({ widthMm: 0 }) }))],
    ['a text too long', () => change<TextLayer>(makeText(), (layer) => ({ ...layer, text: 'x'.repeat(501) }))],
    ['letters of no size', () => change<TextLayer>(makeText(), (layer) => ({ ...layer, fontSizeMm: 0 }))],
    ['a colour that is none', () => change<TextLayer>(makeText(), (layer) => ({ ...layer, fill: { kind: 'solid', color: 'red' } }))],
    [
      'a crop beyond the picture',
      () => change<ImageLayer>(makeImage(), (layer) => ({ ...layer, crop: { x: 0.9, y: 0, width: 0.5, height: 1 } })),
    ],
  ])('refuses %s', (_what, run) => {
    expectRefusal(run, 'design.invalid-document');
  });
});

describe('placement', () => {
  test('layers are put back together, to a thousandth of a millimetre', () => {
    const layers = [makeShape({ frame: makeFrame({ xMm: 1.23456 }) }), makeText({ frame: makeFrame({ rotationDeg: 45.00049 }) })];
    const after = putLayers(makeFullDocument(), { areaKey: front, layers });
    expect(getLayer(after, front, 'shape').frame).toEqual(makeFrame({ xMm: 1.235 }));
    expect(getLayer(after, front, 'text').frame).toEqual(makeFrame({ rotationDeg: 45 }));
    expect(ids(after)).toEqual(ids(makeFullDocument()));
  });

  test('a frame out of bounds and a layer that is gone are refused', () => {
    const put = (layer: Layer) => () => putLayers(makeFullDocument(), { areaKey: front, layers: [makeText(), layer] });
    expectRefusal(put(makeShape({ frame: makeFrame({ widthMm: 90_000 }) })), 'design.invalid-document');
    expectRefusal(put(makeShape({ id: 'missing' })), 'design.layer-not-found');
  });

  test('scaling takes letters, lines and corners with it', () => {
    const stroke = { widthMm: 1, color: '#000000' };
    expect(scaleLengths(makeText({ outline: stroke }), 2)).toMatchObject({ fontSizeMm: 20, outline: { widthMm: 2 } });
    const rounded = makeShape({ geometry: { kind: 'rectangle', cornerRadiusMm: 3 }, stroke });
    expect(scaleLengths(rounded, 2)).toMatchObject({ geometry: { cornerRadiusMm: 6 }, stroke: { widthMm: 2 } });
  });

  test('the box around layers takes in turned ones and leaves out hidden ones', () => {
    const turned = makeShape({ frame: makeFrame({ xMm: 30, yMm: 40, widthMm: 60, heightMm: 20, rotationDeg: 90 }) });
    const box = layersBounds([turned, makeText({ hidden: true })])!;
    expect(box.xMm).toBeCloseTo(50, 6);
    expect(box.yMm).toBeCloseTo(20, 6);
    expect(box.widthMm).toBeCloseTo(20, 6);
    expect(box.heightMm).toBeCloseTo(60, 6);
  });
});

describe('another variant', () => {
  test('the uids change and the layers stay', () => {
    const before = makeFullDocument();
    const after = changeVariant(before, { productUid, variantUid: productUid });
    expect(after).toEqual({ ...before, variantUid: productUid });
    expectRefusal(() => changeVariant(before, { productUid, variantUid: 'black-L' }), 'design.invalid-document');
  });

  test('a smaller area takes the same share of the width, centred at the top, and going back restores it', () => {
    const large = { front: { widthMm: 300, heightMm: 400 } };
    const small = { front: { widthMm: 150, heightMm: 250 } };
    const before = makeDocument([makeText({ frame: makeFrame({ xMm: 100, yMm: 50, widthMm: 100, heightMm: 40 }) })]);
    const after = retargetAreas(before, { from: large, to: small });
    expect(getLayer(after, front, 'text')).toMatchObject({ frame: { xMm: 50, yMm: 25, widthMm: 50, heightMm: 20 }, fontSizeMm: 5 });
    expect(retargetAreas(after, { from: small, to: large })).toEqual(before);
  });

  test('what lay inside stays inside a shorter area, centred', () => {
    const before = makeDocument([makeShape({ frame: makeFrame({ xMm: 0, yMm: 300, widthMm: 300, heightMm: 100 }) })]);
    const after = retargetAreas(before, {
      from: { front: { widthMm: 300, heightMm: 400 } },
      to: { front: { widthMm: 300, heightMm: 200 } },
    });
    expect(getLayer(after, front, 'shape').frame).toEqual(makeFrame({ xMm: 75, yMm: 150, widthMm: 150, heightMm: 50 }));
  });

  test('children of a group keep their frames, because the box scales', () => {
    const before = makeDocument([makeGroup({ children: [makeShape()] })]);
    const after = retargetAreas(before, {
      from: { front: { widthMm: 200, heightMm: 200 } },
      to: { front: { widthMm: 100, heightMm: 200 } },
    });
    expect(getLayer(after, front, 'shape')).toBe(getLayer(before, front, 'shape'));
    expect(getLayer(after, front, 'group').frame.widthMm).toBe(25);
  });

  test('an area that only the target has is added empty; one that it lacks is kept', () => {
    const after = retargetAreas(makeFullDocument(), { from: {}, to: { 'sleeve-left': { widthMm: 89, heightMm: 76 } } });
    expect(after.areas['sleeve-left']).toEqual({ layers: [] });
    expect(after.areas[front]).toEqual(makeFullDocument().areas[front]);
  });
});
