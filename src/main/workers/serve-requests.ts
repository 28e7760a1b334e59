import type { MessagePort } from 'node:worker_threads';
import type { Reply } from '../../shared/kernel/contract.ts';
import type { Emit } from '../../shared/studio-contract.ts';
import { answerCall, findCallSpec, refuse } from '../calls/answer-call.ts';
import { describeFault, type WorkerMessage, type WorkerRequest } from './worker-messages.ts';

/** Where a worker finds the implementation of a call or of an order of the main process. */
export type FindHandler = (name: string) => ((input: never) => unknown) | undefined;

/** The worker's side of the channel. */
export interface WorkerOutlet {
  /** Sends an event of the contract to all windows. */
  readonly emit: Emit;
  /** Reports a fault of ours to the log. */
  readonly report: (thrown: unknown) => void;
}

/** Speaks to the main process through a port. */
export function createOutlet(port: MessagePort): WorkerOutlet {
  const send = (message: WorkerMessage): void => port.postMessage(message);
  return {
    emit: (name, payload) => send({ kind: 'event', event: { name, payload } }),
    report: (thrown) => send({ kind: 'fault', fault: describeFault(thrown) }),
  };
}

/** Answers requests from a port, one after the other; a name that nobody implements is refused. */
export function serveRequests(port: MessagePort, outlet: WorkerOutlet, findHandler: FindHandler): void {
  const answer = async ({ name, input }: WorkerRequest): Promise<Reply> => {
    const handler = findHandler(name);
    if (handler === undefined) return refuse(new Error(`no handler for ${name}`), outlet.report);
    const run = (): unknown => handler(input as never);
    const spec = findCallSpec(name);
    if (spec !== undefined) return answerCall(spec, run, outlet.report);
    try {
      return { ok: true, value: await run() };
    } catch (thrown) {
      return refuse(thrown, outlet.report);
    }
  };
  port.on('message', (request: WorkerRequest) => {
    void answer(request).then((reply) => port.postMessage({ kind: 'reply', id: request.id, reply } satisfies WorkerMessage));
  });
}
