import type { Reply } from '../../shared/kernel/contract.ts';
import type { StudioLog } from './studio-log.ts';

/** A call slower than this stands in the log, in ms. */
const SLOW_MS = 250;

/** What the log is told of an answered call; of the reply it keeps no more than a refusal's code. */
export interface LoggedCall {
  readonly call: string;
  readonly access: 'reads' | 'changes';
  readonly reply: Reply;
  readonly tookMs: number;
}

/** Keeps changes, refusals and slow calls in the log, by name, code and time. */
export function logAnswer(log: StudioLog): (answered: LoggedCall) => void {
  return ({ call, access, reply, tookMs }) => {
    const ms = Math.round(tookMs * 10) / 10;
    if (!reply.ok) log('warn', { event: 'refused', call, code: reply.error.code, ms });
    else if (tookMs > SLOW_MS || access === 'changes') log('info', { event: 'call', call, ms });
  };
}
