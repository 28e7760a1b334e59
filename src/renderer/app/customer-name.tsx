import { FormattedMessage } from 'react-intl';
import { useServedCustomer } from './use-served-customer.ts';

/** Whom the shop serves, by name. */
export function CustomerName(): React.JSX.Element {
  const customer = useServedCustomer();
  return <span className="tb-clip">{customer === undefined ? <FormattedMessage id="app.customer.anonymous" /> : customer.name}</span>;
}
