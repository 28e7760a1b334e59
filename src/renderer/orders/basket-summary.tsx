import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useMoney } from '../bridge/use-money.ts';
import type { Cart, Quote } from '../../shared/orders/order.ts';
import { Notice } from '../ui/notice.tsx';
import { BundleRows } from './bundle-rows.tsx';
import { findShortVariants } from './short-stock.ts';
import { useConfirmOrder } from './use-confirm-order.ts';

interface BasketSummaryProps {
  readonly cart: Cart;
  readonly quote: Quote | undefined;
  /** False while the price of a basket before is shown. */
  readonly isQuoteCurrent: boolean;
  readonly customer: ReactNode;
}

/** Whom it is for, what it costs, and the one main action. */
export function BasketSummary({ cart, quote, isQuoteCurrent, customer }: BasketSummaryProps): React.JSX.Element {
  const money = useMoney();
  const customerId = useCurrentCustomer((state) => state.customerId);
  const { confirming, confirm } = useConfirmOrder();
  const pieces = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
  const isShort = quote !== undefined && findShortVariants(cart, quote).length > 0;
  return (
    <aside className="tb-summary">
      <h2 className="tb-label">
        <FormattedMessage id="orders.basket.for" />
      </h2>
      {customer}
      <dl className="tb-summary-rows tb-figures">
        <div>
          <dt>
            <FormattedMessage id="orders.pieces" />
          </dt>
          <dd>
            <FormattedNumber value={pieces} />
          </dd>
        </div>
        {quote === undefined ? null : (
          <>
            <BundleRows bundles={quote.bundles} currency={quote.currency} />
            <div>
              <dt>
                <FormattedMessage id="orders.tax" values={{ rate: quote.taxRateBasisPoints / 10_000 }} />
              </dt>
              <dd>{money(quote.includedTaxMinor, quote.currency)}</dd>
            </div>
            <div className="tb-summary-total">
              <dt>
                <FormattedMessage id="orders.total" />
              </dt>
              <dd>{money(quote.totalMinor, quote.currency)}</dd>
            </div>
          </>
        )}
      </dl>
      {isShort ? (
        <Notice tone="warn" title={<FormattedMessage id="orders.basket.short-title" />}>
          <FormattedMessage id="orders.basket.short-text" />
        </Notice>
      ) : null}
      {confirming.isError ? <ErrorNotice error={confirming.error} /> : null}
      <Button
        size="lg"
        fullWidth
        disabled={isShort || quote === undefined}
        loading={confirming.isPending}
        onClick={() => confirm(cart, customerId, isQuoteCurrent ? quote?.totalMinor : undefined)}
      >
        <FormattedMessage id="orders.basket.confirm" />
      </Button>
    </aside>
  );
}
