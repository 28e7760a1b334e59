import { useEffect } from 'react';
import { callStudio, onStudioEvent } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { reportFault } from '../bridge/report-fault.ts';

const resumeCustomer = async (): Promise<void> => {
  const cart = await callStudio('orders.getCart', {});
  const { customerId, setCustomer } = useCurrentCustomer.getState();
  if (customerId === null && cart.customerId !== null) setCustomer(cart.customerId);
};

const carryCustomer = async (customerId: number | null): Promise<void> => {
  await callStudio('orders.setCartCustomer', { customerId });
};

/** Ties the kept basket to whom it is for: taken up again at the start, changed with the customer, let go with the shop. */
export function CartCustomerLink(): null {
  useEffect(() => {
    resumeCustomer().catch(reportFault);
    const stopCustomer = useCurrentCustomer.subscribe((now, before) => {
      if (now.customerId !== before.customerId) carryCustomer(now.customerId).catch(reportFault);
    });
    const stopShop = onStudioEvent('settings.databaseState', () => {
      useCurrentCustomer.setState({ customerId: null });
      resumeCustomer().catch(reportFault);
    });
    return () => {
      stopCustomer();
      stopShop();
    };
  }, []);
  return null;
}
