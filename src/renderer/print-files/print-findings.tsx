import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { FindingList } from '../preflight/finding-list.tsx';
import { stopsPrint, tallyFindings, type ShownFinding } from '../preflight/shown-finding.ts';
import type { Preflight } from '../preflight/use-preflight.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './print-files.module.css';

interface PrintFindingsProps {
  readonly findings: readonly ShownFinding[];
  readonly error: Preflight['error'];
  /** To where it is in the open design; left out for one that is not open. */
  onShow?: ((finding: ShownFinding) => void) | undefined;
}

/** What would come out badly of the chosen files: what stops them, with the ways out, and what is only to be looked at. */
export function PrintFindings({ findings, error, onShow }: PrintFindingsProps): ReactNode {
  const { stops, looks, notes, overridden } = tallyFindings(findings);
  if (error) return <ErrorNotice error={error} lead={<FormattedMessage id="findings.unchecked" />} />;
  if (findings.length === 0) return null;
  const rest = looks + notes + overridden;
  const list = (shown: readonly ShownFinding[]): ReactNode => <FindingList findings={shown} withSizes onShow={onShow} />;
  return (
    <div className={styles.findings} data-print-findings>
      {stops > 0 && (
        <Notice tone="bad" title={<FormattedMessage id="findings.print-stopped" values={{ count: stops }} />}>
          <FormattedMessage id={onShow ? 'findings.print-stopped-mend' : 'findings.print-stopped-say'} />
        </Notice>
      )}
      {stops > 0 && list(findings.filter(stopsPrint))}
      {rest > 0 && (
        <details open={stops === 0 && overridden > 0}>
          <summary>
            <FormattedMessage id="findings.print-rest" values={{ looks, quiet: notes + overridden }} />
          </summary>
          {list(findings.filter((finding) => !stopsPrint(finding)))}
        </details>
      )}
    </div>
  );
}
