import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { EventEnvelope, Reply } from '../../shared/kernel/contract.ts';
import { createRestartLimit } from './restart-limit.ts';
import { describeFault, type Fault, type WorkerMessage } from './worker-messages.ts';

/** What to start and whom to tell. */
export interface WorkerClientOptions {
  readonly name: string;
  readonly file: string | URL;
  readonly workerData: () => unknown;
  readonly onEvent: (event: EventEnvelope) => void;
  readonly onFault: (fault: Fault) => void;
  /** The worker died by itself; `restarted` says whether a new one took its place. */
  readonly onDeath: (restarted: boolean) => void;
}

/** The main process's side of a worker: requests in, replies out; a worker that dies is replaced. */
export interface WorkerClient {
  request(name: string, input: unknown): Promise<Reply>;
  /** Lets the worker answer `worker.close` and ends it; later requests are refused. */
  close(): Promise<void>;
}

/** How long a worker may take to close before it is ended, in ms. */
const CLOSING_MS = 30_000;

/** Starts a worker thread. */
export function startWorker(options: WorkerClientOptions): WorkerClient {
  const waiting = new Map<number, (reply: Reply) => void>();
  const mayRestart = createRestartLimit({ times: 5, withinMs: 60_000 });
  let lastId = 0;
  let closing = false;
  let worker = spawn();

  function spawn(): Worker | null {
    const started = new Worker(options.file, { name: options.name, workerData: options.workerData() });
    started.on('message', receive);
    started.on('error', (thrown) => options.onFault(describeFault(thrown)));
    started.on('exit', () => replace(started));
    return started;
  }

  function receive(message: WorkerMessage): void {
    if (message.kind === 'event') return options.onEvent(message.event);
    if (message.kind === 'fault') return options.onFault(message.fault);
    waiting.get(message.id)?.(message.reply);
    waiting.delete(message.id);
  }

  function replace(ended: Worker): void {
    if (worker !== ended) return;
    for (const answer of waiting.values()) answer(refused);
    waiting.clear();
    worker = null;
    if (closing) return;
    if (mayRestart()) worker = spawn();
    options.onDeath(worker !== null);
  }

  const request = (name: string, input: unknown): Promise<Reply> =>
    new Promise((resolve) => {
      if (worker === null) return resolve(refused);
      lastId += 1;
      waiting.set(lastId, resolve);
      worker.postMessage({ id: lastId, name, input });
    });

  return {
    request: (name, input) => (closing ? Promise.resolve(refused) : request(name, input)),
    close: async () => {
      if (closing) return;
      closing = true;
      await Promise.race([request('worker.close', {}), setTimeout(CLOSING_MS, undefined, { ref: false })]);
      await worker?.terminate();
    },
  };
}

const refused: Reply = { ok: false, error: { code: 'database.unavailable', params: {} } };
