import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { FindingMessage } from './finding-message.tsx';
import styles from './findings.module.css';
import { useOpenFindings } from './findings-context.ts';
import { SeverityIcon } from './severity-icon.tsx';
import type { ShownFinding } from './shown-finding.ts';

/** Findings beside what caused them, each with its fix; nothing when there are none. */
export function FindingNotes({ findings }: { findings: readonly ShownFinding[] }): ReactNode {
  const { mend } = useOpenFindings();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {findings.map((finding) => (
        <li key={finding.key} className={styles.note} data-finding-note={finding.rule} data-severity={finding.severity}>
          <SeverityIcon severity={finding.severity} />
          <span className={styles.words}>
            <span className="tb-hidden">
              <FormattedMessage id={`findings.severity-${finding.severity}`} />
            </span>
            <FindingMessage finding={finding} />
          </span>
          {finding.mendable && (
            <Button size="compact-sm" variant="default" onClick={() => mend(finding)} data-action="finding-mend">
              <FormattedMessage id="findings.mend" />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
