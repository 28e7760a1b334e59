import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './findings.module.css';
import { useOpenFindings } from './findings-context.ts';
import { SeverityIcon } from './severity-icon.tsx';
import { useFindingWords } from './use-finding-words.ts';
import type { ShownFinding } from './shown-finding.ts';

/** Findings beside what caused them, each with its fix; nothing when there are none. */
export function FindingNotes({ findings }: { findings: readonly ShownFinding[] }): ReactNode {
  const { mend } = useOpenFindings();
  const wordsOf = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {findings.map((finding) => {
        const { what, touch, byHand } = wordsOf(finding);
        return (
          <li key={finding.key} className={styles.note} data-finding-note={finding.rule} data-severity={finding.severity}>
            <SeverityIcon severity={finding.severity} />
            <div className={styles.words}>
              <span className="tb-hidden">
                <FormattedMessage id={`findings.severity-${finding.severity}`} />
              </span>
              <p>{what}</p>
              {touch === null && <p className={styles.detail}>{byHand}</p>}
              {touch !== null && (
                <Button size="compact-sm" variant="default" onClick={() => mend(finding)} data-action="finding-mend">
                  {touch}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
