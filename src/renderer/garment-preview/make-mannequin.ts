import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import { bodyBuilds, bodyOfBuild, clearanceM, type BodyBuild } from '../../shared/garments/mannequin/body-build.ts';
import type { BodyField } from '../../shared/garments/body/body-field.ts';
import type { BodyShape } from '../../shared/garments/body/body-shape.ts';
import { hungBodyField, makeMannequin, shrunkM, type MannequinMesh } from '../../shared/garments/mannequin/mannequin.ts';
import { isDraped } from '../../shared/garments/wardrobe/garment-blueprint.ts';
import { findBlueprint } from '../../shared/garments/wardrobe/wardrobe.ts';

/** One size of a garment, draped: its cloth in the garment's space, in metres. */
export interface DrapedSize {
  garmentKey: string;
  sizeKey: string;
  /** Where the wearer's origin lies. */
  bodyYM: number;
  /** All cloth: x, y, z for each vertex, three vertices for each triangle. */
  positions: Float32Array;
  triangles: Uint32Array;
  /** The first so many vertices were draped on the body; the others are bands and trims that were put on afterwards. */
  drapedCount: number;
}

const mostTriangles = 6000;

/** The builds of a mannequin that nothing of the draped cloth lies within; none for a garment that no body wears. */
export function findBuilds(size: DrapedSize): BodyBuild[] {
  const body = wearerOf(size);
  if (!body) return [];
  const points = inBodySpace(size).subarray(0, size.drapedCount * 3);
  return bodyBuilds.filter((build) => clearanceM(hungBodyField(bodyOfBuild(body.shape, build)), points) + shrunkM >= 0);
}

/** The mannequin of a build in the garment's space, light enough for any graphics; undefined for a garment that no body wears. */
export async function dressMannequin(size: DrapedSize, build: BodyBuild): Promise<MannequinMesh | undefined> {
  const wearer = wearerOf(size);
  if (!wearer) return undefined;
  const body = bodyOfBuild(wearer.shape, build);
  const field: BodyField = hungBodyField(body);
  const cloth = { positions: inBodySpace(size), triangles: size.triangles, sleeveless: wearer.sleeveless };
  const mesh = await lightened(makeMannequin(body, field, cloth));
  for (let i = 1; i < mesh.positions.length; i += 3) mesh.positions[i]! += size.bodyYM;
  return mesh;
}

function wearerOf({ garmentKey, sizeKey }: DrapedSize): { shape: BodyShape; sleeveless: boolean } | undefined {
  const blueprint = findBlueprint(garmentKey);
  if (!blueprint || !isDraped(blueprint)) return undefined;
  const { body, flatMeasures } = blueprint.cut(sizeKey);
  return { shape: body, sleeveless: flatMeasures.sleeveLengthMm === undefined };
}

function inBodySpace({ positions, bodyYM }: DrapedSize): Float32Array {
  return positions.map((value, index) => (index % 3 === 1 ? value - bodyYM : value));
}

/** At most so many triangles, where the surface bends most; the rims of the cuts stay as they are. */
async function lightened({ positions, normals, open, triangles }: MannequinMesh): Promise<MannequinMesh> {
  await MeshoptSimplifier.ready;
  const attributes = new Float32Array(open.length * 4);
  for (let vertex = 0; vertex < open.length; vertex++)
    attributes.set([...normals.subarray(vertex * 3, vertex * 3 + 3), open[vertex]!], vertex * 4);
  const wanted = Math.min(triangles.length, mostTriangles * 3);
  const weights = [0.1, 0.1, 0.1, 0.06];
  const [light] = MeshoptSimplifier.simplifyWithAttributes(triangles, positions, 3, attributes, 4, weights, null, wanted, 1, [
    'LockBorder',
  ]);
  return compacted({ positions, normals, open, triangles: light });
}

/** Without vertices that no triangle uses. */
function compacted(mesh: MannequinMesh): MannequinMesh {
  const used = [...new Set(mesh.triangles)];
  const places = new Map(used.map((vertex, place) => [vertex, place]));
  const pick = (values: Float32Array, width: number): Float32Array =>
    Float32Array.from({ length: used.length * width }, (_, i) => values[used[Math.floor(i / width)]! * width + (i % width)]!);
  return {
    positions: pick(mesh.positions, 3),
    normals: pick(mesh.normals, 3),
    open: pick(mesh.open, 1),
    triangles: mesh.triangles.map((vertex) => places.get(vertex)!),
  };
}
