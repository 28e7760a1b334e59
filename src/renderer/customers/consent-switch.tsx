import { Switch } from '@mantine/core';
import { useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { Consent } from '../../shared/customers/consent.ts';
import { ConfirmDialog } from '../bridge/confirm-dialog.tsx';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import styles from './kept.module.css';

interface ConsentSwitchProps {
  readonly customerId: number;
  readonly name: string;
  readonly consent: Consent;
  /** How many rows a withdrawal would delete. */
  readonly keptCount: number;
}

/** Whether a customer agreed that what they do is kept for suggestions, in plain words; a withdrawal that deletes is asked for twice. */
export function ConsentSwitch({ customerId, name, consent, keptCount }: ConsentSwitchProps): React.JSX.Element {
  const intl = useIntl();
  const change = useStudioChange('customers.setConsent');
  const [asking, setAsking] = useState(false);
  const { given, atMs } = consent;
  const set = (wanted: boolean): void =>
    change.mutate({ customerId, purpose: 'suggestions', given: wanted }, { onSuccess: () => setAsking(false) });
  return (
    <div className={styles.consent} data-given={given || undefined}>
      <Switch
        checked={given}
        disabled={change.isPending}
        onChange={() => (given && keptCount > 0 ? setAsking(true) : set(!given))}
        label={intl.formatMessage({ id: 'kept.consent' }, { name })}
        data-action="consent"
      />
      <p className="tb-secondary">
        <FormattedMessage id={given ? 'kept.consent-on' : 'kept.consent-off'} />
      </p>
      <p className="tb-hint tb-figures">
        {atMs === null ? (
          <FormattedMessage id="kept.never-asked" />
        ) : (
          <FormattedMessage
            id={given ? 'kept.agreed' : 'kept.refused'}
            values={{ date: <FormattedDate value={atMs} dateStyle="long" timeStyle="short" /> }}
          />
        )}
      </p>
      {change.isError && !asking ? <ErrorNotice error={change.error} /> : null}
      <ConfirmDialog
        opened={asking}
        title={<FormattedMessage id="kept.withdraw-title" />}
        confirm={<FormattedMessage id="kept.withdraw" />}
        change={change}
        action="withdraw-confirm"
        onConfirm={() => set(false)}
        onClose={() => setAsking(false)}
      >
        <FormattedMessage id="kept.withdraw-text" values={{ name, count: keptCount }} />
      </ConfirmDialog>
    </div>
  );
}
