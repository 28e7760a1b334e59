import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionsOf } from '../../../src/renderer/studio/guided-questions.ts';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { imageLayerSchema } from '../../../src/shared/design/layer.ts';
import { replacePicture } from '../../../src/shared/design/replace-picture.ts';
import { templateSchema } from '../../../src/shared/design/template.ts';

const template = templateSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/templates/varsity-arch.json'), 'utf8')),
);
const document = applyTemplate(template, {
  productUid: '01890000-0000-7000-8000-000000000001',
  variantUid: '01890000-0000-7000-8000-000000000002',
  areaSizes: { front: { widthMm: 300, heightMm: 400 }, back: { widthMm: 300, heightMm: 400 } },
});

const picture = imageLayerSchema.parse({
  kind: 'image',
  id: 'photo',
  name: 'Photo',
  frame: { xMm: 0, yMm: 0, widthMm: 200, heightMm: 100, rotationDeg: 0 },
  opacity: 1,
  hidden: false,
  locked: false,
  assetHash: 'a'.repeat(64),
  mimeType: 'image/png',
  naturalWidthPx: 300,
  naturalHeightPx: 300,
  crop: null,
  flipX: false,
});

test('a template asks for all that it leaves open, in one order', () => {
  expect(questionsOf(document, template)).toEqual(['template', 'words', 'colours', 'layout', 'garment']);
});

test('what a template or the design leaves no choice of is not asked', () => {
  expect(questionsOf(document, undefined)).toEqual(['template', 'garment']);
  const single = { ...template, palettes: template.palettes.slice(0, 1), layouts: template.layouts.slice(0, 1) };
  expect(questionsOf(document, single)).toEqual(['template', 'words', 'garment']);
  const cleared = { ...document, areas: { front: { layers: [] }, back: { layers: [] } } };
  expect(questionsOf(cleared, single)).toEqual(['template', 'garment']);
});

test('lettering is asked where the template allows several faces, and a picture where the design has one that is not locked', () => {
  const slot = { key: 'face', kind: 'font' as const, label: 'Lettering', targets: [], fonts: ['Archivo 700', 'Anton 400'] };
  const target = template.slots.find(({ key }) => key === 'team')!.targets[0]!;
  const faces = { ...template, slots: [...template.slots, { ...slot, targets: [{ ...target, property: 'font' as const }] }] };
  expect(questionsOf(document, faces)).toContain('lettering');
  const locked = { ...faces, slots: faces.slots.map((each) => ({ ...each, locked: true })) };
  expect(questionsOf(document, locked)).toEqual(['template', 'colours', 'layout', 'garment']);
  const pictured = (isLocked: boolean) => ({ ...document, areas: { front: { layers: [{ ...picture, locked: isLocked }] } } });
  expect(questionsOf(pictured(false), undefined)).toEqual(['template', 'picture', 'garment']);
  expect(questionsOf(pictured(true), undefined)).toEqual(['template', 'garment']);
});

test('another picture takes the place and shape of the one before, cut to its middle', () => {
  const asset = { hash: 'b'.repeat(64), mimeType: 'image/jpeg' as const, byteLength: 9, widthPx: 400, heightPx: 100 };
  const replaced = replacePicture(picture, asset);
  expect(replaced).toMatchObject({ id: picture.id, frame: picture.frame, assetHash: asset.hash, naturalWidthPx: 400, cutout: null });
  // The frame is twice as wide as high: half of the panorama's width is seen.
  expect(replaced.crop).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 });
  expect(replacePicture(picture, { ...asset, widthPx: 200 }).crop).toBeNull();
});
