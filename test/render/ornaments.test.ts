import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ORNAMENT_WIDTH, ornamentCategories, ornamentFileSchema, type Ornament } from '../../src/shared/design/ornament.ts';
import { mapOutline, traceOutline } from '../../src/shared/design/outline.ts';
import { parsePathData } from '../../src/shared/design/path-data.ts';
import { createSurface } from './canvas-surface.ts';
import { countInk, keepWide } from './keep-wide.ts';

const { ornaments } = ornamentFileSchema.parse(JSON.parse(readFileSync('resources/ornaments/ornaments.json', 'utf8')));

/** The ink of an ornament's areas, 1 where it is printed, drawn `scale` px per unit with a margin around it. */
function inkOf(
  ornament: Ornament,
  paths: readonly string[],
  scale: number,
  marginPx: number,
  squarePx?: number,
): { ink: Uint8Array; widthPx: number } {
  const widthPx = squarePx ?? Math.ceil(ORNAMENT_WIDTH * scale) + marginPx * 2;
  const heightPx = squarePx ?? Math.ceil(ornament.height * scale) + marginPx * 2;
  const left = squarePx === undefined ? marginPx : (squarePx - ORNAMENT_WIDTH * scale) / 2;
  const top = squarePx === undefined ? marginPx : (squarePx - ornament.height * scale) / 2;
  const { surface } = createSurface(widthPx, heightPx);
  for (const data of paths) {
    traceOutline(
      surface,
      mapOutline(parsePathData(data), (x, y) => [x * scale + left, y * scale + top]),
    );
    surface.fill('evenodd');
  }
  const pixels = new Uint32Array(surface.getImageData(0, 0, widthPx, heightPx).data.buffer);
  const ink = new Uint8Array(pixels.length);
  // The surface was clear and the ink is black: the highest bit tells what is more than half covered.
  for (let index = 0; index < pixels.length; index++) ink[index] = pixels[index]! >>> 31;
  return { ink, widthPx };
}

/** Px per millimetre of the picture in which thin parts are looked for, when printed 60 mm wide. */
const pxPerMm = 6;
const thinnestMm = 0.5;

test.each(ornamentCategories)('no line and no gap is thinner than 0.5 mm at 60 mm: %s', (category) => {
  const thin = ornaments
    .filter((ornament) => ornament.category === category)
    .map((ornament) => ({ key: ornament.key, ...thinShares(ornament) }));
  // Tips and notches always lose a little: that is what a sharp corner is.
  expect(thin.filter(({ lines, gaps }) => lines > 0.02 || gaps > 0.02)).toEqual([]);
});

/** The shares of what is printed that are thinner than a disc of 0.5 mm, and of the gaps that it would not get into. */
function thinShares(ornament: Ornament): { lines: number; gaps: number } {
  const { ink, widthPx } = inkOf(ornament, ornament.paths, (60 / ORNAMENT_WIDTH) * pxPerMm, 12);
  const radiusPx = (thinnestMm * pxPerMm - 1) / 2;
  const cloth = ink.map((one) => 1 - one);
  const all = countInk(ink);
  return {
    lines: (all - countInk(keepWide(ink, widthPx, radiusPx))) / all,
    gaps: (countInk(cloth) - countInk(keepWide(cloth, widthPx, radiusPx))) / all,
  };
}

test('the two areas of an ornament never touch, so that it prints in one colour, too', () => {
  for (const ornament of ornaments.filter(({ paths }) => paths.length === 2)) {
    const [first, second] = ornament.paths.map((path) => inkOf(ornament, [path], 4, 8).ink);
    expect(
      first!.some((one, index) => one === 1 && second![index] === 1),
      ornament.key,
    ).toBe(false);
  }
});

test('no two ornaments look nearly the same', () => {
  const sizePx = 48;
  const pictures = ornaments.map((ornament) => ({
    key: ornament.key,
    ink: inkOf(ornament, ornament.paths, (sizePx - 4) / Math.max(ORNAMENT_WIDTH, ornament.height), 0, sizePx).ink,
  }));
  const pairs = pictures.flatMap((one, index) =>
    pictures.slice(index + 1).map((other) => ({ keys: `${one.key} and ${other.key}`, share: difference(one.ink, other.ink) })),
  );
  const closest = pairs.toSorted((one, other) => one.share - other.share).slice(0, 10);
  if (process.env['TAILORBIRD_CLOSEST']) console.warn(closest);
  expect(closest[0]!.share, closest[0]!.keys).toBeGreaterThan(0.12);
});

/** The share of what either picture prints that only one of them prints. */
function difference(one: Uint8Array, other: Uint8Array): number {
  let either = 0;
  let both = 0;
  for (let index = 0; index < one.length; index++) {
    either += one[index]! | other[index]!;
    both += one[index]! & other[index]!;
  }
  return 1 - both / either;
}
