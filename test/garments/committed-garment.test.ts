import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readsMirrored } from '../../src/main/garments/gates/file-gate.ts';
import type { Finding } from '../../src/main/garments/gates/finding.ts';
import { facingGate } from '../../src/main/garments/gates/facing-gate.ts';
import { foldGate } from '../../src/main/garments/gates/fold-gate.ts';
import { partOf } from '../../src/main/garments/gates/garment-file.ts';
import { measuresGate } from '../../src/main/garments/gates/measures-gate.ts';
import { printScaleGate } from '../../src/main/garments/gates/print-scale-gate.ts';
import { restGate } from '../../src/main/garments/gates/rest-gate.ts';
import { gatesOf } from '../../src/main/garments/gates/run-gates.ts';
import { readMeshFile } from '../../scripts/garments/read-mesh-file.ts';
import { committedLevels, garmentFolder, readMetadata } from '../../scripts/garments/committed-garment.ts';
import { readGlb } from '../../src/main/garments/read-glb.ts';
import { jobsFrom } from '../../scripts/garments/garment-plan.ts';
import { heavyTee } from '../../src/shared/garments/wardrobe/heavy-tee.ts';
import { heavyTeePrintAreas } from '../../src/shared/garments/wardrobe/heavy-tee-print-areas.ts';
import { heavyTeeSizeChart } from '../../src/shared/garments/wardrobe/heavy-tee-size-chart.ts';
import { wardrobe } from '../../src/shared/garments/wardrobe/wardrobe.ts';
import { loftedTube } from './lofted-tube.ts';

const folder = garmentFolder(heavyTee.key);
const jobs = jobsFrom([]).map((job) => ({ ...job, name: `${job.blueprint.key} ${job.size}` }));

function failures(findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => !finding.passed)
    .map(({ gate, what, value, limit }) => `gate ${gate}: ${what} ${value.toFixed(3)}, must be ${limit}`);
}

describe('the committed garments', () => {
  it.each(jobs)('pass every gate: $name', async (job) => {
    const findings = await Promise.all(committedLevels(job).map(gatesOf));
    expect(failures(findings.flat())).toEqual([]);
  });

  it.each(wardrobe.filter(({ sizeKeys }) => sizeKeys.length > 0))(
    'name a mesh, panels and plates for every size: $key',
    ({ key, sizeKeys, panelKeys }) => {
      const { sizes } = readMetadata(key);
      expect(Object.keys(sizes)).toEqual(sizeKeys);
      for (const size of sizeKeys) {
        expect(Object.keys(sizes[size]!.panels).toSorted()).toEqual(panelKeys.toSorted());
        for (const plate of Object.values(sizes[size]!.plates))
          expect(readFileSync(join(garmentFolder(key), plate)).length).toBeLessThan(400_000);
      }
    },
  );
});

describe('the gates', () => {
  it('fail a lofted tube although its pattern positions are exact', () => {
    const { chestWidthMm, lengthMm } = heavyTeeSizeChart.L;
    const parts = [loftedTube('front', chestWidthMm, lengthMm), loftedTube('back', chestWidthMm, lengthMm)];
    const file = { size: 'L' as const, bytes: new Uint8Array(), parts };
    const areas = [heavyTeePrintAreas.L.front, heavyTeePrintAreas.L.back];
    expect(failures(printScaleGate(file, areas))).toEqual([]);
    expect(failures(foldGate(file))).toHaveLength(4);
  });

  it('see a print that is stretched and a panel cut to another chart', async () => {
    const parts = await readGlb(readMeshFile(join(folder, 'L.glb.gz')));
    const wider = parts.map((part) => ({ ...part, positions: part.positions.map((value) => value * 1.06) }));
    expect(
      failures(printScaleGate({ size: 'L', bytes: new Uint8Array(), parts: wider }, [heavyTeePrintAreas.L.front])).length,
    ).toBeGreaterThan(0);
    expect(
      failures(measuresGate({ size: 'L', bytes: new Uint8Array(), parts }, heavyTeeSizeChart.M, heavyTee.cut('L'))).length,
    ).toBeGreaterThan(0);
  });

  it('see a print that turns around the side, and one behind other cloth', async () => {
    const parts = await readGlb(readMeshFile(join(folder, 'L.glb.gz')));
    const file = { size: 'L', bytes: new Uint8Array(), parts };
    const { front } = heavyTeePrintAreas.L;
    expect(failures(facingGate(file, [front], heavyTee))).toEqual([]);
    const around = { ...front, originXMm: -265, widthMm: 530 };
    expect(failures(facingGate(file, [around], heavyTee)).join()).toContain('turned away');
    const cloth = partOf(file, 'front', 'outer');
    const screen = { ...cloth, panelKey: 'screen', positions: cloth.positions.map((value, i) => (i % 3 === 2 ? value + 0.3 : value)) };
    expect(failures(facingGate({ ...file, parts: [...parts, screen] }, [front], heavyTee)).join()).toContain('hidden');
  });

  it('see a drape that had not come to rest', () => {
    const drape = { bodyYM: 0, sewingGapMm: 0 };
    const rest = { medianSpeedMmPerS: 0.1, fastShare: 0.01, strainP1: -0.02, strainP99: 0.05 };
    expect(failures(restGate('L', { ...drape, rest }))).toEqual([]);
    expect(
      failures(restGate('L', { ...drape, rest: { medianSpeedMmPerS: 0.3, fastShare: 0.02, strainP1: -0.05, strainP99: 0.08 } })),
    ).toHaveLength(4);
  });

  it('see mirrored text', async () => {
    const parts = await readGlb(readMeshFile(join(folder, 'M.glb.gz')));
    const front = partOf({ size: 'M', bytes: new Uint8Array(), parts }, 'front', 'outer');
    expect(readsMirrored(front, [0, 0, 1])).toBe(false);
    expect(readsMirrored({ ...front, patternMm: front.patternMm.map((value, i) => (i % 2 === 0 ? -value : value)) }, [0, 0, 1])).toBe(true);
  });
});
