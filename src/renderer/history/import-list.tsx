import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { ImportRecord } from '../../shared/history/contract.ts';
import { ConfirmDialog } from '../bridge/confirm-dialog.tsx';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { showDone } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import styles from './history.module.css';
import { PastOrders } from './past-orders.tsx';

/** Every import there was, each with the way to take it back as a whole, and the orders that came of them. */
export function ImportList(): React.JSX.Element | null {
  const imports = useStudioQuery('history.list', {});
  const [undoing, setUndoing] = useState<ImportRecord>();
  if (imports.isError) return <ErrorNotice error={imports.error} onRetry={() => void imports.refetch()} />;
  if (imports.data === undefined || imports.data.length === 0) return null;
  return (
    <>
      <section aria-labelledby="import-list">
        <h2 id="import-list" className="tb-display tb-section-title">
          <FormattedMessage id="history.list.title" />
        </h2>
        <ul className="tb-list" data-list="imports">
          {imports.data.map((record) => (
            <ImportRow key={record.id} record={record} onUndo={() => setUndoing(record)} />
          ))}
        </ul>
      </section>
      {imports.data.some(({ state, kind }) => state === 'done' && kind === 'orders') ? (
        <section aria-labelledby="past-orders">
          <h2 id="past-orders" className="tb-display tb-section-title">
            <FormattedMessage id="history.past-orders" />
          </h2>
          <PastOrders customerId={null} empty={null} />
        </section>
      ) : null}
      {undoing === undefined ? null : <UndoDialog record={undoing} onClose={() => setUndoing(undefined)} />}
    </>
  );
}

function ImportRow({ record, onUndo }: { readonly record: ImportRecord; readonly onUndo: () => void }): React.JSX.Element {
  const { kind, state, fileName, orderCount, lineCount, customerCount, duplicateCount, problemCount, timeZone } = record;
  return (
    <li className={styles.row} data-state={state}>
      <div className={styles.rowWords}>
        <p className="tb-clip" title={fileName}>
          <strong>{fileName}</strong>
        </p>
        <p className="tb-secondary tb-figures">
          <FormattedMessage id={`history.list.${kind}`} values={{ orderCount, lineCount, customerCount }} />
        </p>
        {duplicateCount + problemCount === 0 ? null : (
          <p className="tb-secondary tb-figures">
            <FormattedMessage id="history.list.left-out" values={{ duplicateCount, problemCount }} />
          </p>
        )}
        <p className="tb-hint tb-figures">
          <FormattedMessage
            id="history.list.when"
            values={{ date: <FormattedDate value={record.startedAtMs} dateStyle="medium" timeStyle="short" />, zone: timeZone }}
          />
        </p>
      </div>
      {record.undoneAtMs === null ? (
        <Button variant="default" size="xs" onClick={onUndo} data-action="import-undo">
          <FormattedMessage id="history.undo" />
        </Button>
      ) : (
        <p className="tb-hint tb-figures">
          <FormattedMessage id="history.list.undone" values={{ date: <FormattedDate value={record.undoneAtMs} dateStyle="medium" /> }} />
        </p>
      )}
    </li>
  );
}

function UndoDialog({ record, onClose }: { readonly record: ImportRecord; readonly onClose: () => void }): React.JSX.Element {
  const intl = useIntl();
  const undo = useStudioChange('history.undo');
  const done = ({ keptCustomers }: { keptCustomers: number }): void => {
    showDone(intl.formatMessage({ id: 'history.undone' }, { name: record.fileName, kept: keptCustomers }));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={<FormattedMessage id="history.undo-title" />}
      confirm={<FormattedMessage id="history.undo" />}
      change={undo}
      action="import-undo-confirm"
      onConfirm={() => undo.mutate({ importId: record.id }, { onSuccess: done })}
      onClose={onClose}
    >
      <FormattedMessage
        id="history.undo-text"
        values={{ name: record.fileName, orders: record.orderCount, customers: record.customerCount }}
      />
    </ConfirmDialog>
  );
}
