import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import { cameraKeys, type CameraKey, type Fabric, type GarmentSize, type PanelKey } from '../../../shared/garments/garment-metadata.ts';
import { encodePlate } from '../../../shared/garments/plate.ts';
import type { PlateFrame } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { bakePlate, drawDetails } from '../bake-plate.ts';
import { materialLookOf } from '../material-look.ts';
import { camerasIn } from '../plate-cameras.ts';
import { makeRayScene } from '../ray-scene.ts';
import type { SizeMesh } from './drape-size.ts';

/** As large as the plates of the house's clothes. */
export const ownPlateSizePx = { widthPx: 512, heightPx: 576 };

/** What the plates of a size show it as. */
export interface PlateSetting {
  panelKeys: readonly PanelKey[];
  fabric: Fabric;
  frame: PlateFrame | undefined;
  floatM: number;
}

/** Writes a size's mesh and plates into a folder and returns its entry for the metadata; `onProgress` hears the share that is done. */
export function writeSize(
  folder: string,
  sizeKey: string,
  mesh: SizeMesh,
  bytes: Uint8Array,
  setting: PlateSetting,
  onProgress: (share: number) => void,
): GarmentSize {
  const { parts, about } = mesh;
  const meshFile = `${sizeKey}.glb.gz`;
  writeFileSync(join(folder, meshFile), gzipSync(bytes, { level: 9 }));
  const scene = makeRayScene(parts);
  const details = drawDetails(about.panels);
  const cameras = camerasIn(setting.frame);
  const plates: Partial<Record<CameraKey, string>> = {};
  cameraKeys.forEach((key, at) => {
    const plate = bakePlate({
      panelKeys: setting.panelKeys,
      parts,
      details,
      camera: cameras[key],
      ...ownPlateSizePx,
      scene,
      look: materialLookOf(setting.fabric),
      floatM: setting.floatM,
    });
    const file = `${sizeKey}-${key}.plate.gz`;
    writeFileSync(join(folder, file), gzipSync(encodePlate(plate), { level: 9 }));
    plates[key] = file;
    onProgress((at + 1) / cameraKeys.length);
  });
  return { meshFile, ...about, bounds: boundsOf(parts), triangleCount: triangleCount(parts), plates, cameras };
}

export function triangleCount(parts: readonly MeshPart[]): number {
  return parts.reduce((sum, part) => sum + part.triangles.length / 3, 0);
}

/** The box around all parts in m, rounded outwards to 0.1 mm. */
export function boundsOf(parts: readonly MeshPart[]): GarmentSize['bounds'] {
  const minM: [number, number, number] = [Infinity, Infinity, Infinity];
  const maxM: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    part.positions.forEach((value, i) => {
      minM[i % 3] = Math.min(minM[i % 3]!, Math.floor(value * 1e4) / 1e4);
      maxM[i % 3] = Math.max(maxM[i % 3]!, Math.ceil(value * 1e4) / 1e4);
    });
  }
  return { minM, maxM };
}
