import { FormattedMessage } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';

/** The designs of an order in a few words: “Sunset badge + 1 more”. */
export function DesignNames({ order }: { readonly order: Pick<Order, 'lines'> }): React.JSX.Element {
  const [first = '', ...others] = new Set(order.lines.map((line) => line.designName || line.productName));
  return <FormattedMessage id="orders.designs" values={{ first, others: others.length }} />;
}
