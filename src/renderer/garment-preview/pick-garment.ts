import { Mesh, Raycaster, Vector2, type PerspectiveCamera } from 'three';
import type { PanelKey } from '../../shared/garments/garment-metadata.ts';
import type { GarmentModel, GarmentPart } from './load-garment-model.ts';

/** A place on the right side of the cloth. */
export interface PickedCloth {
  panelKey: PanelKey;
  xMm: number;
  yMm: number;
}

/** The cloth under a point of the camera's picture, -1..1 each way, y up. */
export function pickGarment({ parts }: GarmentModel, camera: PerspectiveCamera, x: number, y: number): PickedCloth | undefined {
  const caster = new Raycaster();
  caster.setFromCamera(new Vector2(x, y), camera);
  const shown = parts.filter(({ layer }) => layer !== 'inner');
  const [hit] = shown
    .flatMap((part) => caster.intersectObject(meshOf(part), false).map(({ distance, uv }) => ({ part, distance, uv })))
    .toSorted((a, b) => a.distance - b.distance);
  if (!hit?.uv) return undefined;
  const { panelKey, uvScaleMm, uvOffsetMm } = hit.part;
  return { panelKey, xMm: hit.uv.x * uvScaleMm[0] + uvOffsetMm[0], yMm: hit.uv.y * uvScaleMm[1] + uvOffsetMm[1] };
}

/** Over the mesh that is seen at rest: the few triangles of a light one lie millimetres off it. */
function meshOf({ geometry, matrix }: GarmentPart): Mesh {
  const mesh = new Mesh(geometry);
  mesh.matrixWorld.copy(matrix);
  return mesh;
}
