import { useQueryClient } from '@tanstack/react-query';
import type { InteractionScreen } from '../../shared/interactions/interaction.ts';
import { factsOfPicks, type TastePicks } from '../../shared/recommendation/taste-picks.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { queryKeyOf } from '../bridge/stale-queries.ts';

/** Keeps what a customer picked under their name, agreeing first where they did not agree before. */
export function useKeepTastes(customerId: number, screen: InteractionScreen): (picks: TastePicks, agrees: boolean) => Promise<void> {
  const client = useQueryClient();
  const sessionMs = useCurrentCustomer((state) => state.sessionMs);
  return async (picks, agrees) => {
    if (agrees) await callStudio('customers.setConsent', { customerId, purpose: 'suggestions', given: true });
    for (const fact of factsOfPicks(picks)) {
      // oxlint-disable-next-line no-await-in-loop -- in their order, as one stands for the next
      await callStudio('interactions.record', { ...fact, customerId, screen, sessionMs });
    }
    await client.invalidateQueries({ queryKey: queryKeyOf('recommendation') });
  };
}
