import { garmentMetadataSchema, type GarmentMetadata, type GarmentSize } from '../../../shared/garments/garment-metadata.ts';
import type { DrapedBase } from '../../../shared/garments/cloth/grade-drape.ts';
import { middleSize } from '../../../shared/garments/own/own-top.ts';
import { ownGarmentOf } from '../../../shared/garments/own/base-patterns.ts';
import { ownGarmentKey, type OwnSize } from '../../../shared/garments/own/own-garment.ts';
import type { GateRefusal } from '../../../shared/garments/own/making.ts';
import type { DrapedBlueprint } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { gatesOf } from '../gates/run-gates.ts';
import { readGlb } from '../read-glb.ts';
import { camerasIn } from '../plate-cameras.ts';
import { writeGlb } from '../write-glb.ts';
import { describeDrape, finishDrape } from '../finish-drape.ts';
import { plateSettingOf } from '../plate-baker.ts';
import { drapeSize } from './drape-size.ts';
import { keepGarment } from './garment-folder.ts';
import type { ChangedAreas, MadeGarment, MeasuresOrder, ReportShare } from '../../../shared/garments/own/garment-order.ts';
import { keepOffWearer } from './keep-off-wearer.ts';
import { gateRefusals } from './gate-refusals.ts';
import { printable, settlePrintAreas } from './settle-print-areas.ts';
import { ownPlateSizePx, writeSize } from './write-size.ts';

/** How the work on a size is shared out: the drape, the checks, the plates. */
const shares = { draped: 0.8, checked: 0.88 };

interface MadeSize {
  entry: GarmentSize;
  size: OwnSize;
  changedAreas: ChangedAreas;
}

/**
 * Cuts a chart, sews and drapes its middle size, grades the others from that drape, checks each by the gates of the
 * house, and writes its files into `folder`. Stops at the first size that fails.
 */
export async function makeFromMeasures(order: MeasuresOrder, folder: string, report: ReportShare): Promise<MadeGarment> {
  const { uid, name, baseKey, rows, createdAtMs } = order;
  const blueprint = ownGarmentOf(baseKey, ownGarmentKey(uid), rows);
  const middle = middleSize(rows);
  const made = new Map<string, MadeSize>();
  let base: DrapedBase | undefined;
  for (const key of [middle, ...blueprint.sizeKeys.filter((each) => each !== middle)]) {
    const onProgress = (share: number): void => report(key, share);
    const garment = blueprint.cut(key);
    const draped = drapeSize(garment, base, (share) => onProgress(share * shares.draped));
    base ??= { garment, draped };
    const size = await makeSize(blueprint, key, { garment, draped }, folder, onProgress);
    if ('refusals' in size) return size;
    made.set(key, size);
  }
  const sizes = blueprint.sizeKeys.map((key) => made.get(key)!);
  const garment = {
    uid,
    name,
    source: 'measures',
    baseKey,
    kind: blueprint.kind,
    sizes: sizes.map(({ size }) => size),
    createdAtMs,
  } as const;
  keepGarment(folder, garment, metadataOf(blueprint, Object.fromEntries(sizes.map(({ size, entry }) => [size.key, entry]))));
  return { garment, changedAreas: sizes.flatMap(({ changedAreas }) => changedAreas) };
}

/** Finishes, checks and writes one draped size. */
async function makeSize(
  blueprint: DrapedBlueprint,
  key: string,
  { garment, draped }: DrapedBase,
  folder: string,
  onProgress: (share: number) => void,
): Promise<MadeSize | { refusals: GateRefusal[] }> {
  const finished = finishDrape(garment, draped);
  keepOffWearer(garment, finished);
  const mesh = { parts: finished.parts, about: describeDrape(garment, draped, finished) };
  const bytes = await writeGlb(mesh.parts);
  const file = { size: key, bytes, parts: await readGlb(bytes) };
  const settled = settlePrintAreas(file, blueprint.printAreasOf(key), blueprint);
  const printAreas = printable(settled);
  const printed = { ...blueprint, printAreasOf: () => printAreas };
  const refusals = gateRefusals(await gatesOf({ blueprint: printed, size: key, drape: mesh.about.drape, bytes }), printAreas);
  if (refusals.length > 0) return { refusals };
  onProgress(shares.checked);
  const setting = { plates: plateSettingOf(blueprint, ownPlateSizePx), frame: blueprint.frameOf?.(key) ?? blueprint.frame };
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
