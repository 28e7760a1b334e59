import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import type { MeshLayer, PanelKey, SizeKey } from '../../../shared/garments/garment-metadata.ts';

/** A garment size as it lies in its file: what every gate measures. */
export interface GarmentFile {
  size: SizeKey;
  bytes: Uint8Array;
  parts: readonly MeshPart[];
}

export function partOf(file: GarmentFile, panelKey: PanelKey, layer: MeshLayer): MeshPart {
  const part = file.parts.find((candidate) => candidate.panelKey === panelKey && candidate.layer === layer);
  if (!part) throw new Error(`${file.size} has no ${panelKey}/${layer}`);
  return part;
}
