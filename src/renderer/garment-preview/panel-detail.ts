import type { Panel, PanelKey } from '../../shared/garments/garment-metadata.ts';
import { RecentMap } from '../painting/recent-map.ts';
import { createWorkerClient } from '../painting/worker-client.ts';
import type { DetailTexels } from './detail-texels.ts';
import type { GarmentModel } from './load-garment-model.ts';

export type PanelDetails = ReadonlyMap<PanelKey, DetailTexels>;

const keptGarments = 2;
const drawn = new RecentMap<string, Promise<PanelDetails>>(keptGarments);
const worker = createWorkerClient<{ panel: Panel; pixelsPerMm: number }, DetailTexels>(
  () => new Worker(new URL('./panel-detail.worker.ts', import.meta.url), { type: 'module' }),
);

/** How the model's panels are sewn, drawn in a worker; the last two garments are kept (some 20 MB each). */
export function loadPanelDetails({ garmentKey, sizeKey, size }: GarmentModel, pixelsPerMm: number): Promise<PanelDetails> {
  const key = `${garmentKey}/${sizeKey}/${pixelsPerMm}`;
  const known = drawn.find(key);
  if (known) return known;
  const panels = Object.entries(size.panels);
  const drawing = Promise.all(panels.map(async ([panelKey, panel]) => [panelKey, await worker.call({ panel, pixelsPerMm })] as const)).then(
    (entries) => new Map(entries),
  );
  drawn.set(key, drawing);
  drawing.catch(() => drawn.delete(key));
  return drawing;
}
