import { useIntl } from 'react-intl';
import { formatMoney } from '../ui/format-money.ts';
import { useStudioQuery } from './use-studio-query.ts';

/** Writes amounts in minor units; in the shop's currency unless another is named. */
export function useMoney(): (amountMinor: number, currency?: string) => string {
  const intl = useIntl();
  const shop = useStudioQuery('settings.getShop', {});
  const shopCurrency = shop.data?.currency;
  return (amountMinor, currency = shopCurrency) => (currency === undefined ? '' : formatMoney(intl, amountMinor, currency));
}
