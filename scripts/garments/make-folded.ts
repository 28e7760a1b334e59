import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bakeOcclusion } from '../../src/main/garments/bake-occlusion.ts';
import { bakePlate, drawDetails } from '../../src/main/garments/bake-plate.ts';
import { lyingShadow } from '../../src/main/garments/lying-shadow.ts';
import { materialLookOf } from '../../src/main/garments/material-look.ts';
import type { MeshPart } from '../../src/shared/garments/finish/mesh-part.ts';
import type { Camera, Panel, PanelKey } from '../../src/shared/garments/garment-metadata.ts';
import { encodePlate } from '../../src/shared/garments/plate.ts';
import { garmentFolder } from './committed-garment.ts';
import type { GarmentSizeJob } from './garment-plan.ts';

/** How high and how far towards the viewer the camera stands, as shares of its distance. */
const above = 0.866;
const before = 0.5;
const fovDeg = 10.6;
/** What the picture holds for each metre of the garment: room around it. */
const room = 1.3;

/** From above, a little from below the hem, as a shop lays a folded garment out. */
function cameraAbove(parts: readonly MeshPart[]): Camera {
  const range = (axis: number): [number, number] => {
    const values = parts.flatMap(({ positions }) => [...positions.filter((_, i) => i % 3 === axis)]);
    return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  };
  const [[left, right], [far, near]] = [range(0), range(2)];
  const heightM = Math.max((near - far) * above, ((right - left) * sizePx.heightPx) / sizePx.widthPx) * room;
  const distanceM = heightM / 2 / Math.tan((fovDeg * Math.PI) / 360);
  const middle = (near + far) / 2;
  return { positionM: [0, distanceM * above, middle + distanceM * before], targetM: [0, 0.012, middle], fovDeg };
}
const sizePx = { widthPx: 512, heightPx: 576 };

/** Makes the plate of a size that is shown folded, and returns its file's name; nothing for other sizes. */
export function makeFolded({ blueprint, size }: GarmentSizeJob, panels: Readonly<Record<PanelKey, Panel>>): string | undefined {
  const parts = blueprint.foldOf?.(size);
  if (!parts) return undefined;
  const camera = cameraAbove(parts);
  const scene = bakeOcclusion(parts);
  const look = materialLookOf(blueprint.fabric);
  const { panelKeys } = blueprint;
  const plate = bakePlate({ panelKeys, parts, details: drawDetails(panels), camera, ...sizePx, scene, look, floatM: 0 });
  const lying = { ...plate, shadow: lyingShadow(parts, camera, sizePx.widthPx, sizePx.heightPx) };
  const file = `${size}-folded.plate.gz`;
  mkdirSync(garmentFolder(blueprint.key), { recursive: true });
  writeFileSync(join(garmentFolder(blueprint.key), file), gzipSync(encodePlate(lying), { level: 9 }));
  return file;
}
