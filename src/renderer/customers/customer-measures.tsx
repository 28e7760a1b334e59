import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import styles from './kept.module.css';
import { MeasuresForm } from './measures-form.tsx';

interface CustomerMeasuresProps {
  readonly customerId: number;
  readonly name: string;
}

/** What a customer says of their measures, for the size that fits them; only while they agree that it is kept. */
export function CustomerMeasures({ customerId, name }: CustomerMeasuresProps): ReactNode {
  const unit = useLengthUnit();
  const consents = useStudioQuery('customers.listConsents', { customerId });
  const agrees = consents.data?.find(({ purpose }) => purpose === 'suggestions')?.given;
  const measures = useStudioQuery('customers.getMeasures', { customerId }, { enabled: agrees === true });
  if (agrees === undefined) return null;
  return (
    <section aria-labelledby="customer-measures" className={styles.section}>
      <div className={styles.head}>
        <h2 id="customer-measures" className="tb-display tb-section-title">
          <FormattedMessage id="measures.title" />
        </h2>
      </div>
      <p className="tb-secondary">
        <FormattedMessage id={agrees ? 'measures.text' : 'measures.no-consent'} values={{ name }} />
      </p>
      {measures.isError ? <ErrorNotice error={measures.error} onRetry={() => void measures.refetch()} /> : null}
      {agrees && measures.data ? <MeasuresForm key={unit} customerId={customerId} measures={measures.data} unit={unit} /> : null}
    </section>
  );
}
