import { encodePrintFile } from './encode-print-file.ts';
import type { PrintFileRequest } from './render-print-file.ts';
import { serveWorker } from './serve-worker.ts';

serveWorker<PrintFileRequest, Uint8Array>(self, async (request) => {
  const result = await encodePrintFile(request);
  return { result, transfer: [result.buffer] };
});
