import { Checkbox } from '@mantine/core';
import { FormattedDate, FormattedNumber, useIntl } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import { useMoney } from '../bridge/use-money.ts';
import { OrderSummary } from './order-summary.tsx';
import { piecesOf } from './pieces-of.ts';
import { StatusBadge } from './status-badge.tsx';

interface OrderRowProps {
  readonly order: Order;
  /** False where the list is one customer's, who need not be named in each row. */
  readonly withCustomer: boolean;
  /** Undefined where orders cannot be picked. */
  readonly isPicked: boolean | undefined;
  onPick(isPicked: boolean): void;
}

/** An order in the table; the whole row leads to it. */
export function OrderRow({ order, withCustomer, isPicked, onPick }: OrderRowProps): React.JSX.Element {
  const intl = useIntl();
  const money = useMoney();
  return (
    <tr className="tb-order-row" data-picked={isPicked || undefined}>
      <td>
        <div className="tb-order-pick">
          {isPicked === undefined ? null : (
            <Checkbox
              aria-label={intl.formatMessage({ id: 'orders.pick' }, { number: order.number })}
              checked={isPicked}
              onChange={(event) => onPick(event.currentTarget.checked)}
            />
          )}
          <OrderSummary order={order} withCustomer={withCustomer} />
        </div>
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
