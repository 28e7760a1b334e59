import type { BodyBuild } from '../../shared/garments/mannequin/body-build.ts';
import type { MannequinMesh } from '../../shared/garments/mannequin/mannequin.ts';
import { RecentMap } from '../painting/recent-map.ts';
import { createWorkerClient } from '../painting/worker-client.ts';
import type { GarmentModel, GarmentPart } from './load-garment-model.ts';
import type { DrapedSize } from './make-mannequin.ts';
import { shapeOf } from './part-shape.ts';

/** Without a build: which builds there are. */
export interface MannequinQuestion {
  size: DrapedSize;
  build: BodyBuild | null;
}

export interface MannequinAnswer {
  builds?: readonly BodyBuild[];
  mesh?: MannequinMesh | undefined;
}

const keptAnswers = 24;
const answers = new RecentMap<string, Promise<MannequinAnswer>>(keptAnswers);
const worker = createWorkerClient<MannequinQuestion, MannequinAnswer>(
  () => new Worker(new URL('./mannequin.worker.ts', import.meta.url), { type: 'module' }),
);

/** The mannequin that a garment's size was draped on, in a build; undefined for a garment that no body wears. Made in a worker and kept. */
export async function loadMannequin(model: GarmentModel, build: BodyBuild): Promise<MannequinMesh | undefined> {
  return (await ask(model, build)).mesh;
}

/** The builds of a mannequin that a garment's size does not touch. */
export async function loadBuilds(model: GarmentModel): Promise<readonly BodyBuild[]> {
  return (await ask(model, null)).builds ?? [];
}

function ask(model: GarmentModel, build: BodyBuild | null): Promise<MannequinAnswer> {
  const { garmentKey, sizeKey, level, size } = model;
  if (!size.drape) return Promise.resolve({});
  const key = `${garmentKey}/${sizeKey}/${level}/${build ?? 'builds'}`;
  const known = answers.find(key);
  if (known) return known;
  const asking = worker.call({ size: { garmentKey, sizeKey, bodyYM: size.drape.bodyYM, ...clothOf(model) }, build });
  answers.set(key, asking);
  asking.catch(() => answers.delete(key));
  return asking;
}

/** All parts as one, those that were draped first. */
export function clothOf({ parts, size }: GarmentModel): Pick<DrapedSize, 'positions' | 'triangles' | 'drapedCount'> {
  const draped = (part: GarmentPart): boolean => part.layer !== 'rib' && size.panels[part.panelKey]?.kind !== 'rib';
  const shapes = [...parts.filter(draped), ...parts.filter((part) => !draped(part))].map(shapeOf);
  const count = (some: typeof shapes): number => some.reduce((sum, { vertexCount }) => sum + vertexCount, 0);
  const positions = new Float32Array(count(shapes) * 3);
  const triangles: number[] = [];
  let first = 0;
  for (const shape of shapes) {
    positions.set(shape.positions, first * 3);
    for (let i = 0; i < shape.triangles.length; i++) triangles.push(shape.triangles[i]! + first);
    first += shape.vertexCount;
  }
  return { positions, triangles: Uint32Array.from(triangles), drapedCount: count(shapes.slice(0, parts.filter(draped).length)) };
}
