import { AppError, fromErrorData } from '../../shared/kernel/errors.ts';
import type { CallInput, CallName, CallOutput, EventName, EventPayload } from '../../shared/studio-contract.ts';
import { studioConnection, type StudioConnection } from './connection.ts';

type DoneListener = (name: CallName) => void;

const doneListeners = new Set<DoneListener>();

/**
 * Asks the main process; a refusal is thrown as an AppError with the code that the main process gave,
 * a broken connection as `contract.internal`.
 */
export async function callStudio<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  connection: StudioConnection = studioConnection(),
): Promise<CallOutput<Name>> {
  const reply = await connection.send(name, input).catch((cause: unknown) => {
    throw new AppError('contract.internal', {}, { cause });
  });
  if (!reply.ok) throw fromErrorData(reply.error);
  for (const listener of [...doneListeners]) listener(name);
  // The main process parsed the answer by the same contract before it sent it.
  return reply.value as CallOutput<Name>;
}

/** Calls back after each call that the main process answered; returns how to stop. */
export function onCallDone(listener: DoneListener): () => void {
  doneListeners.add(listener);
  return () => doneListeners.delete(listener);
}

/** Listens to one event of the main process; returns how to stop. */
export function onStudioEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
  connection: StudioConnection = studioConnection(),
): () => void {
  return connection.listen((event) => {
    if (event.name === name) listener(event.payload as EventPayload<Name>);
  });
}
