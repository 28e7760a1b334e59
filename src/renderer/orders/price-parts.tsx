import { FormattedMessage } from 'react-intl';
import type { UnitPrice } from '../../shared/orders/order.ts';
import { useMoney } from '../bridge/use-money.ts';
import { AreaName } from './area-name.tsx';

interface PricePartsProps {
  readonly unitPrice: UnitPrice | undefined;
  readonly currency: string | undefined;
}

/** What one piece costs, and of what the price is made: “€27.40 a piece: garment €14.90, front print €9.50”. */
export function PriceParts({ unitPrice, currency }: PricePartsProps): React.JSX.Element {
  const money = useMoney();
  if (unitPrice === undefined) return <span />;
  return (
    <p className="tb-price-parts tb-figures">
      <strong>
        <FormattedMessage id="orders.per-piece" values={{ price: money(unitPrice.unitPriceMinor, currency) }} />
      </strong>
      {unitPrice.parts.map((part) => (
        <span key={part.messageId + (part.areaKey ?? '')}>
          <FormattedMessage
            id={part.messageId}
            values={{ area: <AreaName areaKey={part.areaKey ?? ''} />, price: money(part.amountMinor, currency) }}
          />
        </span>
      ))}
    </p>
  );
}
