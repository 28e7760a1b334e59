import type { Interaction, InteractionScreen } from '../../shared/interactions/interaction.ts';
import { callStudio } from './call-studio.ts';
import { useCurrentCustomer } from './current-customer.ts';
import { reportFault } from './report-fault.ts';

/** What was done, and where; of whom the shop is serving now unless somebody else is named. */
export interface DoneThing
  extends Pick<Interaction, 'kind' | 'productId'>, Partial<Pick<Interaction, 'dwellMs' | 'detail' | 'customerId' | 'sessionMs'>> {
  readonly screen: InteractionScreen;
  readonly templateUid?: string | null;
}

/**
 * Notes what was done; work goes on whether it could be noted or not. The main process decides what is kept of whom: gives
 * the id of the row, or null.
 */
export async function recordInteraction({ templateUid = null, ...done }: DoneThing): Promise<number | null> {
  const { customerId, sessionMs } = useCurrentCustomer.getState();
  return callStudio('interactions.record', { customerId, sessionMs, templateUid, ...done }).then(
    ({ interactionId }) => interactionId,
    (fault: unknown) => {
      reportFault(fault);
      return null;
    },
  );
}
