import { drawConstructionDetail } from '../../shared/garments/construction-detail.ts';
import type { Panel } from '../../shared/garments/garment-metadata.ts';
import { serveWorker } from '../painting/serve-worker.ts';
import { detailTexels, type DetailTexels } from './detail-texels.ts';

serveWorker<{ panel: Panel; pixelsPerMm: number }, DetailTexels>(self, async ({ panel, pixelsPerMm }) => {
  const result = detailTexels(drawConstructionDetail(panel, pixelsPerMm));
  return { result, transfer: [result.data.buffer] };
});
