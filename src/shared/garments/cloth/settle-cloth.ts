import type { Random } from '../../kernel/random.ts';
import type { CutMesh } from '../mesh/cut-mesh.ts';
import { subdivideMesh } from '../mesh/subdivide-mesh.ts';
import type { GarmentCut } from '../wardrobe/garment-blueprint.ts';
import { buildClothModel } from './cloth-model.ts';
import { advanceFrame, type ClothScene, type FrameSettings } from './cloth-solver.ts';
import { makeSelfContacts } from './self-contacts.ts';

export interface DrapePlan {
  sewFrames: number;
  hangFrames: number;
  fineFrames: number;
  polishFrames: number;
  substeps: number;
  /** Frames over which the polish takes weight and bending stiffness away; at once would throw the hem up into a crease. */
  polishRampFrames: number;
  polishFriction: number;
  leanBack: number;
}

export const finalPlan: DrapePlan = {
  sewFrames: 60,
  hangFrames: 100,
  fineFrames: 60,
  polishFrames: 110,
  substeps: 20,
  polishRampFrames: 60,
  polishFriction: 0.12,
  leanBack: 0.15,
};

/** A draped garment: sewn vertices in metres over the subdivided mesh, with the speeds that were left. */
export interface DrapedGarment {
  mesh: CutMesh;
  /** The mesh before subdivision; its sewn vertices are the first of the fine one. */
  coarse: CutMesh;
  positions: Float64Array;
  velocities: Float64Array;
  sewingGapMm: number;
}

export type DrapeProgress = (stage: string, done: number, total: number) => void;

export const armAngleHung = (33 * Math.PI) / 180;
export const drapeSeed = 20_230_817;
const gravity = 9.81;
const polishWeight = 0.06;

/** What all stages of a drape share. */
export function commonSettings(mesh: CutMesh, { clothOf }: GarmentCut, plan: DrapePlan): FrameSettings {
  return {
    substeps: plan.substeps,
    gravity,
    leanBack: plan.leanBack,
    damping: 1.8,
    friction: 0.35,
    bendingFactor: 1,
    offsetM: Math.max(...mesh.panelKeys.map((key) => clothOf(key).offsetM)),
    maxSpeed: 4,
  };
}

/** Sewn cloth that does not go through itself. */
export function sewnScene(
  mesh: CutMesh,
  clothOf: GarmentCut['clothOf'],
  positions: Float64Array,
  body: ClothScene['body'],
  stepMm: number,
  random: Random,
): ClothScene {
  const model = buildClothModel(mesh, mesh.weld, mesh.weldCount, clothOf, random);
  return {
    model,
    state: { positions, velocities: new Float64Array(positions.length) },
    body,
    contacts: makeSelfContacts(mesh.weldCount, model.edges, (0.65 * stepMm) / 1000),
  };
}

/** Settles the fine cloth, then takes out what one-iteration solving stretched. */
export function settleFinely(
  { coarse, hung, body, stepMm }: { coarse: CutMesh; hung: Float64Array; body: ClothScene['body']; stepMm: number },
  garment: GarmentCut,
  plan: DrapePlan,
  random: Random,
  onProgress: DrapeProgress,
): Omit<DrapedGarment, 'sewingGapMm'> {
  const { mesh, positions } = subdivideMesh(coarse, hung);
  const scene = sewnScene(mesh, garment.clothOf, positions, body, stepMm / 2, random);
  const base = commonSettings(mesh, garment, plan);
  for (let frame = 1; frame <= plan.fineFrames; frame++) {
    advanceFrame(scene, { ...base, damping: 2 + (4 * frame) / plan.fineFrames });
    onProgress('settle', frame, plan.fineFrames);
  }
  for (let frame = 1; frame <= plan.polishFrames; frame++) {
    const weight = polishWeight ** Math.min(1, frame / plan.polishRampFrames);
    advanceFrame(scene, {
      ...base,
      gravity: gravity * weight,
      bendingFactor: weight,
      friction: plan.polishFriction,
      damping: polishDamping(frame / plan.polishFrames, 6 + (9 * frame) / plan.polishFrames, garment.endDamping),
    });
    onProgress('polish', frame, plan.polishFrames);
  }
  return { mesh, coarse, positions, velocities: scene.state.velocities };
}

const standStillFrom = 0.75;

/** A coarse mesh creeps on for long where cloth lies loose: over the last quarter it is brought to stand. */
function polishDamping(done: number, usual: number, endDamping = usual): number {
  const standing = Math.max(0, (done - standStillFrom) / (1 - standStillFrom));
  return usual + (endDamping - usual) * standing;
}
