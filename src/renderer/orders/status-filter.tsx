import { SegmentedControl } from '@mantine/core';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { orderStatuses, type OrderStatus } from '../../shared/orders/order.ts';
import { openStatuses } from '../../shared/orders/order-status.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

interface StatusFilterProps {
  readonly status: OrderStatus | null;
  readonly onChange: (status: OrderStatus | null) => void;
}

const ALL = 'all';
/** As many as one call tells; with more, no count is shown rather than a wrong one. */
const COUNTED = 500;

const isOpen = (status: OrderStatus): boolean => openStatuses.some((open) => open === status);

/** Which orders to show; the states that work passes through say how many are in them. */
export function StatusFilter({ status, onChange }: StatusFilterProps): React.JSX.Element {
  const intl = useIntl();
  const open = useStudioQuery('orders.list', { customerId: null, statuses: [...openStatuses], limit: COUNTED }).data;
  const countOf = (value: OrderStatus): number | undefined =>
    !isOpen(value) || open === undefined || open.length >= COUNTED ? undefined : open.filter((order) => order.status === value).length;
  const choices = orderStatuses.map((value) => {
    const count = countOf(value);
    return {
      value: value as string,
      label: (
        <span className="tb-filter">
          <FormattedMessage id={`orders.status.${value}`} />
          {count === undefined ? null : (
            <span className="tb-filter-count tb-figures">
              <FormattedNumber value={count} />
            </span>
          )}
        </span>
      ),
    };
  });
  return (
    <SegmentedControl
      aria-label={intl.formatMessage({ id: 'orders.filter' })}
      data={[{ value: ALL, label: <FormattedMessage id="orders.all" /> }, ...choices]}
      value={status ?? ALL}
      onChange={(value) => onChange(orderStatuses.find((item) => item === value) ?? null)}
    />
  );
}
