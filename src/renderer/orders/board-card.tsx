import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Order } from '../../shared/orders/order.ts';
import { DesignNames } from './design-names.tsx';
import { nextStatus } from './next-status.ts';
import { OrderLinePlate } from './order-line-plate.tsx';
import { piecesOf } from './pieces-of.ts';
import { StatusBadge } from './status-badge.tsx';
import { useOrderStatus } from './use-order-status.tsx';

interface BoardCardProps {
  readonly order: Order;
  /** Among orders of one customer: tells what and how far it is instead of whose. */
  readonly isOfOneCustomer?: boolean;
}

/** One order on the board: its first garment, whose it is, and the step that moves it on. */
export function BoardCard({ order, isOfOneCustomer = false }: BoardCardProps): React.JSX.Element {
  const intl = useIntl();
  const { setStatus, isPending } = useOrderStatus();
  const first = order.lines[0];
  const next = nextStatus(order.status);
  const moveLabel =
    next === undefined
      ? ''
      : intl.formatMessage(
          { id: 'orders.board.move' },
          { number: order.number, status: intl.formatMessage({ id: `orders.status.${next}` }) },
        );
  return (
    <article className="tb-board-card">
      <span className="tb-order-thumb tb-backdrop tb-fit">
        {first === undefined ? null : <OrderLinePlate line={first} widthPx={160} />}
      </span>
      <div className="tb-board-words">
        <Link className="tb-board-link tb-clip" to={`/orders/${order.id}`}>
          {isOfOneCustomer ? <DesignNames order={order} /> : (order.customerName ?? <FormattedMessage id="app.customer.anonymous" />)}
        </Link>
        <p className="tb-board-facts tb-clip tb-figures">
          <FormattedMessage
            id="orders.board.facts"
            values={{
              number: order.number,
              count: piecesOf(order),
              date: <FormattedDate value={order.placedAtMs} month="short" day="numeric" />,
            }}
          />
        </p>
        {isOfOneCustomer ? <StatusBadge status={order.status} /> : null}
      </div>
      {next === undefined ? null : (
        <Tooltip label={moveLabel}>
          <ActionIcon className="tb-board-move" aria-label={moveLabel} disabled={isPending} onClick={() => setStatus(order, next)}>
            <IconArrowRight size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </article>
  );
}
