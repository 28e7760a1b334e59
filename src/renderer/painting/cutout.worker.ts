import { createCutter } from './make-cutout.ts';
import type { CutoutRequest, CutoutResult } from './cutout-request.ts';
import { serveWorker } from './serve-worker.ts';

const cut = createCutter();

serveWorker<CutoutRequest, CutoutResult>(self, async (request) => {
  const result = await cut(request);
  return { result, transfer: [result.kind === 'preview' ? result.bitmap : result.bytes.buffer] };
});
