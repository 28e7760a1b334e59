import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './findings.module.css';
import { useOpenFindings } from './findings-context.ts';
import { LicenceForm } from './licence-form.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import { useFindingWords } from './use-finding-words.ts';
import type { ShownFinding } from './shown-finding.ts';

/** Findings beside what caused them, each with its way out; nothing when there are none. */
export function FindingNotes({ findings }: { findings: readonly ShownFinding[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {findings.map((finding) => (
        <FindingNote key={finding.key} finding={finding} />
      ))}
    </ul>
  );
}

function FindingNote({ finding }: { finding: ShownFinding }): ReactNode {
  const { severity, rule, assetHash } = finding;
  const { mend } = useOpenFindings();
  const { what, touch, byHand } = useFindingWords()(finding);
  const [asking, setAsking] = useState(false);
  const licensed = rule === 'unlicensed-asset' && assetHash !== null ? assetHash : undefined;
  return (
    <li className={styles.note} data-finding-note={rule} data-severity={severity}>
      <SeverityIcon severity={severity} />
      <div className={styles.words}>
        <span className="tb-hidden">
          <FormattedMessage id={`findings.severity-${severity}`} />
        </span>
        <p>{what}</p>
        {touch === null && licensed === undefined && <p className={styles.detail}>{byHand}</p>}
        {touch !== null && (
          <Button size="compact-sm" variant="default" onClick={() => mend(finding)} data-action="finding-mend">
            {touch}
          </Button>
        )}
        {licensed !== undefined && !asking && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)} data-action="finding-licence">
            <FormattedMessage id="findings.licence" />
          </Button>
        )}
        {licensed !== undefined && asking && <LicenceForm assetHash={licensed} onDone={() => setAsking(false)} />}
      </div>
    </li>
  );
}
