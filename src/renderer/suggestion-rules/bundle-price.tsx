import { FormattedMessage } from 'react-intl';
import { useMoney } from '../bridge/use-money.ts';

interface BundlePriceProps {
  readonly fullPriceMinor: number;
  readonly priceMinor: number;
  readonly discountBasisPoints: number;
  readonly marginBasisPoints: number | null;
  readonly currency: string;
}

/** What a set costs in its cheapest sizes, what it cost alone, and what it leaves at least. */
export function BundlePrice({
  fullPriceMinor,
  priceMinor,
  discountBasisPoints,
  marginBasisPoints,
  currency,
}: BundlePriceProps): React.JSX.Element {
  const money = useMoney();
  const isLess = priceMinor < fullPriceMinor;
  return (
    <>
      <p className="tb-bundle-now">
        {isLess ? (
          <s>
            <span className="tb-hidden">
              <FormattedMessage id="bundles.before" />
            </span>
            {money(fullPriceMinor, currency)}
          </s>
        ) : null}
        <FormattedMessage id="bundles.from" values={{ price: <strong key="price">{money(priceMinor, currency)}</strong> }} />
      </p>
      <p className="tb-secondary">
        {isLess ? (
          <span>
            <FormattedMessage id="bundles.less" values={{ share: discountBasisPoints / 10_000 }} />
          </span>
        ) : null}
        {marginBasisPoints === null ? null : (
          <span>
            <FormattedMessage id="bundles.margin" values={{ share: marginBasisPoints / 10_000 }} />
          </span>
        )}
      </p>
    </>
  );
}
