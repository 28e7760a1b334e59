import { useIntl } from 'react-intl';
import type { Quote } from '../../shared/orders/order.ts';
import { useMoney } from '../bridge/use-money.ts';
import { PriceParts } from './price-parts.tsx';
import { priceTerms } from './price-terms.ts';

interface BasketGroupFootProps {
  readonly lines: Quote['lines'];
  readonly currency: string | undefined;
}

/** What a design's pieces cost together, as a sum that can be checked by eye, and why a piece costs what it does. */
export function BasketGroupFoot({ lines, currency }: BasketGroupFootProps): React.JSX.Element {
  const intl = useIntl();
  const money = useMoney();
  const terms = priceTerms(lines.map(({ quantity, unitPrice }) => ({ quantity, unitPriceMinor: unitPrice.unitPriceMinor })));
  const sum = terms.map(({ quantity, unitPriceMinor }) =>
    intl.formatMessage({ id: 'orders.price-term' }, { count: quantity, price: money(unitPriceMinor, currency) }),
  );
  const totalMinor = lines.reduce((total, line) => total + line.totalMinor, 0);
  return (
    <footer className="tb-basket-foot tb-figures">
      <div>
        <p className="tb-basket-sum">{sum.join(' + ')}</p>
        <PriceParts unitPrice={lines[0]?.unitPrice} currency={currency} />
      </div>
      <span className="tb-basket-total">{lines.length === 0 ? '' : money(totalMinor, currency)}</span>
    </footer>
  );
}
