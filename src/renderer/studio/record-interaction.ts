import type { Interaction } from '../../shared/interactions/contract.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { reportFault } from '../bridge/report-fault.ts';

/** Notes what was done, of whom the shop is serving now; work goes on whether it could be noted or not. */
export function recordInteraction(kind: Interaction['kind'], productId: number | null, templateUid: string | null): void {
  const { customerId } = useCurrentCustomer.getState();
  callStudio('interactions.record', { kind, customerId, productId, templateUid }).catch(reportFault);
}
