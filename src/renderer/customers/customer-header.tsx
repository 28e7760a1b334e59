import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { CustomerRhythm } from './customer-rhythm.tsx';
import { initialsOf } from '../ui/initials.ts';

/** Who a customer is, how to reach them, and the two things to do for them. */
export function CustomerHeader({ customer }: { readonly customer: CustomerMatch }): React.JSX.Element {
  const { customerId, setCustomer } = useCurrentCustomer();
  const isServed = customerId === customer.id;
  return (
    <header className="tb-customer-head">
      <span className="tb-customer-portrait" aria-hidden>
        {initialsOf(customer.name)}
      </span>
      <div>
        <h2 className="tb-display tb-customer-title tb-clip-2">{customer.name}</h2>
        <p className="tb-customer-facts tb-figures">
          {customer.email === null ? null : <span className="tb-clip">{customer.email}</span>}
          {customer.phone === null ? null : <span>{customer.phone}</span>}
          <span>
            <FormattedMessage id="customers.since" values={{ date: <FormattedDate value={customer.createdAtMs} dateStyle="long" /> }} />
          </span>
          <span>
            <FormattedMessage id="customers.order-count" values={{ count: customer.orderCount }} />
          </span>
        </p>
        <CustomerRhythm customerId={customer.id} />
      </div>
      <div className="tb-customer-actions">
        {isServed ? (
          <span className="tb-customer-served">
            <IconCheck size={16} stroke={2} aria-hidden />
            <FormattedMessage id="customers.served" />
          </span>
        ) : (
          <Button variant="default" onClick={() => setCustomer(customer.id)}>
            <FormattedMessage id="customers.serve" />
          </Button>
        )}
        <Button component={Link} to={studioLink({})} onClick={() => setCustomer(customer.id)}>
          <FormattedMessage id="customers.new-design" />
        </Button>
      </div>
    </header>
  );
}
