import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jobsFrom } from '../../scripts/garments/garment-plan.ts';
import { garmentFolder, readMetadata } from '../../scripts/garments/committed-garment.ts';
import { sampleColours } from '../../src/main/sample/sample-colours.ts';
import type { GarmentBlueprint } from '../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { decodePlate, panelIndex, type Plate } from '../../src/shared/garments/plate.ts';
import { renderPlate } from '../../src/shared/garments/render-plate.ts';
import { colorDifference, labOf, labOfHex, type Lab } from '../color-difference.ts';

const colours = [
  'white',
  'ecru',
  'sand',
  'clay',
  'cardinal',
  'signal',
  'volt',
  'sage',
  'forest',
  'sky',
  'royal',
  'black',
] as const satisfies readonly (keyof typeof sampleColours)[];

/** Ambient and fill alone never make so much shade: the key light falls here. */
const litShade = 0.6;

/** A mug mirrors the light, and a cap's front turns away from it all round. */
function hangsFlat({ kind }: GarmentBlueprint): boolean {
  return kind === 'apparel' || kind === 'bag';
}

/** One plate of each garment that hangs flat: the size in the middle, seen from the front. */
const plates = [...new Set(jobsFrom([]).map(({ blueprint }) => blueprint))].filter(hangsFlat).map((blueprint) => {
  const metadata = readMetadata(blueprint.key);
  const size = blueprint.sizeKeys[Math.floor(blueprint.sizeKeys.length / 2)]!;
  const bytes = gunzipSync(readFileSync(join(garmentFolder(blueprint.key), metadata.sizes[size]!.plates.front!)));
  return { name: `${blueprint.key} ${size}`, plate: decodePlate(bytes, metadata.panelKeys) };
});

describe.each(plates)('$name', ({ plate }) => {
  const front = frontOf(plate);
  const lit = front.filter((i) => plate.shade[i]! > litShade);

  it('is lit on most of its front', () => {
    expect(lit.length / front.length).toBeGreaterThan(0.7);
  });

  it.each(colours)('shows %s as its swatch does', (colour) => {
    const { hex } = sampleColours[colour];
    const seen = medianLab(labsOf(plate, hex, lit));
    const apart = colorDifference(seen, labOfHex(hex));
    expect(apart, `ΔE2000 ${apart.toFixed(2)}`).toBeLessThanOrEqual(4);
  });

  it('is white without burning out', () => {
    const labs = labsOf(plate, sampleColours.white.hex, front);
    expect(labs.filter(([lightness]) => lightness > 99).length / labs.length).toBeLessThan(0.001);
    expect(spread(labs)).toBeGreaterThan(15);
  });

  it('shows folds in black', () => {
    expect(spread(labsOf(plate, sampleColours.black.hex, front))).toBeGreaterThan(6);
  });
});

function frontOf(plate: Plate): number[] {
  const panel = panelIndex(plate.panelKeys, 'front');
  return Array.from(plate.panel.keys()).filter((i) => plate.panel[i] === panel && plate.coverage[i] === 255);
}

function labsOf(plate: Plate, garmentColor: string, pixels: readonly number[]): Lab[] {
  const { data } = renderPlate(plate, { garmentColor, prints: [] });
  return pixels.map((i) => labOf(data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!));
}

function medianLab(labs: readonly Lab[]): Lab {
  const middle = (axis: 0 | 1 | 2): number => quantile(labs, axis, 0.5);
  return [middle(0), middle(1), middle(2)];
}

/** Between the darkest and the lightest twentieth, in steps of lightness. */
function spread(labs: readonly Lab[]): number {
  return quantile(labs, 0, 0.95) - quantile(labs, 0, 0.05);
}

function quantile(labs: readonly Lab[], axis: 0 | 1 | 2, share: number): number {
  const sorted = labs.map((lab) => lab[axis]).toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))]!;
}
