import { cameraKeys, type CameraKey } from '../../shared/garments/garment-metadata.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';
import type { ProofAreaFigures } from '../../shared/production/proof/proof-figures.ts';
import { loadPlate } from '../garment-preview/load-plate.ts';
import { findPlateMark, type PlateMark } from '../garment-preview/plate-marks.ts';
import type { ProofView } from './proof-work.ts';

interface Seen extends PlateMark {
  readonly camera: CameraKey;
  readonly areaKey: string;
}

/** The sides to picture: each print area from where most of it is seen; the front when none is seen from anywhere. */
export async function findProofViews({ product, sizeKey }: PrintSource, areas: readonly ProofAreaFigures[]): Promise<ProofView[]> {
  const seen: Seen[] = [];
  for (const camera of cameraKeys) {
    const { plate, sizeKey: plateSize } = await loadPlate(product.garmentKey, sizeKey, camera);
    for (const { areaKey, print } of areas) {
      const area = product.printAreas.find((each) => each.key === areaKey && each.sizeKey === plateSize);
      const mark = area && findPlateMark(plate, area, print);
      if (mark) seen.push({ ...mark, camera, areaKey });
    }
  }
  const best = areas.flatMap(({ areaKey }) => bestOf(seen.filter((each) => each.areaKey === areaKey)) ?? []);
  const views = cameraKeys.map((camera) => ({ camera, marks: best.filter((each) => each.camera === camera) }));
  const used = views.filter(({ marks }) => marks.length > 0);
  return used.length > 0 ? used : [{ camera: 'front', marks: [] }];
}

/** A side that shows more by little is not worth a picture of its own: front and back go before the view between them. */
function bestOf(seen: readonly Seen[]): Seen | undefined {
  const most = Math.max(...seen.map(({ pixelCount }) => pixelCount));
  return seen.find(({ pixelCount }) => pixelCount >= most * 0.6);
}
