import fc from 'fast-check';
import { addLayer } from '../../../src/shared/design/add-layer.ts';
import { setPalette } from '../../../src/shared/design/apply-template.ts';
import { changeLayer } from '../../../src/shared/design/change-layer.ts';
import { changeVariant, retargetAreas } from '../../../src/shared/design/change-variant.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { duplicateLayer } from '../../../src/shared/design/duplicate-layer.ts';
import { groupLayers, ungroupLayers } from '../../../src/shared/design/group-layers.ts';
import type { Edit } from '../../../src/shared/design/history.ts';
import type { GroupLayer, ImageLayer, Layer, RosterFieldLayer, ShapeLayer, TextLayer } from '../../../src/shared/design/layer.ts';
import { mirrorLayers } from '../../../src/shared/design/mirror-layers.ts';
import { putLayers } from '../../../src/shared/design/put-layers.ts';
import { removeLayer } from '../../../src/shared/design/remove-layer.ts';
import { reorderLayer } from '../../../src/shared/design/reorder-layer.ts';
import { scaleLengths } from '../../../src/shared/design/scale-lengths.ts';
import type { ShapeGeometry } from '../../../src/shared/design/shape-geometry.ts';
import { setLayout } from '../../../src/shared/design/template-layout.ts';
import { setSlot } from '../../../src/shared/design/template-slots.ts';
import { tileLayer } from '../../../src/shared/design/tile-layer.ts';
import type { Template } from '../../../src/shared/design/template.ts';
import { makeFrame, makeFullDocument, makeGroup, makeShape, makeText, productUid, variantUid } from './sample-documents.ts';

/** The template that the full document may have begun with. */
const template: Template = {
  uid: productUid,
  key: 'any',
  name: 'Any',
  family: 'minimal',
  tags: [],
  facets: { occasions: [], themes: [], moods: [], products: [] },
  referenceAreaMm: { widthMm: 300, heightMm: 400 },
  areas: makeFullDocument().areas,
  slots: [
    { key: 'words', kind: 'text', label: 'Words', targets: ['text', 'number', 'inner-text'].map((id) => slotTarget(id, 'text')) },
    { key: 'ink', kind: 'color', label: 'Ink', targets: ['shape', 'text', 'inner-shape'].map((id) => slotTarget(id, 'fill')) },
  ],
  palettes: [
    { key: 'red', name: 'Red', colors: { ink: '#ff0000' } },
    { key: 'blue', name: 'Blue', colors: { ink: '#0000FF' } },
  ],
  layouts: [
    { key: 'first', name: 'First', frames: {} },
    { key: 'other', name: 'Other', frames: { text: { frame: makeFrame({ yMm: 90 }), fontSizeMm: 30 }, image: { hidden: true } } },
  ],
};

function slotTarget(layerId: string, property: 'text' | 'fill'): Template['slots'][number]['targets'][number] {
  return { areaKey: 'front', layerId, property };
}

const areaKey = fc.constantFrom('front', 'front', 'front', 'back', 'nowhere');
const layerId = fc.constantFrom('shape', 'text', 'image', 'number', 'group', 'inner-shape', 'inner-text', 'new', 'copy', 'missing');
const target = fc.record({ areaKey, layerId });
const number = fc.oneof(fc.double({ min: -50, max: 400, noNaN: true }), fc.double());
const words = fc.string({ maxLength: 600 });
const color = fc.constantFrom('#112233', '#AABBCC', 'red', '');
const paint = color.map((value) => ({ kind: 'solid' as const, color: value }));
const pattern = fc.record({
  kind: fc.constant('pattern' as const),
  motif: fc.constantFrom('stripes', 'dots', 'checks', 'gingham', 'chevron', 'stars').map((name) => ({ kind: 'built-in' as const, name })),
  arrangement: fc.constantFrom('grid' as const, 'brick' as const, 'half-drop' as const),
  sizeMm: number,
  gapMm: number,
  angleDeg: number,
  color,
  groundColor: fc.option(color),
});
const anyPaint = fc.oneof(paint, pattern);
const mask = fc.option(
  fc.constantFrom<ShapeGeometry>({ kind: 'ellipse' }, { kind: 'rectangle', cornerRadiusMm: 3 }, { kind: 'polygon', corners: 2 }),
);
const inked = fc.constantFrom('dark' as const, 'light' as const);
const tone = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('silhouette' as const), color }),
    fc.record({ kind: fc.constant('threshold' as const), color, level: number, inked }),
    fc.record({ kind: fc.constant('halftone' as const), color, pitchMm: number, angleDeg: number, inked }),
    fc.record({ kind: fc.constant('duotone' as const), darkColor: color, lightColor: color }),
  ),
);
const crop = fc.option(fc.record({ x: number, y: number, width: number, height: number }));
const stroke = fc.option(fc.record({ widthMm: number, color }));
const uid = fc.constantFrom(productUid, variantUid, 'black-L');
const layer = fc.constantFrom<Layer>(
  makeText({ id: 'new' }),
  makeShape({ id: 'new' }),
  makeGroup({ id: 'new', children: [makeShape({ id: 'copy' })] }),
);
const frame = anyOneOf({ xMm: number, yMm: number, widthMm: number, heightMm: number, rotationDeg: number }).map(makeFrame);
const sizes = fc.record({ front: fc.record({ widthMm: fc.integer({ min: 5, max: 900 }), heightMm: fc.integer({ min: 50, max: 400 }) }) });
const common = { frame, opacity: number, hidden: fc.boolean(), locked: fc.boolean(), name: fc.string({ maxLength: 130 }) };
const shadow = fc.option(fc.record({ xMm: number, yMm: number, color }));
const edge = fc.record({ bend: number, rise: number, flag: number });
const curve = fc.oneof(
  fc.record({ kind: fc.constant('arc' as const), angleDeg: number }),
  fc.record({ kind: fc.constant('wave' as const), heightEm: number, waves: number }),
  fc.record({ kind: fc.constant('circle' as const), startDeg: number, reading: fc.constantFrom('outside' as const, 'inside' as const) }),
  fc.record({ kind: fc.constant('envelope' as const), top: edge, bottom: edge }),
);
const typesetting = { fontSizeMm: number, letterSpacingEm: number, fill: anyPaint, outline: stroke, shadow, curve };

/** Any edit that the app makes, with any arguments, good and bad. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  edit(fc.record({ areaKey, layer }), addLayer),
  edit(target, removeLayer),
  edit(fc.record({ areaKey, layerId, newId: layerId }), duplicateLayer),
  edit(fc.record({ areaKey, layerId, toIndex: number }), reorderLayer),
  edit(fc.record({ areaKey, layerIds: fc.uniqueArray(layerId, { minLength: 1, maxLength: 4 }), newId: layerId, name: words }), groupLayers),
  edit(target, ungroupLayers),
  edit(
    fc.record({
      areaKey,
      layerIds: fc.uniqueArray(layerId, { maxLength: 3 }),
      axis: fc.constantFrom('horizontal' as const, 'vertical' as const),
    }),
    mirrorLayers,
  ),
  change<TextLayer>('text', ['text', 'inner-text', 'new', 'shape'], { ...common, ...typesetting, text: words }),
  change<RosterFieldLayer>('roster-field', ['number', 'missing'], { ...common, ...typesetting, sampleText: words }),
  change<ShapeLayer>('shape', ['shape', 'inner-shape', 'new'], { ...common, fill: fc.option(anyPaint), stroke }),
  change<ImageLayer>('image', ['image', 'copy'], { ...common, flipX: fc.boolean(), flipY: fc.boolean(), mask, tone, crop }),
  change<GroupLayer>('group', ['group', 'new'], common),
  edit(fc.tuple(fc.subarray(['shape', 'text', 'image', 'number', 'group']), number, fc.double({ min: -1, max: 3 })), scaleSome),
  edit(fc.record({ areaKey, layers: fc.array(layer, { maxLength: 2 }) }), putLayers),
  edit(
    fc.record({
      areaKey,
      layerId,
      areaSizeMm: fc.constant({ widthMm: 90, heightMm: 120 }),
      arrangement: fc.constantFrom('grid' as const, 'brick' as const, 'half-drop' as const),
      gapMm: fc.double({ min: 0, max: 40, noNaN: true }),
      newId: layerId,
    }),
    tileLayer,
  ),
  edit(fc.record({ from: sizes, to: sizes }), retargetAreas),
  edit(fc.record({ productUid: uid, variantUid: uid }), changeVariant),
  edit(fc.tuple(fc.constantFrom('words', 'ink', 'nothing'), fc.oneof(words, color)), (document, [key, value]) =>
    setSlot(document, template, key, value),
  ),
  edit(fc.constantFrom(...template.palettes), (document, palette) => setPalette(document, template, palette)),
  edit(fc.tuple(fc.constantFrom('first', 'other', 'nowhere'), sizes), (document, [key, areaSizes]) =>
    setLayout(document, template, key, areaSizes),
  ),
);

function edit<Args>(args: fc.Arbitrary<Args>, run: (document: DesignDocument, args: Args) => DesignDocument): fc.Arbitrary<Edit> {
  return args.map(
    (given): Edit =>
      (document) =>
        run(document, given),
  );
}

/** One part at a time, as the properties of a layer change it. */
function change<Kind extends Layer>(
  kind: Kind['kind'],
  layerIds: readonly string[],
  parts: { readonly [Key in keyof Kind]?: fc.Arbitrary<Kind[Key]> },
): fc.Arbitrary<Edit> {
  return edit(fc.tuple(areaKey, fc.constantFrom(...layerIds), anyOneOf(parts)), (document, [key, id, part]) =>
    changeLayer<Layer>(document, { areaKey: key, layer: { id, kind }, change: (before) => ({ ...before, ...part }) as Layer }),
  );
}

/** What a pointer does: layers of an area moved and scaled together. */
function scaleSome(document: DesignDocument, [layerIds, byMm, factor]: [string[], number, number]): DesignDocument {
  const layers = document.areas['front']!.layers.filter(({ id }) => layerIds.includes(id)).map((before) => {
    const { xMm, widthMm, heightMm } = before.frame;
    const scaled = { ...before.frame, xMm: xMm + byMm, widthMm: widthMm * factor, heightMm: heightMm * factor };
    return scaleLengths({ ...before, frame: scaled }, factor);
  });
  return putLayers(document, { areaKey: 'front', layers });
}

function anyOneOf(parts: object): fc.Arbitrary<object> {
  const one = Object.entries(parts).map(([key, value]: [string, fc.Arbitrary<unknown>]) => value.map((found) => ({ [key]: found })));
  return fc.oneof(...one);
}
