import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { showDone } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { Notice } from '../ui/notice.tsx';
import { ErasureLists } from './erasure-lists.tsx';
import styles from './record.module.css';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface EraseDialogProps {
  readonly customer: CustomerMatch;
  onClose(): void;
}

/** Whether what was typed is the name, whatever its case and the blanks around it. */
const isSame = (typed: string, name: string): boolean => typed.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();

/** Says exactly what erasing a customer deletes and what stays, and asks for their name, as nothing brings them back. */
export function EraseDialog({ customer, onClose }: EraseDialogProps): React.JSX.Element {
  useFocusGivenBack();
  const intl = useIntl();
  const navigate = useNavigate();
  const preview = useStudioQuery('customers.previewErasure', { customerId: customer.id });
  const erase = useStudioChange('customers.erase');
  const [typed, setTyped] = useState('');
  const { name } = customer;
  const openOrders = preview.data?.openOrderCount ?? 0;
  const done = ({ orderCount }: { orderCount: number }): void => {
    showDone(intl.formatMessage({ id: 'erase.done' }, { count: orderCount }));
    void navigate('/customers');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSame(typed, name)) erase.mutate({ customerId: customer.id }, { onSuccess: done });
  };
  return (
    <Modal
      opened
      centered
      size="lg"
      onClose={onClose}
      closeOnClickOutside={!erase.isPending}
      title={<FormattedMessage id="erase.title" values={{ name }} />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
    >
      <form className={styles.dialog} onSubmit={submit} noValidate>
        {preview.isError ? <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} /> : null}
        {preview.data === undefined ? null : <ErasureLists preview={preview.data} />}
        {openOrders > 0 ? (
          <Notice tone="warn" title={<FormattedMessage id="erase.open-orders" values={{ count: openOrders }} />}>
            <FormattedMessage id="erase.open-orders.fix" values={{ count: openOrders }} />
          </Notice>
        ) : (
          <TextInput
            label={intl.formatMessage({ id: 'erase.type' }, { name })}
            description={intl.formatMessage({ id: 'erase.text' }, { name })}
            autoComplete="off"
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {erase.isError ? <ErrorNotice error={erase.error} /> : null}
        <div className="tb-dialog-actions">
          <Button variant="default" onClick={onClose} disabled={erase.isPending}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <Button
            type="submit"
            loading={erase.isPending}
            disabled={preview.data === undefined || openOrders > 0 || !isSame(typed, name)}
            data-action="erase-confirm"
          >
            <FormattedMessage id="erase.action" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}
