import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { ImportReport } from '../../shared/history/contract.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './history.module.css';
import { saveProblems } from './save-problems.ts';

interface ProblemTableProps {
  readonly token: string;
  readonly report: ImportReport;
  readonly fileName: string;
}

/** The rows that cannot come in: which line, what is wrong, and what to do about it. */
export function ProblemTable({ token, report, fileName }: ProblemTableProps): React.JSX.Element {
  const intl = useIntl();
  const { problems, problemCount } = report;
  if (problemCount === 0) return <Notice tone="good" title={<FormattedMessage id="history.problems.none" />} />;
  return (
    <section className={styles.part} aria-labelledby="import-problems">
      <div className={styles.partHead}>
        <h3 id="import-problems">
          <FormattedMessage id="history.problems.title" values={{ count: problemCount }} />
        </h3>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
          onClick={() => void saveProblems(intl, { token, fileName })}
          data-action="import-save-problems"
        >
          <FormattedMessage id="history.problems.save" />
        </Button>
      </div>
      <p className="tb-secondary">
        <FormattedMessage id="history.problems.text" />
      </p>
      <div className={`${styles.scroll} ${styles.problems} tb-slim-scroll`} tabIndex={0} role="group" aria-labelledby="import-problems">
        <table className={styles.table} data-list="import-problems">
          <thead>
            <tr>
              {(['line', 'what', 'value', 'fix'] as const).map((column) => (
                <th key={column} scope="col">
                  <FormattedMessage id={`history.problems.column-${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.map(({ lineNumber, code, field, value }) => (
              <tr key={lineNumber}>
                <th scope="row" className="tb-figures">
                  <FormattedNumber value={lineNumber} />
                </th>
                <td>
                  <FormattedMessage id={`import.problem.${code}`} />
                </td>
                <td>
                  {field === null ? null : (
                    <span className="tb-hint">
                      <FormattedMessage id={`history.field.${field}`} />
                    </span>
                  )}
                  <span className={`${styles.value} tb-clip`} title={value}>
                    {value}
                  </span>
                </td>
                <td className="tb-secondary">
                  <FormattedMessage id={`import.problem.${code}.fix`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length < problemCount ? (
        <p className="tb-hint">
          <FormattedMessage id="history.problems.more" values={{ shown: problems.length, count: problemCount }} />
        </p>
      ) : null}
    </section>
  );
}
