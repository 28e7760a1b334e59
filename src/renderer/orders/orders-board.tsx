import { Skeleton } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { openStatuses } from '../../shared/orders/order-status.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { BoardCard } from './board-card.tsx';
import './orders-board.css';

const SHOWN = 6;

interface OrdersBoardProps {
  /** True where a customer's own orders stand beside it, so that it must say that it is about everybody's. */
  readonly isForAll: boolean;
}

/** The orders that are being worked on, by state; each can be moved on from here. */
export function OrdersBoard({ isForAll }: OrdersBoardProps): React.JSX.Element {
  const orders = useStudioQuery('orders.list', { customerId: null, statuses: [...openStatuses], limit: 500 });
  return (
    <section aria-labelledby="orders-board">
      <h2 id="orders-board" className="tb-display tb-board-title">
        <FormattedMessage id={isForAll ? 'orders.board.title-all' : 'orders.board.title'} />
      </h2>
      {orders.isError ? <ErrorNotice error={orders.error} onRetry={() => void orders.refetch()} /> : null}
      {orders.isPending ? <Skeleton height={220} radius="lg" /> : null}
      {orders.data?.length === 0 ? (
        <p className="tb-secondary">
          <FormattedMessage id="orders.board.empty" />
        </p>
      ) : null}
      {orders.data === undefined || orders.data.length === 0 ? null : (
        <div className="tb-board">
          {openStatuses.map((status) => {
            const all = orders.data.filter((order) => order.status === status);
            return (
              <section key={status} className="tb-board-column" aria-labelledby={`board-${status}`}>
                <h3 id={`board-${status}`} className="tb-label tb-figures">
                  <FormattedMessage
                    id="orders.board.column"
                    values={{ status: <FormattedMessage id={`orders.status.${status}`} />, count: all.length }}
                  />
                </h3>
                {all.slice(0, SHOWN).map((order) => (
                  <BoardCard key={order.id} order={order} />
                ))}
                {all.length > SHOWN ? (
                  <Link className="tb-board-more" to={`/orders?status=${status}`}>
                    <FormattedMessage id="orders.board.more" values={{ count: all.length - SHOWN }} />
                  </Link>
                ) : null}
              </section>
            );
          })}
        </div>
      )}
    </section>
  );
}
