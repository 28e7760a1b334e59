import { gzipSync } from 'node:zlib';
import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { Camera, Panel, PanelKey } from '../../shared/garments/garment-metadata.ts';
import { encodePlate } from '../../shared/garments/plate.ts';
import type { GarmentBlueprint } from '../../shared/garments/wardrobe/garment-blueprint.ts';
import { bakePlate, drawDetails, type PlateJob } from './bake-plate.ts';
import { materialLookOf } from './material-look.ts';
import { makeRayScene } from './ray-scene.ts';

/** What the plates of a size show it as, and how large they are. */
export type PlateSetting = Pick<PlateJob, 'panelKeys' | 'widthPx' | 'heightPx' | 'look' | 'floatM'>;

const defaultFloatM = 0.04;

/** The setting for plates of a garment. */
export function plateSettingOf(
  { panelKeys, fabric, floatM = defaultFloatM }: Pick<GarmentBlueprint, 'panelKeys' | 'fabric' | 'floatM'>,
  sizePx: Pick<PlateSetting, 'widthPx' | 'heightPx'>,
): PlateSetting {
  return { panelKeys, ...sizePx, look: materialLookOf(fabric), floatM };
}

/** Bakes plates of one mesh, packed as they are kept; what all cameras share is made with the first. */
export function plateBaker(
  parts: readonly MeshPart[],
  panels: Readonly<Record<PanelKey, Panel>>,
  setting: PlateSetting,
): (camera: Camera) => Buffer {
  let shared: Pick<PlateJob, 'details' | 'scene'> | undefined;
  return (camera) => {
    shared ??= { details: drawDetails(panels), scene: makeRayScene(parts) };
    return gzipSync(encodePlate(bakePlate({ ...setting, ...shared, parts, camera })), { level: 9 });
  };
}
