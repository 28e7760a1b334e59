import { describe, expect, test } from 'vitest';
import { EMPTY_PICTURE_HASH } from '../../../../src/shared/design/empty-picture.ts';
import { checkDesign } from '../../../../src/shared/production/preflight/check-design.ts';
import { preflightRules } from '../../../../src/shared/production/preflight/finding.ts';
import { mendDesign, mendingWords } from '../../../../src/shared/production/preflight/mend-design.ts';
import words from '../../../../resources/locales/en.json' with { type: 'json' };
import {
  assetHash,
  makeDocument,
  makeFrame,
  makeGroup,
  makeImage,
  makeRosterField,
  makeShape,
  makeText,
} from '../../design/sample-documents.ts';
import { expectBox, expectMended, findings, frontOf, only, scene } from './preflight-scene.ts';

const place = makeFrame({ xMm: 100, yMm: 100, widthMm: 100, heightMm: 50 });
const white = { kind: 'solid' as const, color: '#ffffff' };

describe('characters that no font has', () => {
  const say = (text: string, part = {}) => makeText({ frame: place, fill: white, text, ...part });
  const context = scene();

  test('are refused, and named', () => {
    expect(findings([say('Łódź')], context, 'missing-glyphs')).toEqual([]);
    const found = only([say('a\u{12000}\u{E000}')], context, 'missing-glyphs');
    expect(found).toMatchObject({
      severity: 'block',
      message: { id: 'preflight.missing-glyphs', params: { characters: '\u{12000} U+E000' } },
    });
    expect(found.boxMm!.yMm).toBeGreaterThan(100);
    expect(findings([makeRosterField({ sampleText: '\u{12000}' })], context, 'missing-glyphs')).toHaveLength(1);
    expect(findings([say('\u{12000}', { hidden: true })], context, 'missing-glyphs')).toEqual([]);
  });

  test('are written plainly where they can be, else left out', () => {
    expect(frontOf(expectMended([say('caf\u{12000}e')], context, 'missing-glyphs'))[0]).toMatchObject({ text: 'cafe' });
    expect(frontOf(expectMended([say('\u{1D54B}ailor \u{1D7D9}')], context, 'missing-glyphs'))[0]).toMatchObject({ text: 'Tailor 1' });
    expect(
      frontOf(expectMended([makeRosterField({ frame: place, sampleText: '7\u{12000}' })], context, 'missing-glyphs'))[0],
    ).toMatchObject({ sampleText: '7' });
  });

  test('are left to a person where nothing would be left, or the layer is locked', () => {
    expectMended([say('\u{12000}')], context, 'missing-glyphs', 'by hand');
    expectMended([say('a\u{12000}', { locked: true })], context, 'missing-glyphs', 'by hand');
  });

  test('a font that is not here is refused too, and gives way to one that is', () => {
    const foreign = say('Words', { fontFamily: 'Comic Sans MS' });
    expect(only([foreign], context, 'missing-glyphs').message).toEqual({
      id: 'preflight.missing-glyphs-font',
      params: { family: 'Comic Sans MS' },
    });
    expectMended([foreign], context, 'missing-glyphs');
  });
});

describe('pictures', () => {
  const photo = makeImage({ frame: place, naturalWidthPx: 2_000, naturalHeightPx: 1_000 });

  test('that nobody chose, or whose file is gone, are refused and left to a person', () => {
    expect(findings([photo], scene(), 'missing-picture')).toEqual([]);
    const empty = only([{ ...photo, assetHash: EMPTY_PICTURE_HASH }], scene(), 'missing-picture');
    expect(empty).toMatchObject({ severity: 'block', layerId: 'image', message: { id: 'preflight.missing-picture' } });
    expectBox(empty, place);
    const grouped = makeGroup({ frame: place, boxWidthMm: 200, boxHeightMm: 100, children: [{ ...photo, assetHash: 'b'.repeat(64) }] });
    const gone = only([grouped], scene(), 'missing-picture');
    expect(gone).toMatchObject({ layerId: 'group', message: { id: 'preflight.missing-picture-gone' } });
    expectBox(gone, { xMm: 150, yMm: 150, widthMm: 50, heightMm: 25 });
    expectMended([grouped], scene(), 'missing-picture', 'by hand');
  });

  test('of which nobody has said that they may be printed are warned of and left to a person', () => {
    for (const licence of ['own', 'licensed', 'public-domain', 'bundled'] as const)
      expect(findings([photo], scene({ assets: { [assetHash]: licence } }), 'unlicensed-asset')).toEqual([]);
    const unknown = scene({ assets: { [assetHash]: 'unknown' } });
    const turned = { ...photo, frame: { ...place, rotationDeg: 90 } };
    expect(only([turned], unknown, 'unlicensed-asset').severity).toBe('warn');
    expectBox(only([turned], unknown, 'unlicensed-asset'), { xMm: 125, yMm: 75, widthMm: 50, heightMm: 100 });
    expectMended([photo], unknown, 'unlicensed-asset', 'by hand');
  });
});

test('the gravest comes first, one finding for a layer and rule however many parts are at fault', () => {
  const line = (id: string, widthMm: number) => makeShape({ id, frame: place, fill: null, stroke: { widthMm, color: '#ffffff' } });
  const group = makeGroup({
    frame: makeFrame({ xMm: 2, yMm: 2, widthMm: 290, heightMm: 300 }),
    boxWidthMm: 290,
    boxHeightMm: 300,
    children: [line('a', 0.7), line('b', 0.3)],
  });
  const found = checkDesign(
    makeDocument([group, makeShape({ id: 'near', frame: makeFrame({ xMm: 1, yMm: 1, widthMm: 20, heightMm: 20 }) })]),
    scene(),
  );
  expect(found.map(({ key, severity }) => [key, severity])).toEqual([
    ['thin-line:front:group:line', 'block'],
    ['outside-safe-area:front:near', 'warn'],
  ]);
  expect(found[0]?.message.params['widthMm']).toBe(0.3);
});

test('areas that the size or the shop cannot print, and empty ones, have no findings', () => {
  const document = makeDocument([makeShape({ frame: makeFrame({ xMm: -5 }) })]);
  expect(checkDesign(document, scene())).toHaveLength(1);
  expect(checkDesign(document, { ...scene(), sizeKey: 'XS' })).toEqual([]);
  expect(checkDesign(document, { ...scene(), methods: [] })).toEqual([]);
  expect(checkDesign(makeDocument(), scene())).toEqual([]);
});

test('a finding that is not there any more is not mended', () => {
  const near = makeDocument([makeShape({ frame: makeFrame({ xMm: 1, yMm: 10 }) })]);
  const [finding] = checkDesign(near, scene());
  expect(mendDesign(near, finding!, scene())).not.toBeNull();
  expect(mendDesign(makeDocument([makeShape({ frame: place })]), finding!, scene())).toBeNull();
});

test('every rule has words for what one touch does, or none, and for what a person can do', () => {
  for (const rule of preflightRules) {
    const { touch, byHand } = mendingWords({ rule });
    expect(touch === null).toBe(['unlicensed-asset', 'missing-picture'].includes(rule));
    for (const id of [touch, byHand]) if (id !== null) expect(Object.keys(words)).toContain(id);
  }
});
