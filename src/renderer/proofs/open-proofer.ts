import { createWorkerClient } from '../painting/worker-client.ts';
import type { ProofResults, ProofWork } from './proof-work.ts';

/** A worker of its own that measures, pictures and writes proofs. */
export interface Proofer {
  /** @throws AppError as the painter, plates and print files; the signal's reason when aborted */
  ask<Want extends ProofWork['want']>(work: Extract<ProofWork, { want: Want }>, signal: AbortSignal): Promise<ProofResults[Want]>;
  /** Stops at once whatever is being made. */
  close(): void;
}

/** Starts a worker for proofs. */
export function openProofer(): Proofer {
  let worker: Worker | undefined;
  const client = createWorkerClient<ProofWork, unknown>(() => {
    worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
    return worker;
  });
  return {
    // The worker answers by what was wanted.
    ask: async (work, signal) => (await client.call(work, { signal })) as never,
    close: () => worker?.terminate(),
  };
}
