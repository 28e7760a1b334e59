import type { EventEnvelope, Reply } from '../../shared/kernel/contract.ts';

/** A call on its way to a worker: a name of the contract, or a `worker.*` order of the main process. */
export interface WorkerRequest {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** A fault of ours as the log keeps it: where in the code, never what was typed. */
export interface Fault {
  readonly name: string;
  readonly place: string;
}

/** What a worker sends to the main process. */
export type WorkerMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: EventEnvelope }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** The name of what was thrown and the lines of code that it came through; messages may hold typed text and are left out. */
export function describeFault(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: typeof thrown, place: '' };
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : '';
  return {
    name: `${thrown.name}${code}`,
    place: frames
      .slice(0, 12)
      .map((line) => line.trim())
      .join('\n'),
  };
}
