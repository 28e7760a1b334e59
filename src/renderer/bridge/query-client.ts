import { QueryClient } from '@tanstack/react-query';
import type { EventName } from '../../shared/studio-contract.ts';
import { onCallDone } from './call-studio.ts';
import { studioConnection } from './connection.ts';
import { olderAfterCall, queryKeyOf, staleAfterCall, staleAfterEvent, type Stale } from './stale-queries.ts';

/** Marks changes of the basket that show their result at once and must not be overtaken by a reading of an earlier state. */
export const CART_CHANGE = ['cart'] as const;

/** A cache of answers that stays true by events alone: nothing is asked again on a timer, and nothing goes to a network. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Keeps the cache true: what a call or an event made stale is asked again; returns how to stop. */
export function keepFresh(client: QueryClient): () => void {
  const refresh = (stale: readonly Stale[]): void => {
    for (const item of stale) void client.invalidateQueries({ queryKey: queryKeyOf(item) });
  };
  const stopCalls = onCallDone((name) => {
    const isOvertaken = name === 'orders.saveCart' && client.isMutating({ mutationKey: CART_CHANGE }) > 0;
    if (!isOvertaken) refresh(staleAfterCall[name] ?? []);
    for (const item of olderAfterCall[name] ?? []) void client.invalidateQueries({ queryKey: queryKeyOf(item), refetchType: 'none' });
  });
  const stopEvents = studioConnection().listen((event) => refresh(staleAfterEvent[event.name as EventName] ?? []));
  return () => {
    stopCalls();
    stopEvents();
  };
}
