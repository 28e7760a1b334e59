import type { PrintFileRequest, PrintPiece } from './print-output.ts';
import { createWorkerClient } from './worker-client.ts';

/** A worker of its own that makes print files, one after the other. */
export interface Press {
  /**
   * The pieces of a print file; the next one is made when it is asked for.
   * @throws AppError as `printPieces`; the signal's reason when aborted
   */
  print(request: PrintFileRequest, signal: AbortSignal): AsyncGenerator<PrintPiece>;
  /** Stops at once whatever is being made. */
  close(): void;
}

/** Starts a press. */
export function openPress(): Press {
  let worker: Worker | undefined;
  const client = createWorkerClient<PrintFileRequest | 'next', PrintPiece | null>(() => {
    worker = new Worker(new URL('./print-file.worker.ts', import.meta.url), { type: 'module' });
    return worker;
  });
  return {
    async *print(request, signal) {
      for (let piece = await client.call(request, { signal }); piece !== null; piece = await client.call('next', { signal })) yield piece;
    },
    close: () => worker?.terminate(),
  };
}
