import { garmentMetadataSchema, type GarmentMetadata, type GarmentSize } from '../../../shared/garments/garment-metadata.ts';
import { ownGarmentOf } from '../../../shared/garments/own/base-patterns.ts';
import { ownGarmentKey, type OwnSize } from '../../../shared/garments/own/own-garment.ts';
import type { GateRefusal } from '../../../shared/garments/own/making.ts';
import type { DrapedBlueprint } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { gatesOf } from '../gates/run-gates.ts';
import { readGlb } from '../read-glb.ts';
import { camerasIn } from '../plate-cameras.ts';
import { writeGlb } from '../write-glb.ts';
import { drapeSize } from './drape-size.ts';
import { keepGarment } from './garment-folder.ts';
import type { ChangedAreas, MadeGarment, MeasuresOrder, ReportShare } from '../../../shared/garments/own/garment-order.ts';
import { gateRefusals } from './gate-refusals.ts';
import { printable, settlePrintAreas } from './settle-print-areas.ts';
import { ownPlateSizePx, writeSize } from './write-size.ts';

/** How the work on a size is shared out: the drape, the checks, the plates. */
const shares = { draped: 0.8, checked: 0.88 };
const defaultFloatM = 0.04;

type MadeSize = { entry: GarmentSize; size: OwnSize; changedAreas: ChangedAreas } | { refusals: GateRefusal[] };

/** Cuts and drapes a chart size by size, checks each by the gates of the house, and writes its files into `folder`. Stops at the first size that fails. */
export async function makeFromMeasures(order: MeasuresOrder, folder: string, report: ReportShare): Promise<MadeGarment> {
  const { uid, name, baseKey, rows, createdAtMs } = order;
  const blueprint = ownGarmentOf(baseKey, ownGarmentKey(uid), rows);
  const entries: Record<string, GarmentSize> = {};
  const sizes: OwnSize[] = [];
  const changedAreas: ChangedAreas = [];
  for (const { key } of rows) {
    const made = await makeSize(blueprint, key, folder, (share) => report(key, share));
    if ('refusals' in made) return made;
    entries[key] = made.entry;
    sizes.push(made.size);
    changedAreas.push(...made.changedAreas);
  }
  const garment = { uid, name, source: 'measures', baseKey, kind: blueprint.kind, sizes, createdAtMs } as const;
  keepGarment(folder, garment, metadataOf(blueprint, entries));
  return { garment, changedAreas };
}

async function makeSize(blueprint: DrapedBlueprint, key: string, folder: string, onProgress: (share: number) => void): Promise<MadeSize> {
  const mesh = drapeSize(blueprint.cut(key), (share) => onProgress(share * shares.draped));
  const bytes = await writeGlb(mesh.parts);
  const file = { size: key, bytes, parts: await readGlb(bytes) };
  const settled = settlePrintAreas(file, blueprint.printAreasOf(key), blueprint);
  const printAreas = printable(settled);
  const printed = { ...blueprint, printAreasOf: () => printAreas };
  const refusals = gateRefusals(await gatesOf({ blueprint: printed, size: key, drape: mesh.about.drape, bytes }), printAreas);
  if (refusals.length > 0) return { refusals };
  onProgress(shares.checked);
  const setting = {
    panelKeys: blueprint.panelKeys,
    fabric: blueprint.fabric,
    frame: blueprint.frameOf?.(key) ?? blueprint.frame,
    floatM: blueprint.floatM ?? defaultFloatM,
  };
  const entry = writeSize(folder, key, mesh, bytes, setting, (share) => onProgress(shares.checked + (1 - shares.checked) * share));
  const changedAreas = settled.flatMap(({ area, share }) => (share < 1 ? [{ sizeKey: key, areaKey: area.key, share }] : []));
  return { entry, size: { key, ...blueprint.measuresOf(key), printAreas }, changedAreas };
}

function metadataOf(blueprint: DrapedBlueprint, sizes: Record<string, GarmentSize>): GarmentMetadata {
  return garmentMetadataSchema.parse({
    version: 2,
    garmentKey: blueprint.key,
    panelKeys: blueprint.panelKeys,
    sizes,
    cameras: camerasIn(blueprint.frame),
    plateSizePx: ownPlateSizePx,
    fabric: blueprint.fabric,
    facing: blueprint.facing,
  });
}
