import { decorationLooks } from '../../shared/garments/decoration-look.ts';
import { drawRelief, type ReliefMap } from '../../shared/garments/decoration/draw-relief.ts';
import { serveWorker } from '../painting/serve-worker.ts';
import type { ReliefRequest } from './relief-request.ts';

serveWorker<ReliefRequest, ReliefMap>(self, async ({ pixels, pixelsPerMm, kind }) => {
  const result = drawRelief(pixels, pixelsPerMm, decorationLooks[kind]);
  return { result, transfer: [result.data.buffer] };
});
