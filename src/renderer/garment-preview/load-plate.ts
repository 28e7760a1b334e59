import { decodePlate, innerSide, panelIndex, type Plate } from '../../shared/garments/plate.ts';
import { plateFileOf, type GarmentMetadata, type PanelKey, type PlateKey, type SizeKey } from '../../shared/garments/garment-metadata.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { RecentMap } from '../painting/recent-map.ts';
import { panelMaking, type PanelMaking } from '../../shared/garments/panel-making.ts';
import { loadGarmentMetadata, nearestSize, readGarmentFile } from './garment-source.ts';

/** A decoded plate with what its user needs to know. */
export interface LoadedPlate {
  plate: Plate;
  /** The size that the plate shows: the one asked for, or the nearest that has a plate. */
  sizeKey: SizeKey;
  pixelsPerMm: number;
  making: PanelMaking;
  shows(panelKey: PanelKey): boolean;
}

const keptPlates = 4;
const plates = new RecentMap<string, Promise<LoadedPlate>>(keptPlates);

/**
 * The plate of a garment, size and camera; the last few are kept decoded (some 20 MB each).
 * @throws AppError `garment.missing`, `garment.invalid-file`.
 */
export async function loadPlate(garmentKey: string, wantedSize: string, camera: PlateKey): Promise<LoadedPlate> {
  const metadata = await loadGarmentMetadata(garmentKey);
  const { sizes } = metadata;
  const sizeKey = nearestSize(metadata, wantedSize, (size) => sizes[size] !== undefined && plateFileOf(sizes[size], camera) !== undefined);
  const file = sizeKey && plateFileOf(sizes[sizeKey]!, camera);
  if (!file) throw new AppError('garment.missing', { garmentKey, sizeKey: wantedSize, camera });
  const key = `${garmentKey}/${file}`;
  const known = plates.find(key);
  if (known) return known;
  const loading = readPlate(metadata, file, sizeKey);
  plates.set(key, loading);
  loading.catch(() => plates.delete(key));
  return loading;
}

async function readPlate({ garmentKey, panelKeys, sizes }: GarmentMetadata, file: string, sizeKey: SizeKey): Promise<LoadedPlate> {
  const plate = decodePlate(new Uint8Array(await readGarmentFile(garmentKey, file)), panelKeys);
  const shown = new Set(plate.panel);
  return {
    plate,
    sizeKey,
    pixelsPerMm: platePixelsPerMm(plate),
    making: panelMaking(sizes[sizeKey]!.panels),
    shows: (panelKey) => shown.has(panelIndex(panelKeys, panelKey)),
  };
}

/** Pixels per mm of cloth that faces the camera: the finest tenth of the steps from one pixel to the next. */
export function platePixelsPerMm({ panel, xMm, widthPx }: Pick<Plate, 'panel' | 'xMm' | 'widthPx'>): number {
  const steps: number[] = [];
  for (let i = 0; i + 1 < panel.length; i += 7) {
    const here = panel[i]!;
    if (here === 0 || here === innerSide || panel[i + 1] !== here || (i + 1) % widthPx === 0) continue;
    const step = Math.abs(xMm[i + 1]! - xMm[i]!);
    if (step > 0.01) steps.push(step);
  }
  steps.sort((a, b) => a - b);
  return 1 / (steps[Math.floor(steps.length / 10)] ?? 1);
}
