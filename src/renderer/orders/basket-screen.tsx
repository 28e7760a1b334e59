import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Cart } from '../../shared/orders/order.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { BasketGroup } from './basket-group.tsx';
import { BasketSummary } from './basket-summary.tsx';
import { groupCart } from './cart-groups.ts';
import { useCart } from './use-cart.tsx';
import { useQuote } from './use-quote.ts';
import './basket.css';

function EmptyBasket(): React.JSX.Element {
  return (
    <EmptyState
      picture={<StitchPicture />}
      title={<FormattedMessage id="orders.basket.empty.title" />}
      text={<FormattedMessage id="orders.basket.empty.text" />}
      action={
        <Button component={Link} to="/products">
          <FormattedMessage id="orders.basket.empty.action" />
        </Button>
      }
    />
  );
}

interface BasketScreenProps {
  /** Whom the order is for, and the way to change it. */
  readonly customer: ReactNode;
  /** What goes with what lies in it. */
  readonly suggestions: (lines: Cart['lines']) => ReactNode;
}

/** The basket: designs with a quantity per size, the price as it stands, and the one step to an order. */
export function BasketScreen({ customer, suggestions }: BasketScreenProps): React.JSX.Element {
  const intl = useIntl();
  const { cart, version, loadError, saveError, change } = useCart();
  const products = useStudioQuery('catalog.listProducts', {});
  const quote = useQuote(cart, version);
  const groups = cart === undefined || products.data === undefined ? [] : groupCart(cart, products.data);
  const error = loadError ?? products.error ?? saveError ?? quote.error;
  return (
    <div className="tb-page">
      <PageTitle title={intl.formatMessage({ id: 'orders.basket.page' })} />
      {error === null ? null : <ErrorNotice error={error} />}
      {cart?.lines.length === 0 ? <EmptyBasket /> : null}
      {cart === undefined || groups.length === 0 ? null : (
        <div className="tb-basket">
          <div className="tb-basket-groups">
            {groups.map((group) => (
              <BasketGroup key={group.lines[0]?.key ?? group.key} group={group} cart={cart} quote={quote.data} onChange={change} />
            ))}
          </div>
          <BasketSummary cart={cart} quote={quote.data} isQuoteCurrent={!quote.isPlaceholderData} customer={customer} />
        </div>
      )}
      {cart === undefined || groups.length === 0 ? null : suggestions(cart.lines)}
    </div>
  );
}
