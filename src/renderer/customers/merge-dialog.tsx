import { Button, Modal, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { CustomerLine } from './customer-line.tsx';
import { MergePreviewForm } from './merge-preview-form.tsx';
import styles from './record.module.css';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface MergeDialogProps {
  readonly customer: CustomerMatch;
  onClose(): void;
}

/** Finds the other record of a person, shows both, and makes them one. */
export function MergeDialog({ customer, onClose }: MergeDialogProps): React.JSX.Element {
  useFocusGivenBack();
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const [other, setOther] = useState<CustomerMatch>();
  const found = useStudioQuery('customers.search', { query: query.trim().slice(0, 120), limit: 7 }, { keepPrevious: true });
  const others = found.data?.filter(({ id }) => id !== customer.id).slice(0, 6) ?? [];
  return (
    <Modal
      opened
      centered
      size="lg"
      onClose={onClose}
      title={<FormattedMessage id="merge.title" values={{ name: customer.name }} />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
    >
      {other === undefined ? (
        <div className={styles.dialog}>
          <TextInput
            label={intl.formatMessage({ id: 'merge.find' })}
            placeholder={intl.formatMessage({ id: 'customers.finder.placeholder' })}
            leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
            data-autofocus
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          {found.isError ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
          {found.data !== undefined && others.length === 0 ? (
            <p className="tb-secondary" role="status">
              <FormattedMessage id="merge.none" values={{ query }} />
            </p>
          ) : null}
          <ul className={`tb-list ${styles.found}`} data-list="merge-found">
            {others.map((match) => (
              <li key={match.id}>
                <UnstyledButton className="tb-list-row" onClick={() => setOther(match)}>
                  <CustomerLine match={match} />
                </UnstyledButton>
              </li>
            ))}
          </ul>
          <div className="tb-dialog-actions">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="ui.cancel" />
            </Button>
          </div>
        </div>
      ) : (
        <MergePreviewForm customer={customer} other={other} onBack={() => setOther(undefined)} onDone={onClose} />
      )}
    </Modal>
  );
}
