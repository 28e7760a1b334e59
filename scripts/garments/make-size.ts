import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { drapeGarment } from '../../src/shared/garments/cloth/drape-garment.ts';
import { gradeDrape } from '../../src/shared/garments/cloth/grade-drape.ts';
import type { DrapedGarment } from '../../src/shared/garments/cloth/settle-cloth.ts';
import type { MeshPart } from '../../src/shared/garments/finish/mesh-part.ts';
import { cameraKeys, type GarmentSize, type Panel, type PanelKey, type SizeKey } from '../../src/shared/garments/garment-metadata.ts';
import { seenHems } from '../../src/shared/garments/measure/seen-hems.ts';
import {
  isDraped,
  type DrapedBlueprint,
  type GarmentCut,
  type GarmentShape,
} from '../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { bakeOcclusion } from '../../src/main/garments/bake-occlusion.ts';
import { describePanels } from '../../src/main/garments/describe-panels.ts';
import { describeDrape, finishDrape } from '../../src/main/garments/finish-drape.ts';
import { boundsOf, triangleCount } from '../../src/main/garments/mesh-bounds.ts';
import { plateBaker, plateSettingOf } from '../../src/main/garments/plate-baker.ts';
import { garmentFolder } from './committed-garment.ts';
import { camerasOf, drapePlan, plateSizeOf, type GarmentSizeJob } from './garment-plan.ts';
import { makeFolded } from './make-folded.ts';
import { cached, stageHash } from './stage-cache.ts';
import { writeGlb } from '../../src/main/garments/write-glb.ts';

const shared = join('src', 'shared', 'garments');
const drapeSources = ['mesh', 'body', 'cloth'].map((folder) => join(shared, folder));
const finishSources = [
  join(shared, 'finish'),
  join('src', 'main', 'garments', 'finish-drape.ts'),
  join('src', 'main', 'garments', 'bake-occlusion.ts'),
  join('src', 'main', 'garments', 'ray-scene.ts'),
];
const plateSources = [
  join(shared, 'construction-detail.ts'),
  join(shared, 'detail-edge-field.ts'),
  join(shared, 'studio-light.ts'),
  join(shared, 'plate.ts'),
  join('src', 'main', 'garments'),
];
/** A shaped garment is code all through: any edit makes it anew. */
const shapeSources = [shared, ...finishSources];
/** Read before the long stages run, so that an edit meanwhile cannot file old work under new sources. */
const sourceHashes = {
  drape: stageHash(drapeSources),
  finish: stageHash(finishSources),
  shape: stageHash(shapeSources),
  plate: stageHash(plateSources),
};

/** A size's mesh with all that its entry in the metadata and its plates are made from. */
interface MadeGarment {
  parts: readonly MeshPart[];
  panels: Readonly<Record<PanelKey, Panel>>;
  /** Names the parts in the cache. */
  hash: string;
  about: Pick<GarmentSize, 'flatMeasures' | 'drape'>;
}

type Report = (line: string) => void;

/** Makes one size from pattern to files and returns its entry for the metadata. */
export async function makeSize(job: GarmentSizeJob, report: Report): Promise<GarmentSize> {
  const { blueprint, size } = job;
  const label = `${blueprint.key} ${size}`;
  const folder = garmentFolder(blueprint.key);
  mkdirSync(folder, { recursive: true });
  const made = isDraped(blueprint)
    ? await drapeSize(blueprint.cut(size), blueprint.gradedFrom?.(size), label, report)
    : await shapeSize(blueprint.shape(size), label, report);
  const meshFile = `${size}.glb.gz`;
  await timed(report, `${label} file`, () => writeMesh(join(folder, meshFile), made));
  const hero = isDraped(blueprint) && size === blueprint.heroSize ? await makeHero(blueprint, size, report) : undefined;
  const foldedPlate = makeFolded(job, made.panels);
  return {
    meshFile,
    ...made.about,
    ...(foldedPlate ? { foldedPlate } : {}),
    bounds: boundsOf(made.parts),
    hems: seenHems(made.parts, camerasOf(job)),
    triangleCount: triangleCount(made.parts),
    panels: { ...made.panels },
    plates: await writePlates(job, made, report),
    ...(blueprint.frameOf?.(size) ? { cameras: camerasOf(job) } : {}),
    ...(hero ? { hero } : {}),
  };
}

/** How much finer the mesh of a hero is, and the steps that keep it from stretching. */
const heroStep = 0.8;
const heroSubsteps = 28;

/** Sews and drapes a size once more over a finer mesh. */
async function makeHero(blueprint: DrapedBlueprint, size: SizeKey, report: Report): Promise<NonNullable<GarmentSize['hero']>> {
  const finer = (cut: GarmentCut): GarmentCut => ({ ...cut, stepMm: cut.stepMm * heroStep, substeps: heroSubsteps });
  const base = blueprint.gradedFrom?.(size);
  const made = await drapeSize(finer(blueprint.cut(size)), base && finer(base), `${blueprint.key} ${size} hero`, report);
  const meshFile = `${size}-hero.glb.gz`;
  // While it moves, the light level of the standard file serves.
  await writeMesh(join(garmentFolder(blueprint.key), meshFile), made, { light: false });
  return { meshFile, triangleCount: triangleCount(made.parts), drape: made.about.drape! };
}

async function writeMesh(file: string, { parts }: MadeGarment, levels?: { light: boolean }): Promise<void> {
  writeFileSync(file, gzipSync(await writeGlb(parts, levels), { level: 9 }));
}

async function writePlates({ blueprint, size }: GarmentSizeJob, made: MadeGarment, report: Report): Promise<GarmentSize['plates']> {
  const setting = plateSettingOf(blueprint, plateSizeOf(blueprint));
  const cameras = camerasOf({ blueprint, size });
  const bake = plateBaker(made.parts, made.panels, setting);
  const plates: GarmentSize['plates'] = {};
  for (const key of cameraKeys) {
    const fileName = `${size}-${key}.plate.gz`;
    await timed(report, `${blueprint.key} ${size} plate ${key}`, async () => {
      const hash = stageHash([], sourceHashes.plate, made.hash, made.panels, cameras[key], setting);
      writeFileSync(join(garmentFolder(blueprint.key), fileName), await cached('plate', hash, () => bake(cameras[key])));
    });
    plates[key] = fileName;
  }
  return plates;
}

async function drapeSize(garment: GarmentCut, base: GarmentCut | undefined, label: string, report: Report): Promise<MadeGarment> {
  const { hash: drapeHash, draped } = await timed(report, `${label} drape`, () => drapeOf(garment, base));
  const { openings, shoulderEdge, shoulderEnd, trims } = garment;
  const hash = stageHash([], sourceHashes.finish, drapeHash, openings, [shoulderEdge, shoulderEnd, trims]);
  const finished = await timed(report, `${label} finish`, () => cached('finish', hash, () => finishDrape(garment, draped)));
  const { panels, ...about } = describeDrape(garment, draped, finished);
  return { parts: finished.parts, panels, hash, about };
}

/** Sewn and draped, or begun from the drape of the cut that it is graded from. */
async function drapeOf(garment: GarmentCut, base?: GarmentCut): Promise<{ hash: string; draped: DrapedGarment }> {
  const plan = { ...drapePlan, substeps: garment.substeps ?? drapePlan.substeps };
  if (!base) {
    const hash = stageHash([], sourceHashes.drape, cutFingerprint(garment), plan);
    return { hash, draped: await cached('drape', hash, () => drapeGarment(garment, plan)) };
  }
  const from = await drapeOf(base);
  const hash = stageHash([], sourceHashes.drape, from.hash, cutFingerprint(garment), plan);
  return { hash, draped: await cached('drape', hash, () => gradeDrape({ garment: base, draped: from.draped }, garment, plan)) };
}

async function shapeSize({ panels, build }: GarmentShape, label: string, report: Report): Promise<MadeGarment> {
  const hash = stageHash([], sourceHashes.shape, label);
  const parts = await timed(report, `${label} shape`, () =>
    cached<MeshPart[]>('shape', hash, () => {
      const built = build();
      bakeOcclusion(built);
      return built;
    }),
  );
  return { parts, panels: describePanels(panels, [], parts), hash, about: {} };
}

/** All that a drape depends on beside the code of the stages: the cut itself, and where every panel's corners begin. */
function cutFingerprint({ pattern, body, place, clothOf, stepMm, endDamping }: GarmentCut): unknown {
  const panels = pattern.panels.map(({ key, edges }) => ({
    key,
    cloth: clothOf(key),
    edges,
    places: edges.flatMap(({ pointsMm }) => [0.3, 0.8].map((armAngle) => place(key, pointsMm[0]![0], pointsMm[0]![1], armAngle))),
  }));
  return { panels, seams: pattern.seams, body, stepMm, endDamping };
}

async function timed<T>(report: Report, label: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  report(`${label} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
