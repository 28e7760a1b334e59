import type { CustomerMatch } from '../../shared/customers/customer.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

/** The customer being served, once known; undefined while anonymous. */
export function useServedCustomer(): CustomerMatch | undefined {
  const customerId = useCurrentCustomer((state) => state.customerId);
  const customer = useStudioQuery('customers.get', { customerId: customerId ?? 1 }, { enabled: customerId !== null });
  return customerId === null ? undefined : customer.data;
}
