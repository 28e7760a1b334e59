import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './studio.module.css';

/** The studio's shape while its first answers are on their way. */
export function StudioSkeleton(): ReactNode {
  return (
    <div className={styles.workspace} data-left="open" data-right="open" aria-busy="true">
      <p className="tb-hidden" role="status">
        <FormattedMessage id="studio.loading" />
      </p>
      <div className={styles.panel} data-side="left" data-open>
        <div className={styles.panelBody}>
          <Skeleton height={72} />
          <Skeleton height={64} />
          <Skeleton height={44} />
          <Skeleton height={260} />
        </div>
      </div>
      <div className={styles.stage} />
      <div className={styles.panel} data-side="right" data-open>
        <div className={styles.panelBody}>
          <Skeleton height={38} />
          <Skeleton height={38} />
          <Skeleton height={140} />
        </div>
      </div>
      <div className={styles.priceBar} />
    </div>
  );
}
