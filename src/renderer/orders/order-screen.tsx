import { Skeleton } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { OrderBundles } from './order-bundles.tsx';
import { OrderGroupRow } from './order-group-row.tsx';
import { OrderHeader } from './order-header.tsx';
import { useOrderGroups } from './use-order-groups.ts';
import './order-screen.css';

/** One order: what was sold, for how much and why, where it stands, and the files to make it. */
export function OrderScreen(): React.JSX.Element {
  const intl = useIntl();
  const orderId = Number(useParams()['orderId']);
  const query = useStudioQuery('orders.get', { orderId });
  const order = query.data;
  const groups = useOrderGroups(order);
  const title = intl.formatMessage({ id: 'orders.page' });
  const windowTitle = order === undefined ? title : intl.formatMessage({ id: 'orders.page-of' }, { number: order.number });
  return (
    <div className="tb-page">
      <PageTitle title={title} windowTitle={windowTitle} />
      {query.isError ? <ErrorNotice error={query.error} onRetry={() => void query.refetch()} /> : null}
      {order === undefined ? null : <OrderHeader order={order} />}
      {order === undefined ? null : groups === undefined ? (
        <Skeleton height={240} radius="lg" aria-busy />
      ) : (
        <ul className="tb-list">
          {groups.map((group) => (
            <li key={group.first.id}>
              <OrderGroupRow order={order} group={group} />
            </li>
          ))}
        </ul>
      )}
      {order === undefined || groups === undefined ? null : <OrderBundles order={order} />}
    </div>
  );
}
