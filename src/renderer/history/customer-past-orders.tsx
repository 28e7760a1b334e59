import { FormattedMessage } from 'react-intl';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PastOrders } from './past-orders.tsx';

/** What a customer ordered before Tailorbird; nothing where nothing is known. */
export function CustomerPastOrders({ customerId }: { readonly customerId: number }): React.JSX.Element | null {
  const past = useStudioQuery('history.listOrders', { customerId, importId: null, offset: 0, limit: 1 }).data;
  if (past === undefined || past.total === 0) return null;
  return (
    <section aria-labelledby="customer-past-orders">
      <h2 id="customer-past-orders" className="tb-display tb-section-title">
        <FormattedMessage id="customers.past-orders" />
      </h2>
      <PastOrders customerId={customerId} empty={null} />
    </section>
  );
}
