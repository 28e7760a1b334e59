import { describe, expect, it } from 'vitest';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import { groupLayers, ungroupLayers } from '../../src/shared/design/group-layers.ts';
import type { GroupLayer, Layer } from '../../src/shared/design/layer.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { AppError } from '../../src/shared/kernel/errors.ts';
import { makeDocument, makeFrame, makeGroup, makeShape, makeText } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';

const text = createBundledShaper();
const areaSizeMm = { widthMm: 120, heightMm: 90 };
const group = { areaKey: 'front', layerIds: ['back', 'words'], newId: 'both', name: 'Both' };

const layers: Layer[] = [
  makeShape({ id: 'back', frame: makeFrame({ xMm: 20, yMm: 10, widthMm: 50, heightMm: 30, rotationDeg: 20 }) }),
  makeText({ id: 'words', text: 'Wren', frame: makeFrame({ xMm: 25, yMm: 15, widthMm: 60, heightMm: 20 }), opacity: 0.8 }),
  makeShape({ id: 'above', frame: makeFrame({ xMm: 90, yMm: 60 }) }),
];

function pixels(document: DesignDocument): Uint8ClampedArray {
  const { canvas, surface } = createSurface(areaSizeMm.widthMm * 3, areaSizeMm.heightMm * 3);
  paintDesign(surface, document, 'front', { areaSizeMm, pixelsPerMm: 3, assets: { get: () => undefined }, text });
  return new Uint8ClampedArray(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data);
}

/** Pixels that differ by more than the rounding of a transform may make. */
function changed(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((count, value, at) => count + (Math.abs(value - b[at]!) > 24 ? 1 : 0), 0);
}

const idsOf = (document: DesignDocument): string[] => document.areas['front']!.layers.map(({ id }) => id);

describe('a group', () => {
  it('looks as its layers did, in the place of the topmost, and comes apart again', () => {
    const before = makeDocument(layers);
    const grouped = groupLayers(before, group);
    expect(idsOf(grouped)).toEqual(['both', 'above']);
    expect(changed(pixels(grouped), pixels(before))).toBe(0);
    const apart = ungroupLayers(grouped, { areaKey: 'front', layerId: 'both' });
    expect(idsOf(apart)).toEqual(['back', 'words', 'above']);
    expect(changed(pixels(apart), pixels(before))).toBe(0);
  });

  it('comes apart as it is seen after it was turned, scaled and made paler', () => {
    const grouped = groupLayers(makeDocument(layers), group);
    const [both, above] = grouped.areas['front']!.layers as [GroupLayer, Layer];
    const { frame } = both;
    const turned = { ...frame, widthMm: frame.widthMm * 0.7, heightMm: frame.heightMm * 0.7, rotationDeg: 35 };
    const changedGroup = makeDocument([{ ...both, frame: turned, opacity: 0.5 }, above]);
    const apart = ungroupLayers(changedGroup, { areaKey: 'front', layerId: 'both' });
    expect(changed(pixels(apart), pixels(changedGroup))).toBe(0);
  });

  it('refuses to come apart when it was stretched in one direction', () => {
    const stretched = makeGroup({ frame: makeFrame({ widthMm: 40, heightMm: 10 }), boxWidthMm: 10, boxHeightMm: 10 });
    expect(() => ungroupLayers(makeDocument([stretched]), { areaKey: 'front', layerId: stretched.id })).toThrow(
      new AppError('design.group-stretched'),
    );
  });

  it('refuses layers that are not in the area', () => {
    expect(() => groupLayers(makeDocument(layers), { ...group, layerIds: ['back', 'gone'] })).toThrow(
      new AppError('design.layer-not-found', { layerId: 'gone' }),
    );
  });
});
