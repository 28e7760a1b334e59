import { Skeleton } from '@mantine/core';
import { useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import styles from './proofs.module.css';
import type { ProofPages } from './use-proof-pages.ts';

/** The pages of the proof as they will be in the PDF. */
export function ProofPreview({ pages }: { readonly pages: ProofPages }): React.JSX.Element {
  const intl = useIntl();
  const { urls, isStale, error } = pages;
  return (
    <div
      className={`${styles.pages} tb-slim-scroll`}
      tabIndex={0}
      role="region"
      aria-label={intl.formatMessage({ id: 'proof.pages' })}
      aria-busy={isStale}
      data-proof-pages={isStale ? 'waiting' : urls.length}
    >
      {error === undefined ? null : <ErrorNotice error={error} />}
      {urls.length === 0 && error === undefined ? <Skeleton className={styles.page} radius={2} /> : null}
      {urls.map((url, index) => (
        <img
          key={url}
          className={styles.page}
          src={url}
          alt={intl.formatMessage({ id: 'proof.page' }, { page: index + 1, count: urls.length })}
          draggable={false}
        />
      ))}
    </div>
  );
}
