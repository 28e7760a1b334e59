import { seededRandom } from '../../kernel/random.ts';
import type { BodyField } from '../body/body-field.ts';
import type { Vector } from '../finish/vector.ts';
import type { PanelKey } from '../garment-metadata.ts';
import { cutPattern, type CutMesh } from '../mesh/cut-mesh.ts';
import { subdivideMesh } from '../mesh/subdivide-mesh.ts';
import type { SewingPattern } from '../pattern/sewing-pattern.ts';
import type { ClothMaterial } from './cloth-material.ts';
import { buildClothModel } from './cloth-model.ts';
import { advanceFrame, type ClothScene, type FrameSettings } from './cloth-solver.ts';
import { makeSelfContacts } from './self-contacts.ts';

/** A sewn bag that hangs from places which are held. */
export interface HangingBag {
  pattern: SewingPattern;
  cloth: ClothMaterial;
  stepMm: number;
  /** Where a point of a panel begins, in metres; points that are sewn together begin together. */
  place(panelKey: PanelKey, xMm: number, yMm: number): Vector;
  /** Whether the straps hold this point. */
  isHeld(panelKey: PanelKey, xMm: number, yMm: number): boolean;
  /** What lies in the bag. */
  content: Pick<BodyField, 'distance'>;
}

export interface HungBag {
  mesh: CutMesh;
  coarse: CutMesh;
  positions: Float64Array;
}

const seed = 20_260_405;
const hangFrames = 90;
const settleFrames = 60;
const polishFrames = 80;
const gravity = 9.81;
/** The end takes most of the weight away, and with it what the solver stretched. */
const polishWeight = 0.06;

/** Hangs a bag with what lies in it: coarse cloth first, then fine; deterministic, some seconds. */
export function hangBag(bag: HangingBag): HungBag {
  const random = seededRandom(seed);
  const coarse = cutPattern(bag.pattern, bag.stepMm, random);
  const settings: FrameSettings = {
    substeps: 20,
    gravity,
    leanBack: 0,
    damping: 2,
    friction: 0.3,
    bendingFactor: 1,
    offsetM: bag.cloth.offsetM,
    maxSpeed: 4,
  };
  const hung = sceneOf(bag, coarse, placed(bag, coarse), bag.stepMm, random);
  for (let frame = 0; frame < hangFrames; frame++) advanceFrame(hung, settings);
  const fine = subdivideMesh(coarse, hung.state.positions);
  const scene = sceneOf(bag, fine.mesh, fine.positions, bag.stepMm / 2, random);
  for (let frame = 0; frame < settleFrames; frame++) advanceFrame(scene, { ...settings, damping: 2 + (4 * frame) / settleFrames });
  for (let frame = 0; frame < polishFrames; frame++) {
    const weight = polishWeight ** Math.min(1, (2 * frame) / polishFrames);
    advanceFrame(scene, { ...settings, gravity: gravity * weight, bendingFactor: weight, damping: 8 + (20 * frame) / polishFrames });
  }
  return { mesh: fine.mesh, coarse, positions: scene.state.positions };
}

function placed({ place }: HangingBag, mesh: CutMesh): Float64Array {
  const positions = new Float64Array(mesh.weldCount * 3);
  mesh.panelOf.forEach((panel, vertex) => {
    positions.set(place(mesh.panelKeys[panel]!, mesh.patternMm[vertex * 2]!, mesh.patternMm[vertex * 2 + 1]!), mesh.weld[vertex]! * 3);
  });
  return positions;
}

function sceneOf(
  { cloth, isHeld, content }: HangingBag,
  mesh: CutMesh,
  positions: Float64Array,
  stepMm: number,
  random: () => number,
): ClothScene {
  const model = buildClothModel(mesh, mesh.weld, mesh.weldCount, () => cloth, random);
  mesh.panelOf.forEach((panel, vertex) => {
    if (isHeld(mesh.panelKeys[panel]!, mesh.patternMm[vertex * 2]!, mesh.patternMm[vertex * 2 + 1]!))
      model.inverseMass[mesh.weld[vertex]!] = 0;
  });
  return {
    model,
    state: { positions, velocities: new Float64Array(positions.length) },
    body: content,
    contacts: makeSelfContacts(mesh.weldCount, model.edges, (0.65 * stepMm) / 1000),
  };
}
