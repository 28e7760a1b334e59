import type { DecorationMethod, Ink, MethodLimits } from './decoration-method.ts';
import type { ProductKind } from './product.ts';

const everyFormat = ['png', 'pdf', 'svg'] as const;

const usualLimits: MethodLimits = {
  warnDpi: 150,
  blockDpi: 100,
  minLineMm: 0.5,
  minGapMm: 0.5,
  minDotMm: 0.5,
  minCapHeightMm: 2,
  maxColors: null,
  semiTransparency: false,
  gradients: true,
  pictures: true,
  safeMarginMm: 3,
  maxWidthMm: 400,
  maxHeightMm: 450,
  minContrast: 1.8,
};

/** What is cut, stitched or pushed through a screen has whole colours. */
const flatColours = { gradients: false, pictures: false } as const;

/** Threads as vendors of print on demand stock them, by their makers' numbers. */
const embroideryThreads: readonly Ink[] = [
  { name: 'White', code: '1801', hex: '#ffffff' },
  { name: 'Black', code: '1800', hex: '#000000' },
  { name: 'Grey', code: '1718', hex: '#96a1a8' },
  { name: 'Old Gold', code: '1672', hex: '#a67843' },
  { name: 'Gold', code: '1951', hex: '#ffcc00' },
  { name: 'Orange', code: '1987', hex: '#e25c27' },
  { name: 'Flamingo', code: '1910', hex: '#cc3366' },
  { name: 'Red', code: '1839', hex: '#cc3333' },
  { name: 'Maroon', code: '1784', hex: '#660000' },
  { name: 'Navy', code: '1966', hex: '#333366' },
  { name: 'Royal', code: '1842', hex: '#005397' },
  { name: 'Aqua', code: '1695', hex: '#3399ff' },
  { name: 'Purple', code: '1832', hex: '#6b5294' },
  { name: 'Kelly', code: '1751', hex: '#01784e' },
  { name: 'Kiwi', code: '1848', hex: '#7ba35a' },
];

/**
 * The methods that a new shop begins with. The figures are what print shops and vendors publish: DTG and film resolution,
 * lines and letters; 15 embroidery threads, 6 of them in one design, capitals from 0.3 in; screens of 15.5 × 19.5 in with
 * lines from 1 pt; vinyl lines from 1 mm; gaps in film from 2 pt and in puff from 0.05 in, dots in film from 1 pt, and on screens
 * those of a fifth of the ink at 45 lines an inch. Other gaps and dots, puff, foil and glitter are the house's own careful figures.
 * All can be edited.
 */
export const houseMethods: readonly DecorationMethod[] = [
  method('dtg', {
    underbase: true,
    limits: { minLineMm: 0.85, minGapMm: 0.25, minDotMm: 0.3, minCapHeightMm: 2.5, maxWidthMm: 406, maxHeightMm: 457 },
  }),
  method('dtf', {
    underbase: true,
    limits: { minLineMm: 0.5, minGapMm: 0.71, minDotMm: 0.36, minCapHeightMm: 2, maxWidthMm: 559, maxHeightMm: 1_000 },
  }),
  method('screen', {
    formats: ['pdf', 'svg', 'png'],
    underbase: true,
    limits: {
      ...flatColours,
      pictures: true,
      minLineMm: 0.36,
      minGapMm: 0.5,
      minDotMm: 0.28,
      minCapHeightMm: 2,
      maxColors: 6,
      maxWidthMm: 394,
      maxHeightMm: 495,
    },
  }),
  method('embroidery', {
    limits: {
      ...flatColours,
      minLineMm: 1.3,
      minGapMm: 1,
      minDotMm: 1.3,
      minCapHeightMm: 7.6,
      maxColors: 6,
      maxWidthMm: 254,
      maxHeightMm: 160,
      safeMarginMm: 0,
    },
    inks: [...embroideryThreads],
  }),
  method('vinyl', {
    formats: ['svg', 'pdf', 'png'],
    limits: { ...flatColours, minLineMm: 1, minGapMm: 1, minDotMm: 1, minCapHeightMm: 6, maxColors: 3, maxWidthMm: 480, maxHeightMm: 600 },
  }),
  method('puff', {
    formats: ['pdf', 'svg', 'png'],
    limits: {
      ...flatColours,
      minLineMm: 1.3,
      minGapMm: 1.3,
      minDotMm: 1.3,
      minCapHeightMm: 6,
      maxColors: 2,
      maxWidthMm: 394,
      maxHeightMm: 495,
    },
  }),
  method('foil', {
    formats: ['svg', 'pdf', 'png'],
    limits: { ...flatColours, minLineMm: 1, minGapMm: 1, minDotMm: 1, minCapHeightMm: 5, maxColors: 1, maxWidthMm: 394, maxHeightMm: 495 },
  }),
  method('glitter', {
    formats: ['svg', 'pdf', 'png'],
    limits: {
      ...flatColours,
      minLineMm: 1.2,
      minGapMm: 1.2,
      minDotMm: 1.2,
      minCapHeightMm: 6,
      maxColors: 2,
      maxWidthMm: 480,
      maxHeightMm: 600,
    },
  }),
  method('sublimation', {
    limits: {
      semiTransparency: true,
      minLineMm: 0.3,
      minGapMm: 0.15,
      minDotMm: 0.2,
      minCapHeightMm: 1.5,
      maxWidthMm: 330,
      maxHeightMm: 480,
      minContrast: 1.5,
    },
  }),
];

/** The methods that suit a print area, the usual one first; the shop may change them. */
export function usualMethodKeys(kind: ProductKind, area: { readonly key: string; readonly widthMm: number }): string[] {
  // Dark ware takes no dye: a film (UV DTF) does.
  if (kind === 'drinkware') return ['sublimation', 'dtf', 'vinyl'];
  if (area.key === 'neck-inside' || area.key === 'neck-outside') return ['dtf', 'screen'];
  if (kind === 'headwear') return ['embroidery', 'dtf', 'vinyl', 'puff'];
  const stitched = area.widthMm <= embroideryUpToMm ? ['embroidery'] : [];
  return ['dtg', 'dtf', 'screen', ...stitched, 'vinyl', 'puff', 'foil', 'glitter'];
}

const embroideryUpToMm = 254;

type Parts = Partial<Omit<DecorationMethod, 'key' | 'kind' | 'limits'>> & { readonly limits: Partial<MethodLimits> };

function method(kind: DecorationMethod['kind'], { limits, ...parts }: Parts): DecorationMethod {
  const base = { key: kind, kind, name: null, dpi: 300, formats: [...everyFormat], underbase: false, inks: [] };
  return { ...base, ...parts, limits: { ...usualLimits, ...limits } };
}
