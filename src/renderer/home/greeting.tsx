import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import type { OrderStatus } from '../../shared/orders/order.ts';
import { openStatuses } from '../../shared/orders/order-status.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { partOfDay } from './part-of-day.ts';

function openOrders(counts: Partial<Record<OrderStatus, number>>): number {
  return openStatuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

function DayGreeting(): React.JSX.Element {
  const [hour] = useState(() => new Date().getHours());
  const counts = useStudioQuery('orders.countByStatus', { customerId: null }).data ?? {};
  const ready = counts.ready ?? 0;
  return (
    <>
      <p className="tb-display tb-greeting-title">
        <FormattedMessage id={`home.greeting.${partOfDay(hour)}`} />
      </p>
      <p className="tb-greeting-text tb-figures">
        <FormattedMessage id="home.day" values={{ open: openOrders(counts) - ready, ready }} />
      </p>
    </>
  );
}

function CustomerGreeting({ customer }: { readonly customer: CustomerMatch }): React.JSX.Element {
  const counts = useStudioQuery('orders.countByStatus', { customerId: customer.id }).data ?? {};
  return (
    <>
      <p className="tb-display tb-greeting-title tb-clip-2">
        <FormattedMessage id="home.greeting.customer" values={{ name: customer.name }} />
      </p>
      <p className="tb-greeting-text tb-figures">
        <FormattedMessage
          id="home.customer"
          values={{
            count: customer.orderCount,
            last: customer.lastOrderedAtMs === null ? '' : <FormattedDate value={customer.lastOrderedAtMs} dateStyle="medium" />,
            open: openOrders(counts),
          }}
        />
      </p>
    </>
  );
}

/** A word of welcome, and the day in one line; with a customer at hand, both are about them. */
export function Greeting(): React.JSX.Element {
  const customerId = useCurrentCustomer((state) => state.customerId);
  const customer = useStudioQuery('customers.get', { customerId: customerId ?? 1 }, { enabled: customerId !== null });
  return (
    <div className="tb-greeting">
      {customerId === null || customer.data === undefined ? <DayGreeting /> : <CustomerGreeting customer={customer.data} />}
    </div>
  );
}
