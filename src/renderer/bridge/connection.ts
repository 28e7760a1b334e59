import type { EventEnvelope, Reply } from '../../shared/kernel/contract.ts';

/** Sends one call to the main process and answers with its reply, never throwing for a refusal. */
export type SendCall = (name: string, input: unknown) => Promise<Reply>;

/** Connects this window to the main process; the preload script's only function. */
export type ConnectStudio = (onEvent: (event: EventEnvelope) => void) => SendCall;

declare global {
  interface Window {
    readonly connectStudio: ConnectStudio;
  }
}

/** The link between this window and the main process: one sender, many event listeners. */
export interface StudioConnection {
  readonly send: SendCall;
  readonly listen: (listener: (event: EventEnvelope) => void) => () => void;
}

/** Opens a connection through what the preload script offers. */
export function openConnection(connect: ConnectStudio): StudioConnection {
  const listeners = new Set<(event: EventEnvelope) => void>();
  const send = connect((event) => {
    for (const listener of [...listeners]) listener(event);
  });
  return {
    send,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

let opened: StudioConnection | undefined;

/** This window's connection, opened when it is first needed. */
export function studioConnection(): StudioConnection {
  opened ??= openConnection(window.connectStudio);
  return opened;
}
