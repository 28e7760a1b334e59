import { seededRandom } from '../../kernel/random.ts';
import { makeBodyField, type BodyField } from '../body/body-field.ts';
import { gradeMesh } from '../mesh/grade-mesh.ts';
import type { CutMesh } from '../mesh/cut-mesh.ts';
import type { GarmentCut } from '../wardrobe/garment-blueprint.ts';
import { advanceFrame } from './cloth-solver.ts';
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

/** A cut with its finished drape, that another cut of the same panels and seams begins from. */
export interface DrapedBase {
  garment: GarmentCut;
  draped: DrapedGarment;
}

const growSteps = 8;
const framesPerStep = 8;
const restFrames = 50;

/**
 * Drapes a cut from another's drape instead of sewing it: pattern and wearer grow together from the base's to its own,
 * then the cloth settles as ever. Deterministic; the result has the base's topology, so that sizes can morph.
 */
export function gradeDrape(
  base: DrapedBase,
  garment: GarmentCut,
  plan: DrapePlan,
  onProgress: DrapeProgress = () => undefined,
): DrapedGarment {
  const random = seededRandom(drapeSeed);
  const from = base.draped.coarse;
  const coarse = gradeMesh(from, garment.pattern);
  const body = growingBody(base.garment, garment);
  const stepMm = base.garment.stepMm * Math.sqrt(areaOf(coarse) / areaOf(from));
  const settings = commonSettings(coarse, garment, plan);
  const positions = base.draped.positions.slice(0, coarse.weldCount * 3);
  for (let step = 1; step <= growSteps; step++) {
    body.setShare(step / growSteps);
    const scene = sewnScene(between(from, coarse, step / growSteps), garment.clothOf, positions, body, stepMm, random);
    for (let frame = 1; frame <= framesPerStep; frame++) {
      advanceFrame(scene, { ...settings, damping: 5, friction: 0.15 });
      onProgress('grow', (step - 1) * framesPerStep + frame, growSteps * framesPerStep);
    }
  }
  const scene = sewnScene(coarse, garment.clothOf, positions, body, stepMm, random);
  for (let frame = 1; frame <= restFrames; frame++) {
    advanceFrame(scene, settings);
    onProgress('hang', frame, restFrames);
  }
  return {
    ...settleFinely({ coarse, hung: positions, body, stepMm }, garment, plan, random, onProgress),
    sewingGapMm: base.draped.sewingGapMm,
  };
}

function areaOf({ patternMm, triangles }: CutMesh): number {
  let area = 0;
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [triangles[i]! * 2, triangles[i + 1]! * 2, triangles[i + 2]! * 2] as [number, number, number];
    const [ax, ay] = [patternMm[a]!, patternMm[a + 1]!];
    area += Math.abs((patternMm[b]! - ax) * (patternMm[c + 1]! - ay) - (patternMm[b + 1]! - ay) * (patternMm[c]! - ax)) / 2;
  }
  return area;
}

function between(from: CutMesh, to: CutMesh, share: number): CutMesh {
  return { ...to, patternMm: to.patternMm.map((value, index) => from.patternMm[index]! * (1 - share) + value * share) };
}

/** The base's wearer turning into the cut's own, arms as they hang. */
function growingBody(base: GarmentCut, garment: GarmentCut): Pick<BodyField, 'distance'> & { setShare(share: number): void } {
  const fields = [base, garment].map((cut) => {
    const field = makeBodyField(cut.body);
    field.setArmAngle(armAngleHung);
    return field;
  }) as [BodyField, BodyField];
  const other = new Float64Array(3);
  let share = 0;
  return {
    setShare: (value) => (share = value),
    distance(x, y, z, gradient) {
      const distance = fields[1].distance(x, y, z, gradient);
      if (share === 1) return distance;
      const before = fields[0].distance(x, y, z, other);
      for (let axis = 0; axis < 3; axis++) gradient[axis] = gradient[axis]! * share + other[axis]! * (1 - share);
      const length = Math.hypot(gradient[0]!, gradient[1]!, gradient[2]!) || 1;
      for (let axis = 0; axis < 3; axis++) gradient[axis] = gradient[axis]! / length;
      return distance * share + before * (1 - share);
    },
  };
}
