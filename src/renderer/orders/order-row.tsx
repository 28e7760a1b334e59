import { FormattedDate, FormattedNumber } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import { useMoney } from '../bridge/use-money.ts';
import { OrderSummary } from './order-summary.tsx';
import { piecesOf } from './pieces-of.ts';
import { StatusBadge } from './status-badge.tsx';

interface OrderRowProps {
  readonly order: Order;
  /** False where the list is one customer's, who need not be named in each row. */
  readonly withCustomer: boolean;
}

/** An order in the table; the whole row leads to it. */
export function OrderRow({ order, withCustomer }: OrderRowProps): React.JSX.Element {
  const money = useMoney();
  return (
    <tr className="tb-order-row">
      <td>
        <OrderSummary order={order} withCustomer={withCustomer} />
      </td>
      <th scope="row" className="tb-secondary tb-figures">
        {order.number}
      </th>
      <td className="tb-secondary tb-figures">
        <FormattedDate value={order.placedAtMs} dateStyle="medium" />
      </td>
      <td className="tb-secondary tb-figures" data-column="pieces">
        <FormattedNumber value={piecesOf(order)} />
      </td>
      <td data-column="state">
        <StatusBadge status={order.status} />
      </td>
      <td className="tb-order-total tb-figures" data-column="total">
        {money(order.totalMinor, order.currency)}
      </td>
    </tr>
  );
}
