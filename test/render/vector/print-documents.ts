import { readFileSync } from 'node:fs';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { formEnvelope } from '../../../src/shared/design/envelope-forms.ts';
import type { ImageLayer, Layer, ShapeLayer, TextLayer } from '../../../src/shared/design/layer.ts';
import type { LinearGradientPaint } from '../../../src/shared/design/paint.ts';
import { builtInMotifs, type PatternPaint } from '../../../src/shared/design/pattern.ts';
import { templateSchema } from '../../../src/shared/design/template.ts';
import {
  makeDocument,
  makeFrame,
  makeGroup,
  makeImage,
  makeRosterField,
  makeShape,
  makeText,
  productUid,
  variantUid,
} from '../../shared/design/sample-documents.ts';
import { hashOf } from './print-pictures.ts';

/** A design whose front is printed on a cloth of one colour. */
export interface PrintDocument {
  readonly name: string;
  readonly document: DesignDocument;
  readonly areaSizeMm: { readonly widthMm: number; readonly heightMm: number };
  readonly clothColor: string;
}

const arabic = 'سلام العالم';
const devanagari = 'नमस्ते क्षत्रिय';
const slab = { fontFamily: 'Alfa Slab One', fontWeight: 400 } as const;
const star = { kind: 'star', points: 5, innerRatio: 0.42 } as const;
const ring = 'M50 0 A50 50 0 1 1 49.9 0 Z M50 22 A28 28 0 1 1 49.9 22 Z';
const evenOdd = { kind: 'path', data: ring, viewBoxWidth: 100, viewBoxHeight: 100, fillRule: 'evenodd' } as const;

function gradient(angleDeg: number, ...stops: readonly (readonly [number, string])[]): LinearGradientPaint {
  return { kind: 'linear-gradient', angleDeg, stops: stops.map(([offset, color]) => ({ offset, color })) };
}

const sunset = gradient(90, [0, '#ffb347'], [1, '#e8336d']);
const rainbow = gradient(25, [0, '#d8402f'], [0.2, '#f2b134'], [0.45, '#f7f3e8'], [0.45, '#2f7d4f'], [0.8, '#1f4f9a'], [1, '#5b2a86']);

function pattern(part: Partial<PatternPaint>): PatternPaint {
  const plain = { kind: 'pattern', arrangement: 'grid', sizeMm: 4, gapMm: 3, angleDeg: 0, color: '#c8402b', groundColor: null } as const;
  return { ...plain, motif: { kind: 'built-in', name: 'stripes' }, ...part };
}

function words(name: string, part: Partial<TextLayer>): PrintDocument {
  const layer = makeText({ fontSizeMm: 14, frame: makeFrame({ xMm: 10, yMm: 14, widthMm: 80, heightMm: 32 }), ...part });
  return front(name, [layer], '#e8e6e0');
}

function front(name: string, layers: Layer[], clothColor = '#1c2a3a', areaSizeMm = { widthMm: 100, heightMm: 60 }): PrintDocument {
  return { name, document: makeDocument(layers), areaSizeMm, clothColor };
}

const middle = makeFrame({ xMm: 20, yMm: 8, widthMm: 60, heightMm: 44 });
const round = makeFrame({ xMm: 24, yMm: 4, widthMm: 52, heightMm: 52 });

function shape(name: string, part: Partial<ShapeLayer>): PrintDocument {
  return front(name, [makeShape({ frame: middle, ...part })]);
}

function picture(name: string, kind: keyof typeof hashOf, part: Partial<ImageLayer> = {}): PrintDocument {
  const upright = kind === 'turned' ? { naturalWidthPx: 480, naturalHeightPx: 320 } : {};
  return front(name, [makeImage({ assetHash: hashOf[kind], ...upright, frame: middle, ...part })], '#4f6f5c');
}

const texts: readonly PrintDocument[] = [
  words('curved Arabic', { text: arabic, fontSizeMm: 16, curve: { kind: 'arc', angleDeg: 90 }, fill: sunset }),
  words('Devanagari on a circle', {
    text: devanagari,
    fontSizeMm: 11,
    frame: round,
    curve: { kind: 'circle', startDeg: 0, reading: 'outside' },
  }),
  words('Hebrew in an arch', { text: 'שָׁלוֹם עוֹלָם', curve: formEnvelope({ form: 'arch', strength: 1 }) }),
  words('Thai on a wave', { text: 'ที่นี่ ผู้ใหญ่', curve: { kind: 'wave', heightEm: 0.6, waves: 1 } }),
  words('Chinese and Latin', { text: '山海 Running 俱乐部，2026', fontSizeMm: 6.5 }),
  words('emoji', { text: 'I ❤️ ☕ 👩‍🚀 🎉 ♥', fontSizeMm: 10 }),
  words('outline, shadow, gradient', {
    ...slab,
    text: 'NIGHT RUN',
    fill: sunset,
    outline: { widthMm: 0.8, color: '#15233c' },
    shadow: { xMm: 1.2, yMm: 1.5, color: '#d8402f' },
  }),
  words('fine serifs, turned', {
    text: 'office fi ffl AVATAR\nsince 1998',
    fontFamily: 'Playfair Display',
    fontWeight: 500,
    fontSizeMm: 7,
    frame: makeFrame({ xMm: 10, yMm: 14, widthMm: 80, heightMm: 32, rotationDeg: -17 }),
  }),
  words('words in stripes', { ...slab, text: 'STRIPES', fill: pattern({ sizeMm: 0.8, gapMm: 0.6, angleDeg: 45, groundColor: '#f2b134' }) }),
];

const shapes: readonly PrintDocument[] = [
  shape('gradient of six stops with an edge', { fill: rainbow, geometry: { kind: 'rectangle', cornerRadiusMm: 9 } }),
  shape('gradient, turned, half opaque', {
    fill: rainbow,
    opacity: 0.5,
    frame: { ...middle, rotationDeg: 33 },
    geometry: { kind: 'ellipse' },
  }),
  shape('even-odd ring with a line', { geometry: evenOdd, frame: round, stroke: { widthMm: 1.4, color: '#f7f3e8' } }),
  shape('sharp star line', {
    geometry: { ...star, innerRatio: 0.2 },
    fill: null,
    stroke: { widthMm: 2.2, color: '#f2b134' },
    frame: round,
  }),
  shape('hair lines', { geometry: { kind: 'polygon', corners: 9 }, fill: null, stroke: { widthMm: 0.2, color: '#ffffff' }, frame: round }),
  front('groups in groups, stretched', [
    makeGroup({
      frame: makeFrame({ xMm: 10, yMm: 5, widthMm: 80, heightMm: 50, rotationDeg: 8 }),
      boxWidthMm: 50,
      boxHeightMm: 50,
      opacity: 0.8,
      children: [
        makeShape({
          id: 'a',
          geometry: star,
          fill: rainbow,
          stroke: { widthMm: 1.5, color: '#000000' },
          frame: makeFrame({ xMm: 3, yMm: 3, widthMm: 30, heightMm: 30, rotationDeg: 20 }),
        }),
        makeGroup({
          id: 'b',
          frame: makeFrame({ xMm: 20, yMm: 15, widthMm: 28, heightMm: 30, rotationDeg: -30 }),
          opacity: 0.6,
          children: [
            makeShape({ id: 'c', frame: makeFrame({ widthMm: 100, heightMm: 60 }), geometry: { kind: 'ellipse' } }),
            makeText({ id: 'd', text: 'In a group' }),
          ],
        }),
      ],
    }),
  ]),
  front('team number and name', [
    makeRosterField({
      fontFamily: 'Oswald',
      fontSizeMm: 34,
      frame: makeFrame({ xMm: 20, yMm: 18, widthMm: 60, heightMm: 40 }),
      fill: sunset,
      outline: { widthMm: 1, color: '#ffffff' },
    }),
    makeRosterField({
      id: 'name',
      field: 'name',
      sampleText: 'ŁUKASZ',
      fontSizeMm: 9,
      frame: makeFrame({ xMm: 10, yMm: 3, widthMm: 80, heightMm: 14 }),
    }),
  ]),
  ...builtInMotifs.map((name) =>
    shape(`pattern of ${name}`, {
      fill: pattern({ motif: { kind: 'built-in', name }, angleDeg: 20, arrangement: 'brick', groundColor: '#f7f3e8' }),
      geometry: { kind: 'ellipse' },
      opacity: 0.9,
    }),
  ),
  front('over every edge', [
    makeShape({
      fill: sunset,
      geometry: { kind: 'ellipse' },
      frame: makeFrame({ xMm: -40, yMm: -30, widthMm: 180, heightMm: 120 }),
      stroke: { widthMm: 40, color: '#2f7d4f' },
    }),
  ]),
  front('nothing', []),
];

const pictures: readonly PrintDocument[] = [
  picture('PNG with holes', 'png'),
  picture('JPEG, turned', 'jpeg', { frame: { ...middle, rotationDeg: -14 }, opacity: 0.75 }),
  picture('WebP, cropped, mirrored, in a star', 'webp', {
    crop: { x: 0.3, y: 0.1, width: 0.6, height: 0.8 },
    flipX: true,
    mask: star,
    frame: round,
  }),
  picture('JPEG that lies on its side', 'turned', { crop: { x: 0.1, y: 0.2, width: 0.8, height: 0.7 }, flipY: true }),
  picture('two colours', 'jpeg', {
    tone: { kind: 'duotone', darkColor: '#1f3f77', lightColor: '#ffe0a0' },
    mask: { kind: 'rectangle', cornerRadiusMm: 10 },
  }),
  picture('silhouette', 'png', { tone: { kind: 'silhouette', color: '#f7f3e8' } }),
  picture('halftone', 'jpeg', {
    tone: { kind: 'halftone', color: '#f2b134', pitchMm: 1.6, angleDeg: 45, inked: 'light' },
    mask: { kind: 'ellipse' },
  }),
  front(
    'one picture, four times',
    [0, 1, 2, 3].map((n) =>
      makeImage({
        id: `${n}`,
        assetHash: hashOf.webp,
        flipX: n % 2 === 1,
        flipY: n > 1,
        frame: makeFrame({ xMm: 6 + (n % 2) * 46, yMm: 3 + Math.floor(n / 2) * 28, widthMm: 40, heightMm: 26, rotationDeg: n * 7 }),
      }),
    ),
  ),
];

const templateKeys = [
  'varsity-arch',
  'sunset-badge',
  'contour-map',
  'haunted-moon',
  'owl-mascot',
  'quarter-tiles',
  'snow-globe',
  'vintage-label',
  'with-love',
];

function template(key: string, index: number): PrintDocument {
  const folder = new URL('../../../resources/templates/', import.meta.url);
  const read = templateSchema.parse(JSON.parse(readFileSync(new URL(`${key}.json`, folder), 'utf8')));
  const clothColor = ['#1c1b1a', '#f2efe8', '#a23b2f'][index % 3]!;
  const areaSizeMm = { widthMm: read.referenceAreaMm.widthMm / 3, heightMm: read.referenceAreaMm.heightMm / 3 };
  const options = { productUid, variantUid, garmentColor: clothColor, areaSizes: { front: areaSizeMm } };
  return { name: `template ${key}`, document: applyTemplate(read, options), areaSizeMm, clothColor };
}

/** Designs of every kind that can be printed, at least forty. */
export const printDocuments: readonly PrintDocument[] = [...texts, ...shapes, ...pictures, ...templateKeys.map(template)];
