import type { BrushStroke } from '../../shared/design/cut-out.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { CutoutRequest, CutoutResult } from './cutout-request.ts';
import { createWorkerClient } from './worker-client.ts';

/** What is to be cut out, and how. */
export type CutoutWork = Omit<CutoutRequest, 'want'> & { readonly strokes: readonly BrushStroke[] };

/** A worker of its own for one picture; it holds all of its pixels until it is closed. */
export interface Cutter {
  /** @throws AppError asset.missing, asset.unreadable, asset.too-large; the signal's reason when aborted */
  preview(work: CutoutWork, signal: AbortSignal): Promise<ImageBitmap>;
  /** The cut-out with all of its pixels, as the bytes of a PNG or WebP. */
  file(work: CutoutWork): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

/** Starts cutting out. */
export function openCutter(): Cutter {
  let worker: Worker | undefined;
  const client = createWorkerClient<CutoutRequest, CutoutResult>(() => {
    worker = new Worker(new URL('./cutout.worker.ts', import.meta.url), { type: 'module' });
    return worker;
  });
  return {
    preview: async (work, signal) => {
      const result = await client.call({ ...work, want: 'preview' }, { signal });
      if (result.kind !== 'preview') throw new AppError('contract.internal');
      return result.bitmap;
    },
    file: async (work) => {
      const result = await client.call({ ...work, want: 'file' });
      if (result.kind !== 'file') throw new AppError('contract.internal');
      return result.bytes;
    },
    close: () => worker?.terminate(),
  };
}
