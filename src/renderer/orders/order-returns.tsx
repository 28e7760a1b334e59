import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import type { OrderReturn } from '../../shared/orders/order-return.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { OrderGroup } from './order-groups.ts';
import { ReturnDialog } from './return-dialog.tsx';
import styles from './returns.module.css';
import { SizeName } from './size-name.tsx';
import { useReturns } from './use-returns.tsx';

interface OrderReturnsProps {
  readonly order: Order;
  readonly group: OrderGroup;
}

/** What of a sold design came back and why, each to be taken back; of what was collected more can be recorded. */
export function OrderReturns({ order, group }: OrderReturnsProps): React.JSX.Element | null {
  const [recording, setRecording] = useState(false);
  const { undo, isPending } = useReturns(order.id);
  const all = useStudioQuery('orders.listReturns', { orderId: order.id }).data;
  const lines = new Map(group.lines.map(({ line }) => [line.id, line]));
  const returns = all?.filter(({ orderLineId }) => lines.has(orderLineId)) ?? [];
  const sold = group.lines.reduce((sum, { line }) => sum + line.quantity, 0);
  const isOut = returns.reduce((sum, { quantity }) => sum + quantity, 0) < sold;
  if (order.status !== 'collected' || all === undefined) return null;
  return (
    <div className={styles.returns}>
      {returns.length === 0 ? null : (
        <ul className={styles.list} data-list="returns">
          {returns.map((back) => (
            <li key={back.id}>
              <ReturnWords back={back} sizeKey={lines.get(back.orderLineId)?.sizeKey ?? ''} />
              <Button variant="subtle" size="compact-sm" disabled={isPending} onClick={() => undo(back.id)} data-action="undo-return">
                <FormattedMessage id="returns.undo" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isOut ? (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
          onClick={() => setRecording(true)}
          data-action="record-return"
        >
          <FormattedMessage id="returns.record" />
        </Button>
      ) : null}
      {recording ? <ReturnDialog order={order} group={group} returns={returns} onClose={() => setRecording(false)} /> : null}
    </div>
  );
}

function ReturnWords({ back, sizeKey }: { readonly back: OrderReturn; readonly sizeKey: string }): React.JSX.Element {
  return (
    <span className="tb-figures">
      <FormattedMessage
        id="returns.row"
        values={{
          count: back.quantity,
          size: <SizeName sizeKey={sizeKey} />,
          reason: <FormattedMessage id={`returns.reason.${back.reason}`} />,
          date: <FormattedDate value={back.atMs} dateStyle="medium" />,
          stock: back.restocked ? 'yes' : 'no',
        }}
      />
    </span>
  );
}
