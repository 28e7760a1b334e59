import { Worker } from 'node:worker_threads';
import type { Lesson, School } from '../recommendation/school.ts';

/** What learning may hold at most, in MB: a matrix of 5,000 products is 200. */
const memoryMb = 1024;

/** Learns one subject at a time in a thread of its own, so that suggestions never wait for it. */
export function createSchool(workerFile: string | URL, onFault: (thrown: unknown) => void): School {
  let running: Worker | undefined;
  return {
    isBusy: () => running !== undefined,
    teach: (subject, databaseFile, nowMs, onLearnt) => {
      const worker = new Worker(workerFile, {
        name: subject,
        workerData: { subject, databaseFile, nowMs },
        resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      });
      running = worker;
      worker.on('message', (lesson: Lesson) => {
        if (running !== worker) return;
        // The thread has let go of the file: the next may begin.
        running = undefined;
        onLearnt(lesson);
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
