import { FormattedMessage } from 'react-intl';
import type { SoldBundle } from '../../shared/orders/order.ts';
import { useMoney } from '../bridge/use-money.ts';

interface BundleRowsProps {
  readonly bundles: readonly SoldBundle[];
  readonly currency: string;
}

/** What sets on offer take off, one row for each: “Set: Foundry Tee + Market Tote, −€4.00”. */
export function BundleRows({ bundles, currency }: BundleRowsProps): React.ReactNode {
  const money = useMoney();
  return bundles.map(({ offerUid, productNames, count, amountMinor }) => (
    <div key={offerUid} className="tb-summary-bundle" data-bundle={offerUid}>
      <dt>
        <FormattedMessage id="orders.bundle" values={{ products: productNames.join(' + '), count }} />
      </dt>
      <dd>{money(-amountMinor, currency)}</dd>
    </div>
  ));
}
