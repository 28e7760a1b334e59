import { useQueryClient } from '@tanstack/react-query';
import type { StudioDepth } from '../../shared/settings/studio-depth.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { queryKeyOf } from '../bridge/stale-queries.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

interface StudioDepthState {
  /** Undefined until it is known what the person chose. */
  readonly depth: StudioDepth | undefined;
  setDepth(depth: StudioDepth): void;
}

/** The depth of the person at hand: the customer who is served, where they chose one, else of whoever works at this machine. */
export function useStudioDepth(): StudioDepthState {
  const client = useQueryClient();
  const customerId = useCurrentCustomer((state) => state.customerId);
  const machine = useStudioQuery('settings.getPreferences', {});
  const own = useStudioQuery(
    'customers.getPreferences',
    { customerId: customerId ?? 1 },
    { enabled: customerId !== null, keepPrevious: true },
  );
  const chosen = customerId === null ? null : own.data?.studioDepth;
  const known = !machine.isPending && (customerId === null || !own.isPending);

  const keep = (studioDepth: StudioDepth): Promise<unknown> => {
    if (customerId === null) {
      client.setQueryData(queryKeyOf('settings.getPreferences', {}), (before: object | undefined) => before && { ...before, studioDepth });
      return callStudio('settings.setPreferences', { studioDepth });
    }
    client.setQueryData(queryKeyOf('customers.getPreferences', { customerId }), { studioDepth });
    return callStudio('customers.setPreferences', { customerId, studioDepth });
  };
  return {
    depth: known ? (chosen ?? machine.data?.studioDepth ?? 'full') : undefined,
    setDepth: (depth) => void keep(depth).catch(showRefusal),
  };
}
