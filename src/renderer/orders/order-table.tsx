import { useState, type ReactNode } from 'react';
import { Button, Checkbox, Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OrderStatus } from '../../shared/orders/order.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { OrderRow } from './order-row.tsx';
import { pickOrders, type PickedOrders } from './picked-orders.ts';
import './orders.css';

interface OrderTableProps {
  readonly customerId: number | null;
  readonly status: OrderStatus | null;
  readonly empty: ReactNode;
  /** Orders can be picked where this is given. */
  readonly picking?: { readonly picked: PickedOrders; onPick(picked: PickedOrders): void };
}

const PAGE = 50;
const rows = ['a', 'b', 'c', 'd', 'e'];
const columns = ['number', 'date', 'pieces', 'state', 'total'] as const;

/** Orders in rows, latest first; more on demand. */
export function OrderTable({ customerId, status, empty, picking }: OrderTableProps): React.JSX.Element {
  const intl = useIntl();
  const [limit, setLimit] = useState(PAGE);
  const orders = useStudioQuery('orders.list', { customerId, statuses: status === null ? null : [status], limit }, { keepPrevious: true });
  if (orders.isError) return <ErrorNotice error={orders.error} onRetry={() => void orders.refetch()} />;
  if (orders.data === undefined)
    return (
      <div aria-busy>
        {rows.map((row) => (
          <Skeleton key={row} height={68} mb={8} />
        ))}
      </div>
    );
  if (orders.data.length === 0) return <>{empty}</>;
  const withCustomer = customerId === null;
  const pickedHere = orders.data.filter(({ id }) => picking?.picked.has(id)).length;
  const allPicked = pickedHere === orders.data.length;
  return (
    <div className="tb-order-list">
      <div className="tb-list tb-order-frame">
        <table className="tb-order-table">
          <thead>
            <tr>
              <th scope="col">
                <div className="tb-order-pick">
                  {picking === undefined ? null : (
                    <Checkbox
                      aria-label={intl.formatMessage({ id: 'orders.pick-all' })}
                      checked={allPicked}
                      indeterminate={pickedHere > 0 && !allPicked}
                      onChange={() => picking.onPick(pickOrders(picking.picked, orders.data, !allPicked))}
                    />
                  )}
                  <FormattedMessage id={withCustomer ? 'orders.column-customer' : 'orders.column-design'} />
                </div>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  <FormattedMessage id={`orders.column-${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {orders.data.map((order) => (
              <OrderRow
                key={order.id}
                order={order}
                withCustomer={withCustomer}
                isPicked={picking?.picked.has(order.id)}
                onPick={(isPicked) => picking?.onPick(pickOrders(picking.picked, [order], isPicked))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {orders.data.length >= limit && limit < 500 ? (
        <Button variant="default" onClick={() => setLimit(Math.min(500, limit + PAGE))}>
          <FormattedMessage id="orders.more" />
        </Button>
      ) : null}
    </div>
  );
}
