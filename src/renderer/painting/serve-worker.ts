import { AppError, toErrorData } from '../../shared/kernel/errors.ts';
import type { WorkerMessage, WorkerReply } from './worker-message.ts';

/** A result and the buffers in it that move to the window instead of being copied. */
export interface WorkerResult<Result> {
  result: Result;
  transfer?: Transferable[];
}

/** Where messages come from and replies go to: a worker's `self`, or one end of a channel. */
export interface WorkerPort {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
}

/** Answers a `WorkerClient`: one request at a time, in order; those cancelled while they wait are dropped. */
export function serveWorker<Request, Result>(port: WorkerPort, work: (request: Request) => Promise<WorkerResult<Result>>): void {
  const waiting = new Map<number, Request>();
  let busy = false;

  const answer = async (id: number, request: Request): Promise<void> => {
    try {
      const { result, transfer = [] } = await work(request);
      port.postMessage({ id, result } satisfies WorkerReply<Result>, { transfer });
    } catch (thrown) {
      if (!(thrown instanceof AppError)) console.error(thrown);
      port.postMessage({ id, error: toErrorData(thrown) } satisfies WorkerReply<Result>, { transfer: [] });
    }
  };
  const drain = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
      const [id, request] = next.value;
      waiting.delete(id);
      await answer(id, request);
      // Lets the messages in that came while the work kept this thread: a cancellation may be among them.
      await nextTurn();
    }
    busy = false;
  };

  port.addEventListener('message', (event: MessageEvent<WorkerMessage<Request>>) => {
    if ('cancelled' in event.data) {
      waiting.delete(event.data.id);
      return;
    }
    waiting.set(event.data.id, event.data.request);
    void drain();
  });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
