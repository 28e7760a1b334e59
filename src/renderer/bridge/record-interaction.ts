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

/** Notes what was done; work goes on whether it could be noted or not. The main process decides what is kept of whom. */
export function recordInteraction(done: DoneThing): void {
  void keepInteraction(done);
}

/** The same, giving the number of the row that is kept; null when none is. */
export async function keepInteraction({ templateUid = null, ...done }: DoneThing): Promise<number | null> {
  const { customerId, sessionMs } = useCurrentCustomer.getState();
  const answer = await callStudio('interactions.record', { customerId, sessionMs, templateUid, ...done }).catch(reportFault);
  return answer?.keptId ?? null;
}
