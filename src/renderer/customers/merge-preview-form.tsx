import { Button, Radio } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import type { ErasurePreview } from '../../shared/customers/erasing.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { CustomerLine } from './customer-line.tsx';
import styles from './record.module.css';
import { useUndoMerge } from './use-undo-merge.tsx';

interface MergePreviewFormProps {
  readonly customer: CustomerMatch;
  readonly other: CustomerMatch;
  onBack(): void;
  onDone(): void;
}

/** Both records side by side, which of them stays, and what merging does. */
export function MergePreviewForm({ customer, other, onBack, onDone }: MergePreviewFormProps): React.JSX.Element {
  const intl = useIntl();
  const navigate = useNavigate();
  const merge = useStudioChange('customers.merge');
  const { showMerged } = useUndoMerge();
  const [keptId, setKeptId] = useState(customer.id);
  const [kept, merged] = keptId === customer.id ? [customer, other] : [other, customer];
  const preview = useStudioQuery('customers.previewMerge', { keptId: kept.id, mergedId: merged.id }, { keepPrevious: true });
  const countsOf = (id: number): ErasurePreview | undefined => (id === kept.id ? preview.data?.kept : preview.data?.merged);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    merge.mutate(
      { keptId: kept.id, mergedId: merged.id },
      {
        onSuccess: ({ mergeId }) => {
          showMerged(mergeId, kept.name);
          onDone();
          void navigate(`/customers/${kept.id}`);
        },
      },
    );
  };
  return (
    <form className={styles.dialog} onSubmit={submit} noValidate>
      <Radio.Group label={intl.formatMessage({ id: 'merge.which' })} value={String(keptId)} onChange={(next) => setKeptId(Number(next))}>
        <div className={styles.cards}>
          {[customer, other].map((match) => (
            <Radio.Card key={match.id} value={String(match.id)} className={styles.card} aria-label={match.name}>
              <Radio.Indicator />
              <CustomerLine match={match} />
              <p className={`tb-secondary tb-figures ${styles.counts}`}>
                <Counts of={countsOf(match.id)} />
              </p>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {preview.isError ? <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      <ul className={styles.effects} data-list="merge-effects">
        <li>
          <FormattedMessage id="merge.moves" values={{ kept: kept.name, merged: merged.name }} />
        </li>
        <li>
          <FormattedMessage id="merge.contacts" values={{ kept: kept.name }} />
        </li>
        {preview.data === undefined ? null : (
          <li>
            <FormattedMessage
              id="merge.consent"
              values={{
                agrees: preview.data.agrees === null ? 'never' : preview.data.agrees ? 'yes' : 'no',
                count: preview.data.forgottenCount,
              }}
            />
          </li>
        )}
      </ul>
      {merge.isError ? <ErrorNotice error={merge.error} /> : null}
      <div className="tb-dialog-actions">
        <Button variant="default" onClick={onBack}>
          <FormattedMessage id="merge.back" />
        </Button>
        <Button type="submit" loading={merge.isPending} disabled={preview.data === undefined} data-action="merge-confirm">
          <FormattedMessage id="merge.action" />
        </Button>
      </div>
    </form>
  );
}

function Counts({ of }: { readonly of: ErasurePreview | undefined }): React.JSX.Element | null {
  if (of === undefined) return null;
  const { orderCount, pastOrderCount, designCount, keptCount } = of;
  return (
    <FormattedMessage id="merge.counts" values={{ orders: orderCount, past: pastOrderCount, designs: designCount, kept: keptCount }} />
  );
}
