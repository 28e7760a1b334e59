import { Worker } from 'node:worker_threads';
import { AppError, fromErrorData } from '../../shared/kernel/errors.ts';
import type { ImportMessage, ImportTask } from './import-worker.ts';
import type { Fault } from './worker-messages.ts';

/** A task in a thread of its own; stopping it makes its answer a refusal. */
export interface RunningTask {
  readonly answer: Promise<unknown>;
  stop(): Promise<void>;
}

/** What a thread may hold at most, in MB, whatever the table is like. */
const memoryMb = 1024;

/** Starts a thread; its answer is rejected with `import.cancelled` when it was stopped. */
export function runImportTask(
  { workerFile, onFault }: { readonly workerFile: string | URL; readonly onFault: (fault: Fault) => void },
  task: ImportTask,
  onProgress: (progress: Pick<Extract<ImportMessage, { kind: 'progress' }>, 'phase' | 'share'>) => void,
): RunningTask {
  const worker = new Worker(workerFile, { name: 'import', workerData: task, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  let stopped = false;
  const answer = new Promise<unknown>((resolve, reject) => {
    worker.on('message', (message: ImportMessage) => {
      if (message.kind === 'progress') return onProgress(message);
      if (message.kind === 'result') return resolve(message.value);
      if (message.fault !== null) onFault(message.fault);
      reject(fromErrorData(message.error));
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(stopped ? new AppError('import.cancelled') : new Error('the import worker ended')));
  });
  return {
    answer: answer.finally(() => void worker.terminate()),
    stop: async () => {
      stopped = true;
      await worker.terminate();
    },
  };
}
