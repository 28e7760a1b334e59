import type { BodyShape } from '../body/body-shape.ts';
import type { GarmentCut } from '../wardrobe/garment-blueprint.ts';
import type { TopDraft } from './top-draft.ts';

const liftM = 0.05;
/** Room around the wearer when the panels are put on. */
const depthToWidth = 0.58;

/**
 * How the panels of a top are bent around the wearer, so that sewing has little way to go: body panels on an elliptic tube,
 * sleeves rolled on the arm's axis.
 */
export function placeTop(draft: TopDraft, body: BodyShape): GarmentCut['place'] {
  const tube = ellipseOfPerimeter((draft.chestWidthMm + 2 * (draft.side?.hemOutMm ?? 0)) * 2);
  return (key, xMm, yMm, armAngle) =>
    key === 'front' || key === 'back'
      ? onTube(tube, xMm, yMm, key)
      : rolled({ draft, body }, armAngle, xMm, yMm, key === 'sleeve-left' ? 1 : -1);
}

interface Tube {
  /** Position by arc length from the front's centre towards +x, one quarter of the way round. */
  arc: { lengthMm: number; x: number; z: number }[];
}

function ellipseOfPerimeter(perimeterMm: number): Tube {
  const steps = 200;
  const arc = [{ lengthMm: 0, x: 0, z: depthToWidth }];
  for (let step = 1; step <= steps; step++) {
    const angle = (step / steps) * (Math.PI / 2);
    const last = arc.at(-1)!;
    const x = Math.sin(angle);
    const z = Math.cos(angle) * depthToWidth;
    arc.push({ lengthMm: last.lengthMm + Math.hypot(x - last.x, z - last.z), x, z });
  }
  const scale = perimeterMm / 4 / arc.at(-1)!.lengthMm;
  return { arc: arc.map(({ lengthMm, x, z }) => ({ lengthMm: lengthMm * scale, x: x * scale, z: z * scale })) };
}

function onTube({ arc }: Tube, xMm: number, yMm: number, key: 'front' | 'back'): [number, number, number] {
  const wanted = Math.min(Math.abs(xMm), arc.at(-1)!.lengthMm - 1e-6);
  const index = arc.findIndex(({ lengthMm }) => lengthMm > wanted);
  const from = arc[index - 1]!;
  const to = arc[index]!;
  const t = (wanted - from.lengthMm) / (to.lengthMm - from.lengthMm);
  const x = from.x + (to.x - from.x) * t;
  const z = from.z + (to.z - from.z) * t;
  const front = key === 'front' ? 1 : -1;
  return [(Math.sign(xMm) * front * x) / 1000, liftM - yMm / 1000, (front * z) / 1000];
}

function rolled(
  { draft, body }: { draft: TopDraft; body: BodyShape },
  armAngle: number,
  xMm: number,
  yMm: number,
  side: 1 | -1,
): [number, number, number] {
  const bicepMm = 2 * capHalfWidthMm(draft);
  const below = Math.max(0, yMm - draft.capHeightMm) / (draft.sleeveLengthMm - draft.capHeightMm);
  const girthMm = bicepMm + (2 * draft.sleeveOpeningMm - bicepMm) * below;
  const radius = girthMm / (2 * Math.PI) / 1000;
  const turn = (xMm / girthMm) * 2 * Math.PI;
  const axis = [Math.sin(armAngle), -Math.cos(armAngle)] as const;
  const out = [Math.cos(armAngle), Math.sin(armAngle)] as const;
  const along = (yMm - 15) / 1000;
  const [sx, sy, sz] = body.arm.shoulder;
  const x = sx + axis[0] * along + out[0] * radius * Math.cos(turn);
  const y = sy + axis[1] * along + out[1] * radius * Math.cos(turn);
  // On the left sleeve x > 0 of the pattern is the wearer's back, on the right one the front.
  return [side * x, y + 0.01, sz - side * radius * Math.sin(turn)];
}

function capHalfWidthMm(draft: TopDraft): number {
  const armholeMm = draft.armholeDepthMm * 1.1;
  return Math.sqrt(armholeMm * armholeMm - draft.capHeightMm * draft.capHeightMm) * 0.97;
}
