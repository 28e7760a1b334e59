import { seededRandom } from '../../kernel/random.ts';
import { makeBodyField } from '../body/body-field.ts';
import { cutPattern, seamPairs, type CutMesh } from '../mesh/cut-mesh.ts';
import type { SewingPattern } from '../pattern/sewing-pattern.ts';
import type { GarmentCut } from '../wardrobe/garment-blueprint.ts';
import { buildClothModel } from './cloth-model.ts';
import { advanceFrame, type ClothScene } from './cloth-solver.ts';
import {
  armAngleHung,
  commonSettings,
  drapeSeed,
  settleFinely,
  sewnScene,
  type DrapedGarment,
  type DrapePlan,
  type DrapeProgress,
} from './settle-cloth.ts';

const armAngleSewn = (44 * Math.PI) / 180;

/** Meshes, sews and drapes a garment on the body that its size fits; deterministic. */
export function drapeGarment(garment: GarmentCut, plan: DrapePlan, onProgress: DrapeProgress = () => undefined): DrapedGarment {
  const random = seededRandom(drapeSeed);
  const { pattern, clothOf, stepMm } = garment;
  const cut = cutPattern(pattern, stepMm, random);
  const body = makeBodyField(garment.body);
  const base = commonSettings(cut, garment, plan);

  // Sew: threads shorten on unwelded panels, without weight.
  body.setArmAngle(armAngleSewn);
  const identity = Uint32Array.from({ length: cut.panelOf.length }, (_, index) => index);
  const pairs = Uint32Array.from(seamPairs(pattern, cut.chains).flat());
  const positions = placePanels(cut, garment);
  const loose: ClothScene = {
    model: buildClothModel(cut, identity, cut.panelOf.length, clothOf, random),
    state: { positions, velocities: new Float64Array(positions.length) },
    body,
    threads: { pairs, lengthM: pairDistances(positions, pairs), passes: threadPasses(pattern) },
  };
  const startLengths = loose.threads!.lengthM.slice();
  for (let frame = 1; frame <= plan.sewFrames; frame++) {
    const open = Math.max(0, 1 - frame / (plan.sewFrames * 0.7)) ** 1.5;
    startLengths.forEach((length, index) => (loose.threads!.lengthM[index] = length * open));
    advanceFrame(loose, { ...base, gravity: 0, damping: 6, friction: 0.05 });
    onProgress('sew', frame, plan.sewFrames);
  }
  const sewingGapMm = Math.max(...pairDistances(positions, pairs)) * 1000;

  // Hang: one cloth, arms come down.
  const hung = weldPositions(cut, loose.state.positions);
  const sewn = sewnScene(cut, clothOf, hung, body, stepMm, random);
  for (let frame = 1; frame <= plan.hangFrames; frame++) {
    const lowered = Math.min(1, Math.max(0, (frame - plan.hangFrames * 0.2) / (plan.hangFrames * 0.5)));
    const eased = lowered * lowered * (3 - 2 * lowered);
    body.setArmAngle(armAngleSewn + (armAngleHung - armAngleSewn) * eased);
    advanceFrame(sewn, { ...base, friction: lowered < 1 ? 0.15 : 0.35 });
    onProgress('hang', frame, plan.hangFrames);
  }
  return { ...settleFinely({ coarse: cut, hung, body, stepMm }, garment, plan, random, onProgress), sewingGapMm };
}

function threadPasses({ seams }: SewingPattern): number {
  return seams.some(({ drawnOut }) => drawnOut !== undefined) ? 6 : 1;
}

function placePanels(mesh: CutMesh, { place }: GarmentCut): Float64Array {
  const positions = new Float64Array(mesh.panelOf.length * 3);
  for (let v = 0; v < mesh.panelOf.length; v++) {
    const key = mesh.panelKeys[mesh.panelOf[v]!]!;
    positions.set(place(key, mesh.patternMm[v * 2]!, mesh.patternMm[v * 2 + 1]!, armAngleSewn), v * 3);
  }
  return positions;
}

function pairDistances(x: Float64Array, pairs: Uint32Array): Float64Array {
  return Float64Array.from({ length: pairs.length / 2 }, (_, k) => {
    const a = pairs[k * 2]! * 3;
    const b = pairs[k * 2 + 1]! * 3;
    return Math.hypot(x[a]! - x[b]!, x[a + 1]! - x[b + 1]!, x[a + 2]! - x[b + 2]!);
  });
}

function weldPositions(mesh: CutMesh, cutPositions: Float64Array): Float64Array {
  const sums = new Float64Array(mesh.weldCount * 3);
  const counts = new Float64Array(mesh.weldCount);
  for (let v = 0; v < mesh.panelOf.length; v++) {
    const w = mesh.weld[v]!;
    counts[w]!++;
    for (let axis = 0; axis < 3; axis++) sums[w * 3 + axis]! += cutPositions[v * 3 + axis]!;
  }
  return sums.map((sum, index) => sum / counts[Math.floor(index / 3)]!);
}
