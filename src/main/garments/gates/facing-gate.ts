import { add, crossed, dotted, lengthOf, minus, scaled, unitOf, vectorAt, type Vector } from '../../../shared/garments/finish/vector.ts';
import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import type { PrintArea } from '../../../shared/garments/print-area.ts';
import type { DrapedBlueprint } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { makeRayScene, type RayScene } from '../ray-scene.ts';
import { atMost, noteFor, type Finding } from './finding.ts';
import { partOf, type GarmentFile } from './garment-file.ts';

const steepest = Math.cos(Math.PI / 4);
const mostSteepPercent = 7;
const cameraDistanceM = 3.1;
/** Swings before the print as it does on a real hoodie: not cloth that hides it. */
const hangingLoose = 'drawcord';

/**
 * Gate 2: a print looks at its viewer: few triangles turn away from the area's mean, none lies behind other cloth.
 * A print around a sleeve turns with the limb, whatever the cloth does: there only what hides it counts.
 */
export function facingGate(file: GarmentFile, areas: readonly PrintArea[], { facing, cut }: DrapedBlueprint): Finding[] {
  const limbs = new Set(
    cut(file.size)
      .pattern.panels.filter(({ kind }) => kind === 'sleeve')
      .map(({ key }) => key),
  );
  const note = noteFor(2, file.size);
  const scene = makeRayScene(file.parts.filter(({ layer, panelKey }) => layer !== 'inner' && panelKey !== hangingLoose));
  return areas.flatMap((area) => {
    const triangles = trianglesIn(partOf(file, area.panelKey, 'outer'), area);
    const mean = unitOf(triangles.reduce<Vector>((sum, { areaNormal }) => add(sum, areaNormal, 1), [0, 0, 0]));
    const steep = triangles.filter(({ areaNormal }) => dotted(unitOf(areaNormal), mean) < steepest).length;
    const centre = triangles.reduce<Vector>((sum, triangle) => add(sum, triangle.centre, 1 / triangles.length), [0, 0, 0]);
    const eye = add(centre, lookingAt(area, facing[area.panelKey]!), cameraDistanceM);
    const hidden = triangles.filter((triangle) => isHidden(triangle, eye, scene)).length;
    const seen = atMost(note, `${area.key} triangles hidden`, hidden, 0, 0);
    if (limbs.has(area.panelKey)) return [seen];
    return [atMost(note, `${area.key} turned away over 45° %`, (steep / triangles.length) * 100, mostSteepPercent), seen];
  });
}

/** From where a print is looked at; who reads the label inside the neck looks down into it. */
function lookingAt({ key }: PrintArea, facing: Vector): Vector {
  return unitOf(key === 'neck-inside' ? add(facing, [0, 0.8, 0]) : facing);
}

interface PrintedTriangle {
  centre: Vector;
  /** Unit normal times twice the triangle's area. */
  areaNormal: Vector;
}

function trianglesIn(part: MeshPart, { originXMm, originYMm, widthMm, heightMm }: PrintArea): PrintedTriangle[] {
  const result: PrintedTriangle[] = [];
  for (let t = 0; t < part.triangles.length; t += 3) {
    const corners = [part.triangles[t]!, part.triangles[t + 1]!, part.triangles[t + 2]!] as const;
    const mean = (offset: 0 | 1): number => corners.reduce((sum, corner) => sum + part.patternMm[corner * 2 + offset]! / 3, 0);
    const [x, y] = [mean(0) - originXMm, mean(1) - originYMm];
    if (x < 0 || y < 0 || x > widthMm || y > heightMm) continue;
    const [a, b, c] = corners.map((corner) => vectorAt(part.positions, corner)) as [Vector, Vector, Vector];
    result.push({ centre: scaled(add(add(a, b, 1), c, 1), 1 / 3), areaNormal: crossed(minus(b, a), minus(c, a)) });
  }
  return result;
}

/** Rays start a little outside, so that the triangle's own neighbours do not count. */
const liftM = 0.002;

function isHidden({ centre, areaNormal }: PrintedTriangle, eye: Vector, scene: RayScene): boolean {
  const start = add(centre, unitOf(areaNormal), liftM);
  const way = minus(eye, start);
  return scene.blocked(start, unitOf(way), lengthOf(way));
}
