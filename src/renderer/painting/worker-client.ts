import { AppError, fromErrorData } from '../../shared/kernel/errors.ts';
import type { WorkerMessage, WorkerReply } from './worker-message.ts';

/** Work handed to a web worker; calls are done one after the other, in order. */
export interface WorkerClient<Request, Result> {
  /** Starts the worker before there is work for it. */
  start(): void;
  /**
   * An aborted call rejects with the signal's reason, and is skipped if the worker has not begun it.
   * @throws AppError as the worker threw it; `contract.internal` when the worker itself broke.
   */
  call(request: Request, options?: { signal?: AbortSignal; transfer?: Transferable[] }): Promise<Result>;
}

interface Pending<Result> {
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/** A client that starts its worker with the first call at the latest, and a new one after a worker broke. */
export function createWorkerClient<Request, Result>(startWorker: () => Worker): WorkerClient<Request, Result> {
  const pending = new Map<number, Pending<Result>>();
  let worker: Worker | undefined;
  let lastId = 0;

  const settle = (reply: WorkerReply<Result>): void => {
    const call = pending.get(reply.id);
    pending.delete(reply.id);
    if ('error' in reply) call?.reject(fromErrorData(reply.error));
    else call?.resolve(reply.result);
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const call of pending.values()) call.reject(new AppError('contract.internal'));
    pending.clear();
  };
  const begin = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', (event: MessageEvent<WorkerReply<Result>>) => settle(event.data));
    started.addEventListener('error', giveUp);
    return started;
  };
  const post = (message: WorkerMessage<Request>, transfer: Transferable[] = []): void => {
    worker ??= begin();
    worker.postMessage(message, transfer);
  };

  return {
    start() {
      worker ??= begin();
    },
    call(request, { signal, transfer } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        signal?.addEventListener('abort', () => {
          if (!pending.delete(id)) return;
          post({ id, cancelled: true });
          reject(signal.reason);
        });
        post({ id, request }, transfer);
      });
    },
  };
}
