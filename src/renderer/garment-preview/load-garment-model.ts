import { Mesh, type BufferGeometry, type Matrix4 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { fabricLookOf, type FabricLook } from '../../shared/garments/fabric-look.ts';
import { meshNodeExtrasSchema, type GarmentSize, type MeshNodeExtras, type SizeKey } from '../../shared/garments/garment-metadata.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { RecentMap } from '../painting/recent-map.ts';
import { loadGarmentMetadata, nearestSize, readGarmentFile } from './garment-source.ts';

/** One panel's right or wrong side. */
export interface GarmentPart extends MeshNodeExtras {
  geometry: BufferGeometry;
  /** The same with few triangles, for shadows, for what is hardly seen, and for slow graphics while something moves. */
  light: BufferGeometry;
  matrix: Matrix4;
}

/** A draped garment of one size, ready to be dressed; shared, so never dispose its geometry. */
export interface GarmentModel {
  garmentKey: string;
  sizeKey: SizeKey;
  /** A hero is draped over a finer mesh, and has folds of its own. */
  level: 'standard' | 'hero';
  size: GarmentSize;
  /** What it is made of, as its metadata says. */
  material: string;
  look: FabricLook;
  parts: GarmentPart[];
}

const keptModels = 5;
const models = new RecentMap<string, Promise<GarmentModel>>(keptModels, (loading) => {
  loading.then(
    (model) => model.parts.forEach(disposePart),
    () => undefined,
  );
});

/**
 * The garment in the size, or the nearest size that has a mesh; the last few are kept.
 * @throws AppError `garment.missing`, `garment.invalid-file`.
 */
export async function loadGarmentModel(garmentKey: string, wantedSize: string): Promise<GarmentModel> {
  const metadata = await loadGarmentMetadata(garmentKey);
  const { sizes } = metadata;
  const sizeKey = nearestSize(metadata, wantedSize, () => true);
  const size = sizeKey && sizes[sizeKey];
  if (!size) throw new AppError('garment.missing', { garmentKey, sizeKey: wantedSize });
  const { fabric } = metadata;
  const about = { garmentKey, sizeKey, level: 'standard', size, material: fabric.material, look: fabricLookOf(fabric) } as const;
  return keptModel(about, size.meshFile);
}

/**
 * The hero of a standard model's size; undefined where there is none.
 * @throws AppError `garment.missing`, `garment.invalid-file`.
 */
export async function loadHeroModel({ parts: _, ...about }: GarmentModel): Promise<GarmentModel | undefined> {
  const { hero, ...size } = about.size;
  if (!hero) return undefined;
  return keptModel({ ...about, level: 'hero', size: { ...size, drape: hero.drape, triangleCount: hero.triangleCount } }, hero.meshFile);
}

function keptModel(about: Omit<GarmentModel, 'parts'>, file: string): Promise<GarmentModel> {
  const key = `${about.garmentKey}/${about.sizeKey}/${about.level}`;
  const known = models.find(key);
  if (known) return known;
  const loading = readModel(about, file);
  models.set(key, loading);
  loading.catch(() => models.delete(key));
  return loading;
}

async function readModel(about: Omit<GarmentModel, 'parts'>, file: string): Promise<GarmentModel> {
  const { garmentKey } = about;
  const bytes = await readGarmentFile(garmentKey, file);
  try {
    return { ...about, parts: await parseParts(bytes) };
  } catch (cause) {
    throw new AppError('garment.invalid-file', { garmentKey, file }, { cause });
  }
}

async function parseParts(bytes: ArrayBuffer): Promise<GarmentPart[]> {
  await MeshoptDecoder.ready;
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes, '');
  scene.updateMatrixWorld(true);
  const meshes: Mesh[] = [];
  scene.traverse((node) => {
    if (node instanceof Mesh) meshes.push(node);
  });
  const nodes = meshes.map((mesh) => ({ mesh, extras: meshNodeExtrasSchema.parse(extrasOf(mesh)) }));
  const lights = new Map(nodes.filter(({ extras }) => extras.level === 'light').map(({ mesh, extras }) => [partName(extras), mesh]));
  return nodes
    .filter(({ extras }) => extras.level === undefined)
    .map(({ mesh, extras }) => ({
      ...extras,
      geometry: mesh.geometry,
      light: lights.get(partName(extras))?.geometry ?? mesh.geometry,
      matrix: mesh.matrixWorld.clone(),
    }));
}

function partName({ panelKey, layer }: MeshNodeExtras): string {
  return `${panelKey}/${layer}`;
}

function disposePart(part: GarmentPart): void {
  part.geometry.dispose();
  part.light.dispose();
}

/** Quantised nodes may carry their extras on a parent. */
function extrasOf(mesh: Mesh): unknown {
  return 'panelKey' in mesh.userData ? mesh.userData : mesh.parent?.userData;
}
