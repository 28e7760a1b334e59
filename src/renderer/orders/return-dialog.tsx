import { Button, Checkbox, Modal, Radio } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import { returnReasons, returnReasonSchema, type OrderReturn, type ReturnReason } from '../../shared/orders/order-return.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { sizeName } from '../bridge/size-words.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { QuantityField } from '../ui/quantity-field.tsx';
import type { OrderGroup } from './order-groups.ts';
import styles from './returns.module.css';
import { useReturns } from './use-returns.tsx';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface ReturnDialogProps {
  readonly order: Order;
  readonly group: OrderGroup;
  /** What of the group came back already. */
  readonly returns: readonly OrderReturn[];
  onClose(): void;
}

/** Asks which pieces came back, how many and why; a decorated piece goes back to stock only when somebody says so. */
export function ReturnDialog({ order, group, returns, onClose }: ReturnDialogProps): React.JSX.Element {
  useFocusGivenBack();
  const intl = useIntl();
  const record = useStudioChange('orders.recordReturn');
  const { showRecorded } = useReturns(order.id);
  const out = outOf(group, returns);
  const [lineId, setLineId] = useState(out[0]?.lineId);
  const [pieces, setPieces] = useState(1);
  const [reason, setReason] = useState<ReturnReason | null>(null);
  const [restock, setRestock] = useState(false);
  const chosen = out.find((each) => each.lineId === lineId);
  const most = chosen?.pieces ?? 1;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen === undefined || reason === null) return;
    record.mutate(
      { orderId: order.id, orderLineId: chosen.lineId, quantity: pieces, reason, restock },
      {
        onSuccess: (all) => {
          showRecorded(all);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={<FormattedMessage id="returns.title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        {out.length > 1 ? (
          <Radio.Group
            label={intl.formatMessage({ id: 'returns.size' })}
            value={String(lineId)}
            onChange={(next) => {
              setLineId(Number(next));
              setPieces(1);
            }}
          >
            <div className={styles.sizes}>
              {out.map((each) => (
                <Radio key={each.lineId} value={String(each.lineId)} label={sizeName(intl, each.sizeKey)} />
              ))}
            </div>
          </Radio.Group>
        ) : null}
        {most > 1 ? (
          <div className={styles.pieces}>
            <span>
              <FormattedMessage id="returns.pieces" values={{ count: most }} />
            </span>
            <QuantityField
              label={intl.formatMessage({ id: 'returns.pieces.label' })}
              fewerLabel={intl.formatMessage({ id: 'returns.fewer' })}
              moreLabel={intl.formatMessage({ id: 'returns.more' })}
              value={pieces}
              min={1}
              max={most}
              onChange={setPieces}
            />
          </div>
        ) : null}
        <Radio.Group
          label={intl.formatMessage({ id: 'returns.reason' })}
          value={reason ?? ''}
          onChange={(next) => setReason(returnReasonSchema.parse(next))}
        >
          <div className={styles.reasons}>
            {returnReasons.map((each, index) => (
              <Radio
                key={each}
                value={each}
                data-autofocus={index === 0 || undefined}
                label={intl.formatMessage({ id: `returns.reason.${each}` })}
              />
            ))}
          </div>
        </Radio.Group>
        <Checkbox
          checked={restock}
          onChange={(event) => setRestock(event.currentTarget.checked)}
          label={intl.formatMessage({ id: 'returns.restock' })}
          description={intl.formatMessage({ id: 'returns.restock.text' })}
        />
        {record.isError ? <ErrorNotice error={record.error} /> : null}
        <div className="tb-dialog-actions">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <Button type="submit" loading={record.isPending} disabled={reason === null} data-action="return-confirm">
            <FormattedMessage id="returns.confirm" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The lines of which pieces are still out, and how many. */
function outOf({ lines }: OrderGroup, returns: readonly OrderReturn[]) {
  return lines.flatMap(({ line }) => {
    const back = returns.filter(({ orderLineId }) => orderLineId === line.id).reduce((sum, { quantity }) => sum + quantity, 0);
    return line.quantity > back ? [{ lineId: line.id, sizeKey: line.sizeKey, pieces: line.quantity - back }] : [];
  });
}
