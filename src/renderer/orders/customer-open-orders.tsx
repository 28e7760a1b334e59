import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { openStatuses } from '../../shared/orders/order-status.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { BoardCard } from './board-card.tsx';
import './orders-board.css';

const SHOWN = 6;

function OpenOrders({ customerId }: { readonly customerId: number }): React.JSX.Element | null {
  const orders = useStudioQuery('orders.list', { customerId, statuses: [...openStatuses], limit: 500 }).data ?? [];
  if (orders.length === 0) return null;
  return (
    <section aria-labelledby="customer-open-orders">
      <h2 id="customer-open-orders" className="tb-display tb-board-title">
        <FormattedMessage id="orders.board.customer" />
      </h2>
      <div className="tb-board">
        {orders.slice(0, SHOWN).map((order) => (
          <BoardCard key={order.id} order={order} isOfOneCustomer />
        ))}
      </div>
      {orders.length > SHOWN ? (
        <Link className="tb-board-more" to={`/customers/${customerId}`}>
          <FormattedMessage id="orders.board.more" values={{ count: orders.length - SHOWN }} />
        </Link>
      ) : null}
    </section>
  );
}

/** What the customer at the counter is waiting for; nothing while nobody is served. */
export function CustomerOpenOrders(): React.JSX.Element | null {
  const customerId = useCurrentCustomer((state) => state.customerId);
  return customerId === null ? null : <OpenOrders customerId={customerId} />;
}
