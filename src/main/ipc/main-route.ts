import type { CallName } from '../../shared/studio-contract.ts';
import { answerCall } from '../calls/answer-call.ts';
import type { WorkerClient } from '../workers/worker-client.ts';
import type { Route } from './dispatch.ts';

/** Where calls are carried out. */
export interface RouteOptions {
  /** The calls of the main thread: preferences, files, windows. */
  readonly handlers: Partial<Record<CallName, (input: never) => unknown>>;
  readonly database: Pick<WorkerClient, 'request'>;
  readonly recommendation: Pick<WorkerClient, 'request'>;
  readonly onFault: (thrown: unknown) => void;
}

/** Carries a checked call to the main thread's own handler, the recommendation worker, or the database worker. */
export function createRoute({ handlers, database, recommendation, onFault }: RouteOptions): Route {
  return (name, spec, input) => {
    const handler = handlers[name];
    if (handler !== undefined) return answerCall(spec, () => handler(input as never), onFault);
    const worker = name.startsWith('recommendation.') && spec.access === 'reads' ? recommendation : database;
    return worker.request(name, input);
  };
}
