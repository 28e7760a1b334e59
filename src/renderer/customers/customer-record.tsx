import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { CustomerMatch } from '../../shared/customers/customer.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { EraseDialog } from './erase-dialog.tsx';
import kept from './kept.module.css';
import { MergeDialog } from './merge-dialog.tsx';
import styles from './record.module.css';
import { useUndoMerge } from './use-undo-merge.tsx';

/** What can be done with a customer's record as a whole: merged with another one of theirs, taken apart again, erased. */
export function CustomerRecord({ customer }: { readonly customer: CustomerMatch }): React.JSX.Element {
  const [dialog, setDialog] = useState<'merge' | 'erase'>();
  const { undo, isPending } = useUndoMerge();
  const merges = useStudioQuery('customers.listMerges', { customerId: customer.id }).data ?? [];
  const close = (): void => setDialog(undefined);
  return (
    <section aria-labelledby="customer-record" className={kept.section}>
      <h2 id="customer-record" className="tb-display tb-section-title">
        <FormattedMessage id="customers.record" />
      </h2>
      {merges.length === 0 ? null : (
        <ul className="tb-list" data-list="merges">
          {merges.map(({ id, name, atMs }) => (
            <li key={id} className={styles.merge}>
              <span>
                <FormattedMessage id="merge.row" values={{ name, date: <FormattedDate value={atMs} dateStyle="long" /> }} />
              </span>
              <Button variant="default" size="xs" disabled={isPending} onClick={() => undo(id)} data-action="undo-merge">
                <FormattedMessage id="merge.undo" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.record}>
        <p className="tb-secondary">
          <FormattedMessage id="customers.record.text" values={{ name: customer.name }} />
        </p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => setDialog('merge')} data-action="merge">
            <FormattedMessage id="customers.record.merge" />
          </Button>
          <Button variant="default" onClick={() => setDialog('erase')} data-action="erase">
            <FormattedMessage id="customers.record.erase" />
          </Button>
        </div>
      </div>
      {dialog === 'merge' ? <MergeDialog customer={customer} onClose={close} /> : null}
      {dialog === 'erase' ? <EraseDialog customer={customer} onClose={close} /> : null}
    </section>
  );
}
