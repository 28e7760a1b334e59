import type { PrintFileRequest, PrintPiece } from './print-output.ts';
import { printPieces } from './print-outputs.ts';
import { serveWorker } from './serve-worker.ts';

let pieces: AsyncGenerator<PrintPiece> | undefined;

serveWorker<PrintFileRequest | 'next', PrintPiece | null>(self, async (request) => {
  if (request !== 'next') pieces = printPieces(request);
  const next = await pieces?.next();
  return next && !next.done ? { result: next.value, transfer: [next.value.bytes.buffer] } : { result: null };
});
