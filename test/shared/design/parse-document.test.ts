import { describe, expect, test } from 'vitest';
import { DESIGN_DOCUMENT_VERSION, designDocumentSchema } from '../../../src/shared/design/design-document.ts';
import { parseDocument } from '../../../src/shared/design/parse-document.ts';
import { upgradeDocument, upgradeSteps } from '../../../src/shared/design/upgrade.ts';
import { MAX_GROUP_DEPTH, type Layer } from '../../../src/shared/design/layer.ts';
import version0 from '../../fixtures/design-document-version-0.json' with { type: 'json' };
import version1 from '../../fixtures/design-document-version-1.json' with { type: 'json' };
import version2 from '../../fixtures/design-document-version-2.json' with { type: 'json' };
import version3 from '../../fixtures/design-document-version-3.json' with { type: 'json' };
import { expectRefusal } from './expect-refusal.ts';
import { makeDocument, makeFullDocument, makeGroup, makeImage, makeShape, makeText } from './sample-documents.ts';

const stored = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

test('a document with every kind of layer survives storing and parsing', () => {
  expect(parseDocument(stored(makeFullDocument()))).toEqual(makeFullDocument());
});

test('colours come back in lower case', () => {
  const document = makeDocument([makeShape({ fill: { kind: 'solid', color: '#ABCDEF' } })]);
  expect(parseDocument(document).areas['front']?.layers[0]).toMatchObject({ fill: { color: '#abcdef' } });
});

test('a document of version 0 comes to today, with its fills as paints at every depth', () => {
  const document = parseDocument(version0);
  const [bar, badge] = document.areas['front']?.layers ?? [];
  expect(document).toMatchObject({ version: DESIGN_DOCUMENT_VERSION, origin: null });
  expect(bar).toMatchObject({ kind: 'shape', fill: { kind: 'solid', color: '#c8402b' } });
  expect(badge).toMatchObject({ kind: 'group', children: [{ kind: 'text', text: 'Łódź', fill: { kind: 'solid', color: '#1b1a18' } }] });
});

test('words of a document of version 1 come to today without a shadow, their arcs as they were', () => {
  const document = parseDocument(version1);
  const [word] = (document.areas['front']?.layers ?? []).flatMap((layer) => (layer.kind === 'group' ? layer.children : []));
  expect(word).toMatchObject({ shadow: null, curve: { kind: 'arc', angleDeg: -60 }, outline: { widthMm: 0.8 } });
  expect(document.areas['back']?.layers[0]).toMatchObject({ kind: 'roster-field', shadow: null });
  expect(upgradeDocument(version1)).toEqual(document);
});

test('pictures of a document of version 2 come to today as they looked, at every depth', () => {
  const document = parseDocument(version2);
  const [photo, badge] = document.areas['front']?.layers ?? [];
  const untouched = { flipY: false, mask: null, tone: null, cutout: null };
  expect(photo).toMatchObject({ kind: 'image', flipX: true, crop: { x: 0.25, width: 0.5 }, ...untouched });
  expect(badge).toMatchObject({ kind: 'group', children: [{ kind: 'image', crop: null, flipX: false, ...untouched }, { kind: 'text' }] });
  expect(upgradeDocument(version2)).toEqual(document);
});

test('a document of version 3 comes to today with the usual methods and no size fitted by hand', () => {
  const document = parseDocument(version3);
  expect(document).toMatchObject({ version: DESIGN_DOCUMENT_VERSION, methods: {}, fits: {} });
  expect(document.areas).toEqual(version3.areas);
});

test('each version has exactly one step that leads on from it', () => {
  expect(upgradeSteps.map((step) => step.from)).toEqual(upgradeSteps.map((_, index) => index));
});

describe('refused', () => {
  const nested = (depth: number): Layer => (depth === 0 ? makeShape() : makeGroup({ id: `g${depth}`, children: [nested(depth - 1)] }));

  test('a newer version, naming it', () => {
    const error = expectRefusal(() => parseDocument({ ...makeDocument(), version: DESIGN_DOCUMENT_VERSION + 1 }), 'design.newer-version');
    expect(error.params).toEqual({ version: DESIGN_DOCUMENT_VERSION + 1 });
  });

  test.each([null, 'design', [], {}, { version: 'one' }, { version: -1 }, { version: 1.5 }])('%j as a document', (value) => {
    expectRefusal(() => parseDocument(value), 'design.invalid-document');
  });

  test('groups inside groups beyond the limit, even so deep that recursion would fail', () => {
    expect(() => parseDocument(makeDocument([nested(MAX_GROUP_DEPTH)]))).not.toThrow();
    expectRefusal(() => parseDocument(makeDocument([nested(MAX_GROUP_DEPTH + 1)])), 'design.nesting-too-deep');
    expectRefusal(() => parseDocument(makeDocument([nested(5_000)])), 'design.nesting-too-deep');
  });

  test('such groups by the schema alone too, as a call of the contract would meet them', () => {
    expect(designDocumentSchema.safeParse(makeDocument([nested(MAX_GROUP_DEPTH)])).success).toBe(true);
    expect(designDocumentSchema.safeParse(makeDocument([nested(5_000)])).success).toBe(false);
  });

  test('two layers with one id, also across a group', () => {
    const document = makeDocument([makeShape(), makeGroup({ children: [makeShape()] })]);
    expectRefusal(() => parseDocument(document), 'design.invalid-document');
  });

  test.each<[string, Layer]>([
    ['a text beyond the limit', makeText({ text: 'x'.repeat(501) })],
    ['a size that is no number', makeText({ fontSizeMm: Number.NaN })],
    ['an opacity above one', makeShape({ opacity: 1.01 })],
    ['a colour name', makeShape({ fill: { kind: 'solid', color: 'red' } })],
    ['a mask of two corners', makeImage({ mask: { kind: 'polygon', corners: 2 } })],
    ['dots without a pitch', makeImage({ tone: { kind: 'halftone', color: '#000000', pitchMm: 0, angleDeg: 0, inked: 'dark' } })],
    ['a crop beyond the picture', makeImage({ crop: { x: 0.5, y: 0, width: 0.6, height: 1 } })],
    ['a layer without a width', makeShape({ frame: { xMm: 0, yMm: 0, widthMm: 0, heightMm: 5, rotationDeg: 0 } })],
  ])('%s, naming where', (_, layer) => {
    const error = expectRefusal(() => parseDocument(makeDocument([layer])), 'design.invalid-document');
    expect(String(error.params['path'])).toContain('areas.front.layers.0');
  });
});
