import { FormattedMessage } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import { useMoney } from '../bridge/use-money.ts';
import { BundleRows } from './bundle-rows.tsx';

/** How an order's lines and what its sets took off come to its total; nothing where there were no sets. */
export function OrderBundles({ order: { lines, bundles, currency, totalMinor } }: { readonly order: Order }): React.JSX.Element | null {
  const money = useMoney();
  if (bundles.length === 0) return null;
  return (
    <dl className="tb-summary-rows tb-order-bundles tb-figures">
      <div>
        <dt>
          <FormattedMessage id="orders.designs-total" />
        </dt>
        <dd>
          {money(
            lines.reduce((sum, line) => sum + line.totalMinor, 0),
            currency,
          )}
        </dd>
      </div>
      <BundleRows bundles={bundles} currency={currency} />
      <div className="tb-summary-total">
        <dt>
          <FormattedMessage id="orders.total" />
        </dt>
        <dd>{money(totalMinor, currency)}</dd>
      </div>
    </dl>
  );
}
