import type { QueryClient } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/studio-contract.ts';
import { callStudio } from './call-studio.ts';
import { queryKeyOf } from './stale-queries.ts';

/** Asks before anything on the screen does; whoever asks for the same then finds the answer, or waits for it only. A refusal is theirs to show. */
export function askAhead<Name extends CallName>(
  client: QueryClient,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name> | undefined> {
  return client.fetchQuery({ queryKey: queryKeyOf(name, input), queryFn: () => callStudio(name, input) }).catch(() => undefined);
}
