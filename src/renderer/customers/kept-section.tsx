import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { ConsentSwitch } from './consent-switch.tsx';
import { ForgetDialog } from '../bridge/forget-dialog.tsx';
import styles from './kept.module.css';
import { KeptRow } from './kept-row.tsx';

interface KeptSectionProps {
  readonly customerId: number;
  readonly name: string;
}

const PAGE = 20;

/** Exactly what is kept of a customer's doings and why, each row and all of it to be forgotten, and whether more may be kept. */
export function KeptSection({ customerId, name }: KeptSectionProps): React.JSX.Element {
  const consent = useStudioQuery('customers.listConsents', { customerId }).data?.find(({ purpose }) => purpose === 'suggestions');
  // Where each page before this one began, so that the way back is known.
  const [before, setBefore] = useState<readonly (number | null)[]>([null]);
  const beforeId = before.at(-1) ?? null;
  const kept = useStudioQuery('interactions.listKept', { customerId, beforeId, limit: PAGE }, { keepPrevious: true });
  const [forgetting, setForgetting] = useState(false);
  const rows = kept.data?.rows ?? [];
  const total = kept.data?.total ?? 0;
  const shownInVain = kept.data?.shownInVain ?? 0;
  const first = (before.length - 1) * PAGE;
  const last = rows.at(-1);
  return (
    <section aria-labelledby="customer-kept" className={styles.section}>
      <div className={styles.head}>
        <h2 id="customer-kept" className="tb-display tb-section-title">
          <FormattedMessage id="kept.title" />
        </h2>
        {total + shownInVain > 0 ? (
          <Button variant="default" size="xs" onClick={() => setForgetting(true)} data-action="forget-all">
            <FormattedMessage id="kept.forget-all" />
          </Button>
        ) : null}
      </div>
      {consent === undefined ? null : <ConsentSwitch customerId={customerId} name={name} consent={consent} keptCount={total} />}
      {kept.isError ? <ErrorNotice error={kept.error} onRetry={() => void kept.refetch()} /> : null}
      {kept.data !== undefined && total + shownInVain === 0 ? (
        <p className="tb-secondary">
          <FormattedMessage id={consent?.given === true ? 'kept.empty' : 'kept.nothing'} values={{ name }} />
        </p>
      ) : null}
      {shownInVain === 0 ? null : (
        <p className="tb-secondary" data-kept="shown">
          <FormattedMessage id="kept.shown" values={{ count: shownInVain }} />
        </p>
      )}
      {rows.length === 0 ? null : (
        <ul className="tb-list" data-list="kept">
          {rows.map((row) => (
            <KeptRow key={row.id} customerId={customerId} row={row} />
          ))}
        </ul>
      )}
      {total > PAGE ? (
        <div className={styles.pager}>
          <Button variant="default" size="xs" disabled={before.length === 1} onClick={() => setBefore(before.slice(0, -1))}>
            <FormattedMessage id="history.newer" />
          </Button>
          <span className="tb-secondary tb-figures" role="status">
            <FormattedMessage id="history.page-of" values={{ first: Math.min(total, first + 1), last: first + rows.length, total }} />
          </span>
          <Button
            variant="default"
            size="xs"
            disabled={last === undefined || first + rows.length >= total}
            onClick={() => last && setBefore([...before, last.id])}
          >
            <FormattedMessage id="history.older" />
          </Button>
        </div>
      ) : null}
      <ForgetDialog
        opened={forgetting}
        customerId={customerId}
        name={name}
        count={total}
        onClose={() => {
          setForgetting(false);
          setBefore([null]);
        }}
      />
    </section>
  );
}
