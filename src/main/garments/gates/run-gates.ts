import type { DrapeFacts, SizeKey } from '../../../shared/garments/garment-metadata.ts';
import { isDraped, type GarmentBlueprint } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { readGlb } from '../read-glb.ts';
import { bodyGate } from './body-gate.ts';
import { facingGate } from './facing-gate.ts';
import { fileGate } from './file-gate.ts';
import type { Finding } from './finding.ts';
import { foldGate } from './fold-gate.ts';
import type { GarmentFile } from './garment-file.ts';
import { measuresGate } from './measures-gate.ts';
import { printScaleGate } from './print-scale-gate.ts';
import { restGate } from './rest-gate.ts';
import { shapeGate } from './shape-gate.ts';

/** A level of a size as it was made: its file, and how it was draped, where it was. */
export interface MadeSize {
  blueprint: GarmentBlueprint;
  size: SizeKey;
  drape?: DrapeFacts | undefined;
  bytes: Uint8Array;
}

/** Measures one made size; print areas and size chart come from the blueprint's house data, never from the file. */
export async function gatesOf({ blueprint, size, drape, bytes }: MadeSize): Promise<Finding[]> {
  const file: GarmentFile = { size, bytes, parts: await readGlb(bytes) };
  const areas = blueprint.printAreasOf(size);
  const common = [
    ...printScaleGate(file, areas, blueprint.limits?.longSpanMeanPercent),
    ...(await fileGate(file, blueprint.facing, areas, blueprint.limits?.triangles)),
  ];
  if (!isDraped(blueprint)) return [...common, ...shapeGate(file, blueprint)];
  if (!drape) throw new Error(`${blueprint.key} ${size} says nothing about its drape: npm run garments ${blueprint.key}/${size}`);
  const garment = blueprint.cut(size);
  return [
    ...common,
    ...facingGate(file, areas, blueprint),
    ...bodyGate(file, garment, drape),
    ...restGate(size, drape, blueprint.limits?.restSpeedMmPerS),
    ...measuresGate(file, blueprint.chartOf(size), garment),
    ...foldGate(file),
  ];
}
