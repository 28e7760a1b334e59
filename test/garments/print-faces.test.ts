import { join } from 'node:path';
import { expect, it } from 'vitest';
import { garmentFolder, readMetadata } from '../../scripts/garments/committed-garment.ts';
import { jobsFrom } from '../../scripts/garments/garment-plan.ts';
import { readMeshFile } from '../../scripts/garments/read-mesh-file.ts';
import { partOf } from '../../src/main/garments/gates/garment-file.ts';
import { readGlb } from '../../src/main/garments/read-glb.ts';
import type { Vector } from '../../src/shared/garments/finish/vector.ts';
import { printFaceOf } from '../../src/shared/garments/measure/print-face.ts';

const sides: Readonly<Record<'front' | 'back', Vector>> = { front: [0, 0, 1], back: [0, 0, -1] };
const looks = jobsFrom([]).map((job) => ({ ...job, name: `${job.blueprint.key} ${job.size}` }));

it.each(looks)(
  'of $name say what the meshes show: only a mug is printed further round than one look reaches',
  async ({ blueprint, size }) => {
    const { meshFile } = readMetadata(blueprint.key).sizes[size]!;
    const parts = await readGlb(readMeshFile(join(garmentFolder(blueprint.key), meshFile)));
    for (const area of blueprint.printAreasOf(size)) {
      if (area.key !== 'front' && area.key !== 'back') continue;
      const part = partOf({ size, bytes: new Uint8Array(), parts }, area.panelKey, 'outer');
      const measured = printFaceOf(part, area, sides[area.key]);
      expect(measured === undefined, area.key).toBe(area.face === undefined);
      if (!measured || !area.face) continue;
      expect(Math.abs(measured.originXMm - area.face.originXMm)).toBeLessThanOrEqual(4);
      expect(Math.abs(measured.widthMm - area.face.widthMm)).toBeLessThanOrEqual(4);
    }
  },
);
