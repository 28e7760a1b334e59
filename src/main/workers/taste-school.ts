import { Worker } from 'node:worker_threads';
import type { TasteSchool } from '../recommendation/recommender-host.ts';
import type { TasteModel } from '../../shared/recommendation/taste-training.ts';

/** What training may hold at most, in MB: a matrix of 5,000 products is 200. */
const memoryMb = 1024;

/** Trains tastes one at a time in a thread of its own, so that suggestions never wait for it. */
export function createTasteSchool(workerFile: string | URL, onFault: (thrown: unknown) => void): TasteSchool {
  let running: Worker | undefined;
  return {
    isBusy: () => running !== undefined,
    train: (databaseFile, nowMs, onTaste) => {
      const worker = new Worker(workerFile, {
        name: 'taste',
        workerData: { databaseFile, nowMs },
        resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      });
      running = worker;
      worker.on('message', (taste: TasteModel) => {
        if (running === worker) onTaste(taste);
      });
      worker.on('error', onFault);
      worker.on('exit', () => {
        if (running === worker) running = undefined;
      });
    },
    stop: async () => {
      const worker = running;
      running = undefined;
      await worker?.terminate();
    },
  };
}
