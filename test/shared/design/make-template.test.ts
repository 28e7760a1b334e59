import { expect, test } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { choosePalette, faintestContrast } from '../../../src/shared/design/choose-palette.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { EMPTY_PICTURE_HASH } from '../../../src/shared/design/empty-picture.ts';
import type { AreaSizeMm } from '../../../src/shared/design/fit-area.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { makeTemplate } from '../../../src/shared/design/make-template.ts';
import { flattenLayers } from '../../../src/shared/design/map-layers.ts';
import { findSlotCandidates } from '../../../src/shared/design/slot-candidates.ts';
import type { Template } from '../../../src/shared/design/template.ts';
import { setLayout } from '../../../src/shared/design/template-layout.ts';
import { readSlots, setSlot } from '../../../src/shared/design/template-slots.ts';
import { squareLayer } from '../../builders/designs.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { makeFrame, makeImage, productUid, variantUid } from './sample-documents.ts';

const areaSizes = {
  front: { widthMm: 305, heightMm: 406 },
  back: { widthMm: 330, heightMm: 440 },
  'sleeve-left': { widthMm: 80, heightMm: 240 },
};
const garment = { productUid, variantUid };
const names = { asDrawn: 'As drawn', pale: 'Pale', deep: 'Deep' };
const about = { uid: '01932d40-7a00-7000-8000-0000000000aa', key: 'own-club', name: 'Club', family: 'teams' as const, tags: ['club'] };

function apply(template: Template, more: { layoutKey?: string; garmentColor?: string } = {}): DesignDocument {
  return applyTemplate(template, { ...garment, areaSizes, paletteKey: template.palettes[0]!.key, ...more });
}

/** A template of a design with everything left open that is so at first. */
function remake(
  document: DesignDocument,
  before?: Template,
  locked: string[] = [],
  sizes: Record<string, AreaSizeMm> = areaSizes,
): Template {
  const parts = findSlotCandidates(document, before).map((one) => ({ ...one, label: one.label || one.value, open: one.chosen }));
  return makeTemplate({
    document,
    areaSizes: sizes,
    before,
    parts,
    locked: new Set(locked),
    about,
    names,
  });
}

/** Every layer's place and size, to a hundredth of a mm. */
function places(document: DesignDocument): unknown {
  const round = (mm: number): number => Math.round(mm * 100) / 100;
  return Object.entries(document.areas).map(([key, { layers }]) => [
    key,
    flattenLayers(layers).map(({ frame, ...layer }) => [
      Object.values(frame).map(round),
      'fontSizeMm' in layer ? round(layer.fontSizeMm) : 0,
      'curve' in layer ? layer.curve : 0,
    ]),
  ]);
}

test('a design on a band comes out of its own template as it was, on the face of it and all the way round', () => {
  const band = { front: { widthMm: 200, heightMm: 90, face: { xMm: 80, widthMm: 72 } } };
  const before = shippedTemplates()[0]!;
  const onFace = applyTemplate(before, { ...garment, areaSizes: band });
  const { layers } = onFace.areas['front']!;
  const round = { ...onFace, areas: { front: { layers: layers.map((layer) => ({ ...layer, frame: { ...layer.frame, xMm: 3 } })) } } };
  for (const document of [onFace, round]) {
    const again = applyTemplate(remake(document, before, [], band), { ...garment, areaSizes: band });
    expect(places(again)).toEqual(places(document));
  }
});

test.each(shippedTemplates().map((template) => [template.key, template] as const))(
  'a design from %s comes out of its own template as it was, in every layout and palette',
  (_key, template) => {
    const document = apply(template);
    const again = remake(document, template);
    expect(places(apply(again))).toEqual(places(document));
    expect(again.slots.map(({ key }) => key).toSorted()).toEqual(template.slots.map(({ key }) => key).toSorted());
    expect(again.palettes.map(({ key }) => key)).toEqual(template.palettes.map(({ key }) => key));
    for (const { key } of template.layouts.slice(1)) {
      expect(places(setLayout(apply(again), again, key, areaSizes))).toEqual(places(setLayout(document, template, key, areaSizes)));
    }
  },
);

function words(id: string, text: string, color: string): Layer {
  const model = flattenLayers(shippedTemplates()[0]!.areas['front']!.layers).find(({ kind }) => kind === 'text');
  return { ...(model as Extract<Layer, { kind: 'text' }>), id, name: id, text, fill: { kind: 'solid', color } };
}

const drawn: DesignDocument = {
  version: 4,
  ...garment,
  origin: null,
  areas: {
    front: { layers: [words('title', 'Wolves', '#ffffff'), squareLayer('mark')] },
    back: { layers: [words('title', 'Wolves', '#ffffff'), words('number', '7', '#cc0000')] },
    'sleeve-left': { layers: [{ ...squareLayer('mark'), frame: { ...squareLayer().frame, yMm: 185 } }] },
  },
  methods: {},
  fits: {},
};

test('of a free design the same words and the same colour are one slot wherever they stand', () => {
  const template = remake(drawn, undefined, ['sleeve-left/mark']);
  expect(template.slots.map(({ kind, targets }) => [kind, targets.length])).toEqual([
    ['text', 2],
    ['color', 2],
    ['color', 3],
    ['text', 1],
  ]);
  const ids = Object.values(template.areas).flatMap(({ layers }) => layers.map(({ id }) => id));
  expect(new Set(ids).size).toBe(5);
  const document = apply(template);
  expect(places(document)).toEqual(places({ ...drawn, areas: document.areas }));
  expect(places(document)).toEqual(places(drawn));
  const renamed = setSlot(document, template, template.slots[0]!.key, 'Foxes');
  expect(
    Object.values(renamed.areas).flatMap(({ layers }) => layers.flatMap((layer) => (layer.kind === 'text' ? layer.text : []))),
  ).toEqual(['Foxes', 'Foxes', '7']);
  expect(document.areas['sleeve-left']!.layers[0]!.locked).toBe(true);
  expect(document.areas['front']!.layers[1]!.locked).toBe(false);
});

test.each(['#ffffff', '#1c1b1a', '#b3262e', '#b4b5b6', '#1f2a44'])(
  'a design in one brightness stands off cloth of %s by 3',
  (garmentColor) => {
    const teal = { ...drawn, areas: { front: { layers: [words('title', 'Wolves', '#1d7a78'), words('year', '2027', '#8a5a10')] } } };
    const template = remake(teal);
    expect(template.palettes.map(({ key }) => key)).toEqual(['own', 'pale', 'deep']);
    expect(faintestContrast(template, choosePalette(template, garmentColor), garmentColor)).toBeGreaterThanOrEqual(3);
  },
);

test('a picture stays the design’s own unless it is left open; then it is taken out, and the template asks for another', () => {
  const photo = makeImage({ id: 'photo', name: 'Photo', frame: makeFrame({ widthMm: 60, heightMm: 40 }) });
  const document = { ...drawn, areas: { front: { layers: [words('title', 'Wolves', '#ffffff'), photo] } } };
  const pictureOf = (template: Template) => apply(template).areas['front']!.layers.find(({ kind }) => kind === 'image');
  expect(pictureOf(remake(document))).toMatchObject({ assetHash: photo.assetHash });

  const candidates = findSlotCandidates(document, undefined).map((one) => ({ ...one, label: one.label || 'Ink', open: true }));
  const draft = { document, areaSizes, before: undefined, locked: new Set<string>(), about, names };
  const template = makeTemplate({ ...draft, parts: candidates });
  expect(template.slots.find(({ kind }) => kind === 'picture')).toMatchObject({ label: 'Photo', targets: [{ layerId: 'photo' }] });
  expect(JSON.stringify(template)).not.toContain(photo.assetHash);
  expect(pictureOf(template)).toMatchObject({ assetHash: EMPTY_PICTURE_HASH, crop: null, mask: photo.mask });

  const closed = findSlotCandidates(apply(template), template).map((one) => ({ ...one, label: one.label || 'Ink', open: false }));
  const again = makeTemplate({ ...draft, document: apply(template), before: template, parts: closed });
  expect(again.slots.find(({ kind }) => kind === 'picture')).not.toHaveProperty('locked');
});

test('a design that lives by the difference of its colours keeps to them', () => {
  expect(remake(drawn).palettes.map(({ key }) => key)).toEqual(['own']);
});

test('on another garment it is fitted, and nothing of it is cut off', () => {
  const small: Record<string, AreaSizeMm> = { front: { widthMm: 120, heightMm: 100 } };
  const document = applyTemplate(remake(drawn), { ...garment, areaSizes: small });
  for (const { frame } of document.areas['front']!.layers) {
    expect(frame.xMm).toBeGreaterThanOrEqual(0);
    expect(frame.xMm + frame.widthMm).toBeLessThanOrEqual(120.01);
  }
});

test('what was added to a template’s design is left open with it; what the template had fixed stays fixed', () => {
  const before = shippedTemplates()[0]!;
  const started = apply(before);
  const document = { ...started, areas: { ...started.areas, back: { layers: [words('added', 'Since 1999', '#123456')] } } };
  const candidates = findSlotCandidates(document, { ...before, slots: before.slots.slice(1) });
  const closed = candidates.filter(({ chosen }) => !chosen).map(({ value }) => value);
  expect(candidates.find(({ value }) => value === 'Since 1999')?.chosen).toBe(true);
  expect(closed).toContain(readSlots(document, before)[0]!.value);
});

test('a design with nothing on it makes no template', () => {
  expect(() => remake({ ...drawn, areas: { front: { layers: [] } } })).toThrow('template.invalid');
});

test('a document goes on without what its template lost or gained since', () => {
  const before = shippedTemplates()[0]!;
  const document = apply(before);
  const since = {
    ...before,
    slots: [
      { key: 'new', kind: 'text' as const, label: 'New', targets: [{ areaKey: 'front', layerId: 'later', property: 'text' as const }] },
    ],
  };
  expect(readSlots(document, since)).toEqual([{ slot: since.slots[0], value: undefined }]);
  expect(setSlot(document, since, 'new', 'Hello')).toEqual(document);
});
