import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useParams } from 'react-router';
import type { Order } from '../../shared/orders/order.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ConfirmedDesigns } from './confirmed-designs.tsx';
import { piecesOf } from './pieces-of.ts';
import { productIdsOf } from './product-ids-of.ts';
import { useOrderGroups } from './use-order-groups.ts';

interface OrderConfirmedScreenProps {
  /** What goes with the products that were ordered. */
  readonly suggestions: (order: Order, productIds: readonly number[]) => ReactNode;
}

/** The order is in the book: its number, and what comes next. */
export function OrderConfirmedScreen({ suggestions }: OrderConfirmedScreenProps): React.JSX.Element {
  const intl = useIntl();
  const money = useMoney();
  const startAnew = useCurrentCustomer((state) => state.startAnew);
  const query = useStudioQuery('orders.get', { orderId: Number(useParams()['orderId']) });
  const order = query.data;
  const groups = useOrderGroups(order);
  return (
    <div className="tb-full-page">
      <PageTitle title={intl.formatMessage({ id: 'orders.confirmed.page' })} />
      {query.isError ? <ErrorNotice error={query.error} /> : null}
      {order === undefined || groups === undefined ? null : (
        <EmptyState
          picture={<ConfirmedDesigns groups={groups} />}
          title={<FormattedMessage id="orders.confirmed.title" values={{ number: order.number }} />}
          text={
            <FormattedMessage
              id="orders.confirmed.text"
              values={{ pieces: piecesOf(order), total: money(order.totalMinor, order.currency) }}
            />
          }
          action={
            <Group>
              <Button component={Link} to={`/orders/${order.id}`}>
                <FormattedMessage id="orders.confirmed.open" />
              </Button>
              {order.customerId === null ? null : (
                <Button variant="default" component={Link} to="/">
                  <FormattedMessage id="orders.confirmed.same-customer" />
                </Button>
              )}
              <Button variant="default" component={Link} to="/" onClick={startAnew}>
                <FormattedMessage id="orders.confirmed.next-customer" />
              </Button>
            </Group>
          }
        />
      )}
      {order === undefined || groups === undefined ? null : (
        <div className="tb-confirmed-more">{suggestions(order, productIdsOf(order.lines))}</div>
      )}
    </div>
  );
}
