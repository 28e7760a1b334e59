import { describe, expect, it } from 'vitest';
import { sampleColours } from '../../../src/main/sample/sample-colours.ts';
import { dyedColor, dyeSampler, type DyeSample } from '../../../src/shared/garments/cloth-dye.ts';
import { encodeSrgb, parseColor, type LinearColor } from '../../../src/shared/garments/cloth-color.ts';
import { dyeTileBytes, dyeTileMm, dyeTilePx, makeDyeTile } from '../../../src/shared/garments/dye-tile.ts';
import type { Plate } from '../../../src/shared/garments/plate.ts';
import { renderPlate } from '../../../src/shared/garments/render-plate.ts';
import { colorDifference, labOf, labOfHex } from '../../color-difference.ts';

const tile = makeDyeTile();
const bytes = dyeTileBytes(tile);
const stepMm = dyeTileMm / dyeTilePx;

/** The tile's texels as the shader reads them. */
function texel(i: number): DyeSample {
  const value = (channel: number): number => (bytes[i * 4 + channel]! - 128) / 127;
  return { cloud: value(0), fine: value(1), dark: value(2), light: value(3) };
}

function meanHex(hex: string, finish: 'heather' | 'garment-dyed'): { lab: ReturnType<typeof labOf>; lowest: number; highest: number } {
  const cloth = parseColor(hex);
  const sum = { r: 0, g: 0, b: 0 };
  const out: LinearColor = { r: 0, g: 0, b: 0 };
  let [lowest, highest] = [1, 0];
  for (let i = 0; i < dyeTilePx * dyeTilePx; i++) {
    dyedColor(cloth, finish, texel(i), 0, out);
    for (const channel of ['r', 'g', 'b'] as const) {
      sum[channel] += out[channel] / (dyeTilePx * dyeTilePx);
      lowest = Math.min(lowest, out[channel]);
      highest = Math.max(highest, out[channel]);
    }
  }
  return { lab: labOf(encodeSrgb(sum.r), encodeSrgb(sum.g), encodeSrgb(sum.b)), lowest, highest };
}

const heathers = Object.values(sampleColours).filter(({ finish }) => finish === 'heather');
const hexes = [...heathers.map(({ hex }) => hex), '#ffffff', '#000000', '#8e1f2d', '#1f2a44', '#cfdb3e'];

describe('dyedColor', () => {
  it.each(hexes.flatMap((hex) => [[hex, 'heather'] as const, [hex, 'garment-dyed'] as const]))(
    'keeps %s on average when %s',
    (hex, finish) => {
      const { lab, lowest, highest } = meanHex(hex, finish);
      expect(colorDifference(lab, labOfHex(hex))).toBeLessThanOrEqual(1);
      expect(lowest).toBeGreaterThanOrEqual(0);
      expect(highest).toBeLessThanOrEqual(1.2);
    },
  );

  it('shows a heather as fibres that run along the rows, millimetres long and less than one across', () => {
    const likeness = (dx: number, dy: number): number => correlation(tile.dark, Math.round(dx / stepMm), Math.round(dy / stepMm));
    expect(likeness(1.1, 0)).toBeGreaterThan(0.25);
    expect(likeness(0, 1.1)).toBeLessThan(0.12);
    expect(likeness(7, 0)).toBeLessThan(0.1);
  });

  it('pales where washing rubs, the more the darker the cloth', () => {
    const none: DyeSample = { cloud: 0, fine: 0, dark: 0, light: 0 };
    const paled = (hex: string, worn: number): number => {
      const out: LinearColor = { r: 0, g: 0, b: 0 };
      dyedColor(parseColor(hex), 'garment-dyed', none, worn, out);
      return encodeSrgb(out.g);
    };
    expect(paled('#37363a', 1) - paled('#37363a', 0)).toBeGreaterThan(30);
    expect(paled('#f7f6f2', 1) - paled('#f7f6f2', 0)).toBeLessThan(3);
  });
});

describe('dyeSampler', () => {
  it('averages what a far picture sees and shows single fibres to a near one', () => {
    const spread = (footprintMm: number): number => {
      const sample: DyeSample = { cloud: 0, fine: 0, dark: 0, light: 0 };
      const values = Array.from({ length: 400 }, (_, i) => {
        dyeSampler().sample((i % 20) * 4.7, Math.floor(i / 20) * 4.9, footprintMm, sample);
        return sample.dark;
      });
      return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    };
    expect(spread(0.2)).toBeGreaterThan(2 * spread(3));
    expect(spread(3)).toBeGreaterThan(2 * spread(40));
  });
});

describe('renderPlate', () => {
  const side = 40;
  const plate: Plate = {
    panelKeys: ['front'],
    widthPx: side,
    heightPx: side,
    panel: new Uint8Array(side * side).fill(1),
    coverage: new Uint8Array(side * side).fill(255),
    xMm: Float32Array.from({ length: side * side }, (_, i) => i % side),
    yMm: Float32Array.from({ length: side * side }, (_, i) => Math.floor(i / side)),
    shade: new Float32Array(side * side).fill(0.7),
    sheen: new Float32Array(side * side),
    shadow: new Uint8Array(side * side),
  };
  const area = { key: 'front', panelKey: 'front', originXMm: 0, originYMm: 0, widthMm: 20, heightMm: 40 };
  const pixels = {
    data: new Uint8ClampedArray(40 * 80 * 4).fill(200).map((value, i) => (i % 4 === 3 ? 255 : value)),
    widthPx: 40,
    heightPx: 80,
  };
  const print = [{ area, pixels }];

  it.each(['heather', 'garment-dyed'] as const)('shows %s on the cloth, not on the ink', (finish) => {
    const dress = (as: 'plain' | typeof finish): Uint8ClampedArray =>
      renderPlate(plate, { garmentColor: '#b4b5b6', finish: as, making: { wornAt: () => 0.5, isRib: () => false }, prints: print }).data;
    const [plain, dyed] = [dress('plain'), dress(finish)];
    const at = (x: number): number => (20 * side + x) * 4;
    for (let x = 2; x < 17; x++) expect(dyed[at(x)]).toBe(plain[at(x)]);
    const onCloth = Array.from({ length: 16 }, (_, i) => Math.abs(dyed[at(23 + i)]! - plain[at(23 + i)]!));
    expect(Math.max(...onCloth)).toBeGreaterThan(3);
  });
});

function correlation(values: Float32Array, dx: number, dy: number): number {
  let [product, square] = [0, 0];
  for (let row = 0; row < dyeTilePx; row++) {
    for (let column = 0; column < dyeTilePx; column++) {
      const here = values[row * dyeTilePx + column]!;
      product += here * values[((row + dy) % dyeTilePx) * dyeTilePx + ((column + dx) % dyeTilePx)]!;
      square += here * here;
    }
  }
  return product / square;
}
