import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { editLayer } from '../../../src/shared/design/edit-layer.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { groupLayers, ungroupLayers } from '../../../src/shared/design/group-layers.ts';
import { templateSchema } from '../../../src/shared/design/template.ts';
import { setLayout } from '../../../src/shared/design/template-layout.ts';

const template = templateSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/templates/varsity-arch.json'), 'utf8')),
);
const areaSizes = { front: { widthMm: 300, heightMm: 400 }, back: { widthMm: 300, heightMm: 400 } };
const document = applyTemplate(template, {
  productUid: '01890000-0000-7000-8000-000000000001',
  variantUid: '01890000-0000-7000-8000-000000000002',
  areaSizes,
});
const other = template.layouts[1]!.key;
const ids = document.areas['front']!.layers.slice(-2).map(({ id }) => id);

/** The frames of an area by layer, to a hundredth of a millimetre. */
function framesOf({ areas }: DesignDocument): Record<string, number[]> {
  const entries = areas['front']!.layers.map(({ id, frame }) => [id, Object.values(frame).map((mm) => Math.round(mm * 100) / 100)]);
  return Object.fromEntries(entries);
}

test('layers that were grouped go where another layout has them, and their group fits around them', () => {
  const grouped = groupLayers(document, { areaKey: 'front', layerIds: ids, newId: 'pair', name: 'Pair' });
  const arranged = setLayout(grouped, template, other, areaSizes);
  expect(arranged.areas['front']!.layers.some(({ id }) => id === 'pair')).toBe(true);
  const apart = ungroupLayers(arranged, { areaKey: 'front', layerId: 'pair' });
  expect(framesOf(apart)).toEqual(framesOf(setLayout(document, template, other, areaSizes)));
});

test('so they do in a group within a group that was moved and turned, and the groups keep their opacity', () => {
  const inner = groupLayers(document, { areaKey: 'front', layerIds: ids, newId: 'pair', name: 'Pair' });
  const outer = groupLayers(inner, { areaKey: 'front', layerIds: ['pair'], newId: 'whole', name: 'Whole' });
  const turned = editLayer(outer, 'front', 'whole', (layer) => ({
    ...layer,
    opacity: 0.5,
    frame: { ...layer.frame, xMm: 3, rotationDeg: 20 },
  }));
  const arranged = setLayout(turned, template, other, areaSizes);
  expect(arranged.areas['front']!.layers.find(({ id }) => id === 'whole')?.opacity).toBe(0.5);
  const apart = ['whole', 'pair'].reduce((before, layerId) => ungroupLayers(before, { areaKey: 'front', layerId }), arranged);
  expect(framesOf(apart)).toEqual(framesOf(setLayout(document, template, other, areaSizes)));
});
