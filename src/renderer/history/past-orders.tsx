import { Button, Skeleton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { PastOrder } from '../../shared/history/contract.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useMoney } from '../bridge/use-money.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import styles from './history.module.css';

interface PastOrdersProps {
  readonly customerId: number | null;
  readonly empty: ReactNode;
}

const PAGE = 25;

/** Orders of before Tailorbird, the latest first, a page at a time. */
export function PastOrders({ customerId, empty }: PastOrdersProps): React.JSX.Element {
  const [offset, setOffset] = useState(0);
  const past = useStudioQuery('history.listOrders', { customerId, importId: null, offset, limit: PAGE }, { keepPrevious: true });
  if (past.isError) return <ErrorNotice error={past.error} onRetry={() => void past.refetch()} />;
  if (past.data === undefined) return <Skeleton height={120} />;
  const { total, orders } = past.data;
  if (total === 0) return <>{empty}</>;
  return (
    <div className={styles.past}>
      <ul className="tb-list" data-list="past-orders">
        {orders.map((order) => (
          <PastOrderRow key={order.id} order={order} withCustomer={customerId === null} />
        ))}
      </ul>
      <Pager offset={offset} shown={orders.length} total={total} page={PAGE} onOffset={setOffset} />
    </div>
  );
}

function PastOrderRow({ order, withCustomer }: { readonly order: PastOrder; readonly withCustomer: boolean }): React.JSX.Element {
  const money = useMoney();
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <p className={styles.rowHead}>
          <strong className="tb-figures tb-clip">{order.number}</strong>
          {withCustomer ? <span className="tb-clip">{order.customerName ?? <FormattedMessage id="app.customer.anonymous" />}</span> : null}
        </p>
        <p className="tb-secondary tb-figures">
          {order.lines.map(({ quantity, returned, name }, index) => (
            <span key={index} className={styles.line}>
              <FormattedMessage
                id="history.line"
                values={{ quantity: Math.abs(quantity), back: quantity < 0 ? 'all' : returned > 0 ? 'some' : 'no', returned, name }}
              />
            </span>
          ))}
        </p>
      </div>
      <div className={`${styles.rowEnd} tb-figures`}>
        <span className="tb-secondary">
          <FormattedDate value={order.placedAtMs} dateStyle="medium" />
        </span>
        {order.totalMinor === null ? null : <strong>{money(order.totalMinor, order.currency)}</strong>}
      </div>
    </li>
  );
}

interface PagerProps {
  readonly offset: number;
  readonly shown: number;
  readonly total: number;
  readonly page: number;
  onOffset(offset: number): void;
}

function Pager({ offset, shown, total, page, onOffset }: PagerProps): React.JSX.Element | null {
  if (total <= page) return null;
  return (
    <div className={styles.pager}>
      <Button variant="default" size="xs" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - page))}>
        <FormattedMessage id="history.newer" />
      </Button>
      <span className="tb-secondary tb-figures" role="status">
        <FormattedMessage id="history.page-of" values={{ first: offset + 1, last: offset + shown, total }} />
      </span>
      <Button variant="default" size="xs" disabled={offset + shown >= total} onClick={() => onOffset(offset + page)}>
        <FormattedMessage id="history.older" />
      </Button>
    </div>
  );
}
