import { FormattedMessage } from 'react-intl';
import type { OrderStatus } from '../../shared/orders/order.ts';
import './orders.css';

/** An order's state in one word, with a dot that tells it apart without relying on colour alone. */
export function StatusBadge({ status }: { readonly status: OrderStatus }): React.JSX.Element {
  return (
    <span className="tb-status" data-status={status}>
      <FormattedMessage id={`orders.status.${status}`} />
    </span>
  );
}
