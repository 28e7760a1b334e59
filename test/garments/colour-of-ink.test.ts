import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { garmentFolder, readMetadata } from '../../scripts/garments/committed-garment.ts';
import type { DecorationKind } from '../../src/shared/catalog/decoration-method.ts';
import { decodePlate, panelIndex } from '../../src/shared/garments/plate.ts';
import { renderPlate, type PlatePrint } from '../../src/shared/garments/render-plate.ts';
import { heavyTeePrintAreas } from '../../src/shared/garments/wardrobe/heavy-tee-print-areas.ts';
import { colorDifference, labOf, labOfHex, type Lab } from '../color-difference.ts';

/** The 24 patches of the usual test chart for cameras, in sRGB. */
const patches = [
  ...['#735244', '#c29682', '#627a9d', '#576c43', '#8580b1', '#67bdaa'],
  ...['#d67e2c', '#505ba6', '#c15a63', '#5e3c6c', '#9dbc40', '#e0a32e'],
  ...['#383d96', '#469449', '#af363c', '#e7c71f', '#bb5695', '#0885a1'],
  ...['#f3f3f2', '#c8c8c8', '#a0a0a0', '#7a7a79', '#555555', '#343434'],
];
const columns = 6;
const rows = patches.length / columns;
/** Of a patch, what lies so far from its neighbours. */
const inner = { from: 0.2, to: 0.8 };

const area = { ...heavyTeePrintAreas.L.front, panelKey: 'front' };
const metadata = readMetadata('heavy-tee');
const plate = decodePlate(
  gunzipSync(readFileSync(join(garmentFolder('heavy-tee'), metadata.sizes['L']!.plates.front!))),
  metadata.panelKeys,
);

const chart = chartPixels();
const places = placesOfPatches();

describe.each(['#ffffff', '#161616'])('on cloth of %s', (garmentColor) => {
  const kinds = (['dtg', 'dtf', 'screen', 'vinyl', 'sublimation'] as const).filter(
    (kind) => kind !== 'sublimation' || garmentColor === '#ffffff',
  );
  test.each(kinds)('%s shows the colours of the file in neutral light', (kind) => {
    const prints = [{ area, pixels: chart, decoration: { kind, underbase: true } }];
    const { data } = renderPlate(plate, { garmentColor, prints });
    const apart = patches.map((hex, index) => {
      const labs = places[index]!.map((i): Lab => labOf(data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!));
      return colorDifference(medianLab(labs), labOfHex(hex));
    });
    const median = apart.toSorted((a, b) => a - b)[patches.length / 2]!;
    expect(median, apart.map((each) => each.toFixed(1)).join(' ')).toBeLessThanOrEqual(3);
  });
});

test('sublimation on black cloth is no lighter than the cloth, whatever the file says', () => {
  const lightest = (prints: readonly PlatePrint[]): number => {
    const { data } = renderPlate(plate, { garmentColor: '#161616', prints });
    return Math.max(...places.map((place) => medianLab(place.map((i): Lab => labOf(data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!)))[0]));
  };
  const print = (kind: DecorationKind) => [{ area, pixels: chart, decoration: { kind, underbase: true } }];
  expect(lightest(print('sublimation'))).toBeLessThanOrEqual(lightest([]) + 0.5);
  expect(lightest(print('dtg'))).toBeGreaterThan(80);
});

function chartPixels() {
  const [widthPx, heightPx] = [columns * 20, rows * 20];
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const hex = patches[Math.floor(y / 20) * columns + Math.floor(x / 20)]!;
      data.set([...[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)), 255], (y * widthPx + x) * 4);
    }
  }
  return { data, widthPx, heightPx };
}

/** The pixels of the plate that show each patch. */
function placesOfPatches(): number[][] {
  const found: number[][] = patches.map(() => []);
  const panel = panelIndex(plate.panelKeys, area.panelKey);
  for (let i = 0; i < plate.panel.length; i++) {
    if (plate.panel[i] !== panel || plate.coverage[i] !== 255) continue;
    const x = ((plate.xMm[i]! - area.originXMm) / area.widthMm) * columns;
    const y = ((plate.yMm[i]! - area.originYMm) / area.heightMm) * rows;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
    const isInner = [x - column, y - row].every((share) => share > inner.from && share < inner.to);
    if (isInner) found[row * columns + column]!.push(i);
  }
  return found;
}

function medianLab(labs: readonly Lab[]): Lab {
  const middle = (axis: 0 | 1 | 2): number => labs.map((lab) => lab[axis]).toSorted((a, b) => a - b)[Math.floor(labs.length / 2)]!;
  return [middle(0), middle(1), middle(2)];
}
