import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedDate, FormattedMessage } from 'react-intl';
import type { ImportReport, ImportSample } from '../../shared/history/contract.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './history.module.css';
import { ItemMatches } from './item-matches.tsx';
import { ProblemTable } from './problem-table.tsx';
import { ReportFigures } from './report-figures.tsx';
import type { TableImport } from './use-import.ts';

interface PreviewStepProps {
  readonly table: TableImport;
  readonly sample: ImportSample;
  readonly report: ImportReport;
}

/** What importing the table would do, and what of it cannot come in; nothing is written yet. */
export function PreviewStep({ table, sample, report }: PreviewStepProps): React.JSX.Element {
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const { kind } = sample.format;
  const coming = kind === 'orders' ? report.orderCount : report.newCustomerCount;
  return (
    <>
      <section className={styles.step} aria-labelledby="import-preview">
        <div>
          <h2 id="import-preview" className={`tb-display ${styles.title}`}>
            <FormattedMessage id="history.preview.title" />
          </h2>
          <p className="tb-secondary tb-clip">
            <FormattedMessage id="history.preview.text" values={{ name: sample.fileName, rows: report.rowCount }} />
          </p>
        </div>
        {report.sameFileAtMs === null ? null : (
          <Notice tone="warn" title={<FormattedMessage id="history.preview.same-file" />}>
            <FormattedMessage
              id="history.preview.same-file-text"
              values={{ date: <FormattedDate value={report.sameFileAtMs} dateStyle="long" timeStyle="short" /> }}
            />
          </Notice>
        )}
        <ReportFigures report={report} format={sample.format} />
        <ProblemTable token={sample.token} report={report} fileName={sample.fileName} />
        {report.unknownItems.length === 0 ? null : (
          <ItemMatches
            report={report}
            chosen={chosen}
            onChoose={(sku, productId) => {
              const next = new Map(chosen);
              if (productId === null) next.delete(sku);
              else next.set(sku, productId);
              setChosen(next);
            }}
          />
        )}
        {report.merged.length === 0 ? null : <MergedPeople report={report} />}
      </section>
      <footer className={styles.foot}>
        <p className={styles.missing} role="status">
          {coming === 0 ? <FormattedMessage id="history.preview.nothing" /> : null}
        </p>
        <Button variant="default" onClick={table.backToMapping}>
          <FormattedMessage id="history.back" />
        </Button>
        <Button
          disabled={coming === 0}
          onClick={() => table.begin([...chosen].map(([sku, productId]) => ({ sku, productId })))}
          data-action="import-begin"
        >
          <FormattedMessage id={`history.begin.${kind}`} values={{ count: coming }} />
        </Button>
      </footer>
    </>
  );
}

function MergedPeople({ report }: { readonly report: ImportReport }): React.JSX.Element {
  return (
    <details className={styles.details}>
      <summary>
        <FormattedMessage id="history.merged" values={{ count: report.mergedCount }} />
      </summary>
      <ul>
        {report.merged.map(({ person, customer, by }, index) => (
          <li key={index}>
            <FormattedMessage id={`history.merged-by-${by}`} values={{ person, customer }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
