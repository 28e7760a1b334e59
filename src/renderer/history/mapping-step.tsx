import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { ImportSample } from '../../shared/history/contract.ts';
import { missingFields } from '../../shared/orders/import/import-fields.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './history.module.css';
import { MappingTable } from './mapping-table.tsx';
import { ReadingOptions } from './reading-options.tsx';
import type { TableImport } from './use-import.ts';

interface MappingStepProps {
  readonly table: TableImport;
  readonly sample: ImportSample;
}

/** What the columns of a table hold and how its cells are read, with its first rows to see it by. */
export function MappingStep({ table, sample }: MappingStepProps): React.JSX.Element {
  const { format, fileName } = sample;
  const missing = missingFields(format.mapping, format.kind);
  return (
    <>
      <section className={styles.step} aria-labelledby="import-mapping">
        <div>
          <h2 id="import-mapping" className={`tb-display tb-clip ${styles.title}`}>
            {fileName}
          </h2>
          <p className="tb-secondary">
            <FormattedMessage id="history.mapping.text" />
          </p>
        </div>
        <ReadingOptions table={table} format={format} />
        {sample.isDateOrderSure || !format.mapping.some((field) => field === 'placedAt' || field === 'customerSince') ? null : (
          <Notice tone="warn" title={<FormattedMessage id="history.mapping.date-unsure" />}>
            <FormattedMessage id={`history.mapping.date-read-${format.dateOrder}`} />
          </Notice>
        )}
        <MappingTable sample={sample} onMapping={(mapping) => table.setFormat({ mapping })} />
      </section>
      <footer className={styles.foot}>
        <p className={styles.missing} role="status">
          {missing.map((group) => (
            <span key={group.join()}>
              <FormattedMessage id={`history.missing.${group[0]}`} />
            </span>
          ))}
        </p>
        <Button variant="default" onClick={table.startOver}>
          <FormattedMessage id="history.other-file" />
        </Button>
        <Button disabled={missing.length > 0} onClick={table.check} data-action="import-check">
          <FormattedMessage id="history.check" />
        </Button>
      </footer>
    </>
  );
}
