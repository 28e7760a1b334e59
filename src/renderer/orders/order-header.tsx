import { Button, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { offeredStatuses } from './offered-statuses.ts';
import { orderStatusSchema, type Order } from '../../shared/orders/order.ts';
import { piecesOf } from './pieces-of.ts';
import { useMoney } from '../bridge/use-money.ts';
import { useOrderStatus } from './use-order-status.tsx';
import { useSaveOrderData } from './use-save-file.tsx';

/** Whose order it is, what it costs, where it stands, and its data as a file. */
export function OrderHeader({ order }: { readonly order: Order }): React.JSX.Element {
  const intl = useIntl();
  const { setStatus, isPending } = useOrderStatus();
  const money = useMoney();
  const saving = useSaveOrderData(order);
  const offMinor = order.bundles.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const choices = offeredStatuses(order.status).map((value) => ({ value, label: intl.formatMessage({ id: `orders.status.${value}` }) }));
  return (
    <header className="tb-order-head">
      <div>
        <h2 className="tb-display tb-order-title tb-figures">{order.number}</h2>
        <p className="tb-order-facts tb-figures">
          {order.customerId === null ? (
            <FormattedMessage id="app.customer.anonymous" />
          ) : (
            <Link to={`/customers/${order.customerId}`}>{order.customerName ?? <FormattedMessage id="app.customer.anonymous" />}</Link>
          )}
          <span>
            <FormattedDate value={order.placedAtMs} dateStyle="long" timeStyle="short" />
          </span>
          <span>
            <FormattedMessage id="orders.piece-count" values={{ count: piecesOf(order) }} />
          </span>
        </p>
      </div>
      <div className="tb-order-money tb-figures">
        <p>
          <FormattedMessage id="orders.total" />
          <strong className="tb-display">{money(order.totalMinor, order.currency)}</strong>
        </p>
        <p className="tb-secondary">
          {offMinor === 0 ? null : (
            <span>
              <FormattedMessage id="orders.bundles-of" values={{ amount: money(-offMinor, order.currency) }} />
            </span>
          )}
          <span>
            <FormattedMessage id="orders.tax-of" values={{ tax: money(order.includedTaxMinor, order.currency) }} />
          </span>
        </p>
      </div>
      <div className="tb-order-actions">
        <Select
          w={180}
          aria-label={intl.formatMessage({ id: 'orders.status' })}
          data={choices}
          value={order.status}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          disabled={isPending || choices.length < 2}
          onChange={(value) => {
            const status = orderStatusSchema.safeParse(value);
            if (status.success && status.data !== order.status) setStatus(order, status.data);
          }}
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.5} aria-hidden />}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          <FormattedMessage id="orders.save-data" />
        </Button>
      </div>
    </header>
  );
}
