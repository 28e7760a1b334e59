import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import { cameraKeys, type CameraKey, type GarmentSize } from '../../../shared/garments/garment-metadata.ts';
import { seenHems } from '../../../shared/garments/measure/seen-hems.ts';
import type { PlateFrame } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { boundsOf, triangleCount } from '../mesh-bounds.ts';
import { plateBaker, type PlateSetting } from '../plate-baker.ts';
import { camerasIn } from '../plate-cameras.ts';

/** As large as the plates of the house's clothes. */
export const ownPlateSizePx = { widthPx: 512, heightPx: 576 };

/** A size's mesh with occlusion baked in, and what its metadata says beside files and bounds. */
export interface SizeMesh {
  parts: readonly MeshPart[];
  about: Pick<GarmentSize, 'panels' | 'flatMeasures' | 'drape'>;
}

/** What the plates of a size show, and from where. */
export interface SizeSetting {
  plates: PlateSetting;
  frame: PlateFrame | undefined;
}

/** Writes a size's mesh and plates into a folder and returns its entry for the metadata; `onProgress` hears the share that is done. */
export function writeSize(
  folder: string,
  sizeKey: string,
  { parts, about }: SizeMesh,
  bytes: Uint8Array,
  setting: SizeSetting,
  onProgress: (share: number) => void,
): GarmentSize {
  const meshFile = `${sizeKey}.glb.gz`;
  writeFileSync(join(folder, meshFile), gzipSync(bytes, { level: 9 }));
  const cameras = camerasIn(setting.frame);
  const bake = plateBaker(parts, about.panels, setting.plates);
  const plates: Partial<Record<CameraKey, string>> = {};
  cameraKeys.forEach((key, at) => {
    const file = `${sizeKey}-${key}.plate.gz`;
    writeFileSync(join(folder, file), bake(cameras[key]));
    plates[key] = file;
    onProgress((at + 1) / cameraKeys.length);
  });
  return {
    meshFile,
    ...about,
    bounds: boundsOf(parts),
    hems: seenHems(parts, cameras),
    triangleCount: triangleCount(parts),
    plates,
    cameras,
  };
}
