import { Worker } from 'node:worker_threads';
import type { EvaluationResult } from '../../shared/recommendation/evaluation/evaluation-result.ts';
import type { EvaluationMessage } from './evaluation-worker.ts';
import type { WorkerClient } from './worker-client.ts';

/** What evaluating on the shop's own history needs. */
export interface EvaluationDeskOptions {
  readonly workerFile: string | URL;
  readonly database: Pick<WorkerClient, 'request'>;
  /** The open shop's database file. */
  readonly databaseFile: () => string;
  readonly nowMs: () => number;
  /** Hears how far it is, and null when there is none any more. */
  readonly onProgress: (share: number | null) => void;
  readonly onFault: (thrown: unknown) => void;
}

interface Running {
  readonly worker: Worker;
  readonly answer: Promise<{ isDone: boolean }>;
  share: number;
}

/** What evaluating may hold at most, in MB. */
const memoryMb = 2048;

/** The calls of the evaluation that the main thread answers: one at a time, in a thread of its own. */
export function evaluationDesk(options: EvaluationDeskOptions) {
  let running: Running | undefined;
  const cancel = async (): Promise<void> => void (await running?.worker.terminate());

  const begin = (): Running => {
    const worker = new Worker(options.workerFile, {
      name: 'evaluation',
      workerData: { databaseFile: options.databaseFile(), nowMs: options.nowMs() },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const started: Running = { worker, share: 0, answer: resultOf(worker).then(finish) };
    return started;

    async function finish(result: EvaluationResult | undefined): Promise<{ isDone: boolean }> {
      const kept = result === undefined ? undefined : await options.database.request('worker.keepEvaluation', result);
      running = undefined;
      options.onProgress(null);
      return { isDone: kept?.ok === true };
    }
  };
  const resultOf = (worker: Worker): Promise<EvaluationResult | undefined> =>
    new Promise((resolve) => {
      worker.on('message', (message: EvaluationMessage) => {
        if (message.kind === 'result') return resolve(message.result);
        if (running?.worker === worker) running.share = message.share;
        options.onProgress(message.share);
      });
      worker.on('error', options.onFault);
      // Cancelled or broken: the one before stays.
      worker.on('exit', () => resolve(undefined));
    });

  return {
    cancel,
    handlers: {
      'recommendation.evaluate': () => (running ??= begin()).answer,
      'recommendation.cancelEvaluation': async () => {
        await cancel();
        return {};
      },
      'recommendation.getEvaluationShare': () => ({ share: running?.share ?? null }),
    },
  };
}
