import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { orderStatusSchema, type OrderStatus } from '../../shared/orders/order.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { StitchPicture } from '../ui/stitch-picture.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { OrderTable } from './order-table.tsx';
import type { PickedOrders } from './picked-orders.ts';
import { PrintOrdersButton } from './print-orders-button.tsx';
import { StatusFilter } from './status-filter.tsx';
import './orders.css';

/** All orders, latest first, by their state. */
export function OrdersScreen(): React.JSX.Element {
  const intl = useIntl();
  const [search, setSearch] = useSearchParams();
  const parsed = orderStatusSchema.safeParse(search.get('status'));
  const status = parsed.success ? parsed.data : null;
  const [picked, setPicked] = useState<PickedOrders>(new Map());
  const show = (chosen: OrderStatus | null): void => {
    setPicked(new Map());
    setSearch(chosen === null ? {} : { status: chosen }, { replace: true });
  };
  return (
    <div className="tb-page">
      <PageTitle title={intl.formatMessage({ id: 'app.nav.orders' })} />
      <div className="tb-toolbar">
        <StatusFilter status={status} onChange={show} />
        <PrintOrdersButton picked={picked} />
      </div>
      <OrderTable
        customerId={null}
        status={status}
        picking={{ picked, onPick: setPicked }}
        empty={
          <EmptyState
            picture={<StitchPicture />}
            title={<FormattedMessage id="orders.empty.title" />}
            text={<FormattedMessage id="orders.empty.text" />}
          />
        }
      />
    </div>
  );
}
