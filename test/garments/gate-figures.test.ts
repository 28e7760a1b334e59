import { describe, expect, it } from 'vitest';
import { gateFigure, readGateFigures } from '../../scripts/garments/record-gates.ts';
import { findingsOf } from '../../scripts/garments/check-garments.ts';
import { readMetadata } from '../../scripts/garments/committed-garment.ts';
import { jobsFrom } from '../../scripts/garments/garment-plan.ts';
import { shareOfLimit, type GateFigure } from '../../src/shared/garments/gate-figures.ts';
import { wardrobe } from '../../src/shared/garments/wardrobe/wardrobe.ts';

const howToMend = 'run: npm run garments -- --record';
/** Draped, with trims, and shaped by itself; measuring all of them is what `--check` is for. */
const sample = jobsFrom(['heavy-tee/M', 'zip-hoodie/L', 'mug/one-size']).map((job) => ({
  ...job,
  name: `${job.blueprint.key} ${job.size}`,
}));

describe('the recorded figures of the gates', () => {
  it.each(wardrobe.filter(({ sizeKeys }) => sizeKeys.length > 0))('are there for every committed size: $key', ({ key }) => {
    const { sizes } = readGateFigures(key);
    expect(Object.keys(sizes), howToMend).toEqual(Object.keys(readMetadata(key).sizes));
    for (const figures of Object.values(sizes)) expect(figures.length).toBeGreaterThan(8);
  });

  it.each(sample)('are what is measured afresh: $name', async ({ blueprint, size }) => {
    const fresh = (await findingsOf({ blueprint, size })).map(gateFigure);
    const recorded = readGateFigures(blueprint.key).sizes[size] ?? [];
    const name = ({ value: _, ...rest }: GateFigure): typeof rest => rest;
    expect(recorded.map(name), howToMend).toEqual(fresh.map(name));
    // Sines and roots differ in their last digits from one processor to another.
    const off = fresh.filter(({ value }, place) => Math.abs(value - recorded[place]!.value) > 0.0015 + Math.abs(value) * 1e-4);
    expect(off, howToMend).toEqual([]);
  });
});

describe('how much of its limit a figure takes', () => {
  it.each([
    [{ value: 0.35, limit: '<= 0.70' }, 0.5],
    [{ value: 3, limit: '>= 1.50' }, 0.5],
    [{ value: 0, limit: '<= 0' }, 0],
    [{ value: 1, limit: '<= 0' }, Number.POSITIVE_INFINITY],
    [{ value: -1, limit: '>= -4.00' }, 0.25],
    [{ value: 2, limit: '>= -4.00' }, 0],
    [{ value: 0, limit: '>= 1.50' }, Number.POSITIVE_INFINITY],
    [{ value: 8, limit: '<= 4.00' }, 2],
  ])('%o', (figure, share) => {
    expect(shareOfLimit(figure)).toBeCloseTo(share, 6);
  });
});
