import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { garmentMetadataSchema, type GarmentMetadata } from '../../src/shared/garments/garment-metadata.ts';
import type { MadeSize } from '../../src/main/garments/gates/run-gates.ts';
import { readMeshFile } from './read-mesh-file.ts';
import type { GarmentSizeJob } from './garment-plan.ts';

export function garmentFolder(garmentKey: string): string {
  return join('resources', 'garments', garmentKey);
}

export function readMetadata(garmentKey: string): GarmentMetadata {
  return garmentMetadataSchema.parse(JSON.parse(readFileSync(join(garmentFolder(garmentKey), 'garment.json'), 'utf8')));
}

/** The levels of a size from the repository, as the gates measure them: what is shown, and the hero where there is one. */
export function committedLevels({ blueprint, size }: GarmentSizeJob): (MadeSize & { level: 'standard' | 'hero' })[] {
  const entry = readMetadata(blueprint.key).sizes[size];
  if (!entry) throw new Error(`${blueprint.key} has no size ${size} yet: npm run garments ${blueprint.key}/${size}`);
  const read = (meshFile: string): Uint8Array => readMeshFile(join(garmentFolder(blueprint.key), meshFile));
  const standard = { blueprint, size, level: 'standard' as const, drape: entry.drape, bytes: read(entry.meshFile) };
  const { hero } = entry;
  return hero ? [standard, { ...standard, level: 'hero' as const, drape: hero.drape, bytes: read(hero.meshFile) }] : [standard];
}
