import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { Order } from '../../shared/orders/order.ts';
import { DesignNames } from './design-names.tsx';
import { OrderLinePlate } from './order-line-plate.tsx';

interface OrderSummaryProps {
  readonly order: Order;
  /** False where the list is one customer's, who need not be named in each row. */
  readonly withCustomer: boolean;
}

/** An order by its first picture, whose it is and what was made; leads to the order. */
export function OrderSummary({ order, withCustomer }: OrderSummaryProps): React.JSX.Element {
  const first = order.lines[0];
  const products = [...new Set(order.lines.map((line) => line.productName))].join(', ');
  return (
    <div className="tb-order-first">
      <span className="tb-order-thumb tb-backdrop tb-fit">
        {first === undefined ? null : <OrderLinePlate line={first} widthPx={160} />}
      </span>
      <span className="tb-order-what">
        <Link className="tb-order-link tb-clip" to={`/orders/${order.id}`}>
          {withCustomer ? (order.customerName ?? <FormattedMessage id="app.customer.anonymous" />) : <DesignNames order={order} />}
        </Link>
        <span className="tb-secondary tb-clip">{withCustomer ? <DesignNames order={order} /> : products}</span>
      </span>
    </div>
  );
}
