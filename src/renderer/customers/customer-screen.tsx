import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { CustomerDesigns } from './customer-designs.tsx';
import { CustomerMeasures } from './customer-measures.tsx';
import { KeptSection } from './kept-section.tsx';
import { CustomerRecord } from './customer-record.tsx';
import { CustomerHeader } from './customer-header.tsx';
import './customers.css';

interface CustomerScreenProps {
  readonly customerId: number;
  readonly suggestions: ReactNode;
  /** Their orders, latest first. */
  readonly orders: ReactNode;
  /** What they ordered before Tailorbird. */
  readonly pastOrders: ReactNode;
}

/** One customer: who they are, what to offer them and why, what they had made. */
export function CustomerScreen({ customerId, suggestions, orders, pastOrders }: CustomerScreenProps): React.JSX.Element {
  const intl = useIntl();
  const customer = useStudioQuery('customers.get', { customerId });
  const title = intl.formatMessage({ id: 'customers.page' });
  return (
    <div className="tb-page">
      <PageTitle title={title} windowTitle={customer.data?.name ?? title} />
      {customer.isError ? <ErrorNotice error={customer.error} onRetry={() => void customer.refetch()} /> : null}
      {customer.data === undefined ? null : (
        <>
          <CustomerHeader customer={customer.data} />
          {suggestions}
          <CustomerDesigns customerId={customerId} />
          <section aria-labelledby="customer-orders">
            <h2 id="customer-orders" className="tb-display tb-section-title">
              <FormattedMessage id="customers.orders" />
            </h2>
            {orders}
          </section>
          {pastOrders}
          <CustomerMeasures customerId={customerId} name={customer.data.name} />
          <KeptSection customerId={customerId} name={customer.data.name} />
          <CustomerRecord customer={customer.data} />
        </>
      )}
    </div>
  );
}
