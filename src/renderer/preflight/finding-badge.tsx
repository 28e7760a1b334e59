import { Tooltip, UnstyledButton } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { FindingMark } from './finding-marks.ts';
import styles from './findings.module.css';
import { useFindingWords } from './use-finding-words.ts';
import { SeverityIcon } from './severity-icon.tsx';

interface FindingBadgeProps {
  readonly mark: FindingMark;
  readonly style: CSSProperties;
  onOpen(mark: FindingMark): void;
}

/** The sign at a place that a person should look at; says what it is, and opens the list there. */
export function FindingBadge({ mark, style, onOpen }: FindingBadgeProps): ReactNode {
  const intl = useIntl();
  const { severity, findings } = mark;
  const wordsOf = useFindingWords();
  const said = findings.map((finding) => wordsOf(finding).what).join(' ');
  const label = intl.formatMessage(
    { id: 'findings.badge' },
    { severity: intl.formatMessage({ id: `findings.severity-${severity}` }), said },
  );
  const words = findings.map((finding) => (
    <span key={finding.key} className={styles.tip}>
      {wordsOf(finding).what}
    </span>
  ));
  return (
    <Tooltip label={words} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
      <UnstyledButton
        className={styles.badge}
        style={style}
        data-finding-badge={mark.key}
        data-severity={severity}
        aria-label={label}
        onClick={() => onOpen(mark)}
      >
        <SeverityIcon severity={severity} size={16} />
        {findings.length > 1 && <span className={styles.count}>{intl.formatNumber(findings.length)}</span>}
      </UnstyledButton>
    </Tooltip>
  );
}
