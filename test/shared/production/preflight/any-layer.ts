import fc from 'fast-check';
import { EMPTY_PICTURE_HASH } from '../../../../src/shared/design/empty-picture.ts';
import type { Layer } from '../../../../src/shared/design/layer.ts';
import type { Paint } from '../../../../src/shared/design/paint.ts';
import type { ShapeGeometry } from '../../../../src/shared/design/shape-geometry.ts';
import type { Tone } from '../../../../src/shared/design/tone.ts';
import { assetHash, makeGroup, makeImage, makeRosterField, makeShape, makeText } from '../../design/sample-documents.ts';

const mm = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const color = fc.constantFrom(
  '#ffffff',
  '#fdfdfb',
  '#1d1d1f',
  '#2a2a2c',
  '#cc3333',
  '#a83c3e',
  '#e25c27',
  '#ffcc00',
  '#01784e',
  '#333366',
  '#3399ff',
  '#6b5294',
);
const frame = fc.record({
  xMm: mm(-100, 350),
  yMm: mm(-100, 420),
  widthMm: fc.oneof(mm(0.1, 3), mm(10, 250)),
  heightMm: fc.oneof(mm(0.1, 3), mm(10, 250)),
  rotationDeg: fc.oneof(fc.constant(0), mm(-180, 180)),
});
const rarely = fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0);
const common = { frame, opacity: fc.constantFrom(1, 1, 1, 0.6, 0.1, 0), hidden: rarely, locked: rarely };
const motif = fc
  .constantFrom('stripes' as const, 'dots' as const, 'gingham' as const, 'stars' as const)
  .map((name) => ({ kind: 'built-in' as const, name }));
const paint: fc.Arbitrary<Paint> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('solid' as const), color }) },
  fc.record({
    kind: fc.constant('linear-gradient' as const),
    angleDeg: mm(-90, 90),
    stops: fc.array(fc.record({ offset: mm(0, 1), color }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('pattern' as const),
    motif,
    arrangement: fc.constant('grid' as const),
    sizeMm: mm(0.1, 20),
    gapMm: mm(0, 10),
    angleDeg: mm(-90, 90),
    color,
    groundColor: fc.option(color),
  }),
);
const stroke = fc.option(fc.record({ widthMm: mm(0.01, 6), color }));
const drawing = { kind: 'path' as const, viewBoxWidth: 100, viewBoxHeight: 100 };
const geometry = fc.constantFrom<ShapeGeometry>(
  { kind: 'rectangle', cornerRadiusMm: 2 },
  { kind: 'ellipse' },
  { kind: 'star', points: 5, innerRatio: 0.4 },
  { ...drawing, data: 'M0 0H100V4H4V100H0Z', fillRule: 'nonzero' },
  { ...drawing, data: 'M0 0C200 0 -100 100 100 100L50 3Z M10 10h80v80h-80z', fillRule: 'evenodd' },
  { ...drawing, data: 'M1e309 0L2 2', fillRule: 'nonzero' },
);
const tone = fc.option(
  fc.oneof<fc.Arbitrary<Tone>[]>(
    fc.record({ kind: fc.constant('silhouette' as const), color }),
    fc.record({ kind: fc.constant('duotone' as const), darkColor: color, lightColor: color }),
    fc.record({
      kind: fc.constant('halftone' as const),
      color,
      pitchMm: mm(0.5, 5),
      angleDeg: mm(0, 90),
      inked: fc.constant('dark' as const),
    }),
  ),
);
const words = fc.constantFrom('Tailorbird', 'I', '', 'café \u{12000}', '\u{12000}', '\u{1D54B}ea', 'مرحبا', '2026', 'a\nb');
const typeset = {
  ...common,
  fontFamily: fc.constantFrom('Archivo', 'Pacifico', 'Nowhere Sans'),
  fontSizeMm: fc.oneof(mm(0.5, 8), mm(8, 120)),
  fill: paint,
  outline: stroke,
  shadow: fc.option(fc.record({ xMm: mm(-3, 3), yMm: mm(-3, 3), color })),
  fit: fc.constantFrom('none' as const, 'shrink' as const),
  curve: fc.constantFrom({ kind: 'straight' as const }, { kind: 'arc' as const, angleDeg: 90 }),
};

const leaf: fc.Arbitrary<Layer> = fc.oneof(
  fc.record({ ...common, geometry, fill: fc.option(paint), stroke }).map((part): Layer => makeShape(part)),
  fc.record({ ...typeset, text: words }).map((part): Layer => makeText(part)),
  fc.record({ ...typeset, sampleText: words }).map((part): Layer => makeRosterField(part)),
  fc
    .record({
      ...common,
      assetHash: fc.constantFrom(assetHash, assetHash, assetHash, EMPTY_PICTURE_HASH, 'b'.repeat(64)),
      naturalWidthPx: fc.integer({ min: 1, max: 4_000 }),
      naturalHeightPx: fc.integer({ min: 1, max: 4_000 }),
      tone,
    })
    .map((part): Layer => makeImage(part)),
);
const group = fc.record({ ...common, children: fc.array(leaf, { maxLength: 4 }) }).map((part): Layer => makeGroup(part));

/** Layers of every kind as no person would lay them out, valid ones. */
export const anyLayers: fc.Arbitrary<Layer[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: leaf }, group), { maxLength: 6 })
  .map((layers) => layers.map((layer, index) => withId(layer, `layer-${index}`)));

function withId(layer: Layer, id: string): Layer {
  if (layer.kind !== 'group') return { ...layer, id };
  return { ...layer, id, children: layer.children.map((child, index) => withId(child, `${id}.${index}`)) };
}
