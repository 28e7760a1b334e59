import { Button, SegmentedControl } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_PRINT_FILES } from '../../shared/production/manifest.ts';
import { printTargets, type PrintTarget } from '../../shared/production/print-job-calls.ts';
import styles from './print-files.module.css';

interface PrintFootProps {
  readonly count: number;
  /** True while files must not be made; why is said above. */
  readonly held: boolean;
  readonly target: PrintTarget;
  onTarget(target: PrintTarget): void;
}

/** What the files become together, and the way to make them. */
export function PrintFoot({ count, held, target, onTarget }: PrintFootProps): React.JSX.Element {
  const intl = useIntl();
  const offered = printTargets.filter((each) => each !== 'file' || count === 1);
  return (
    <div className={styles.foot}>
      <SegmentedControl
        aria-label={intl.formatMessage({ id: 'print.target' })}
        value={target}
        data={offered.map((value) => ({ value, label: intl.formatMessage({ id: `print.target-${value}` }) }))}
        onChange={onTarget}
      />
      <p className="tb-secondary" role="status">
        {count > MAX_PRINT_FILES ? (
          <FormattedMessage id="print.too-many" values={{ most: MAX_PRINT_FILES }} />
        ) : (
          <FormattedMessage id={target === 'file' ? 'print.without-manifest' : 'print.with-manifest'} />
        )}
      </p>
      <Button type="submit" size="md" disabled={held || count === 0 || count > MAX_PRINT_FILES} data-action="print-save">
        <FormattedMessage id="print.save" values={{ count }} />
      </Button>
    </div>
  );
}
