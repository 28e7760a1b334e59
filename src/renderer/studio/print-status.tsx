import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { hasContent } from '../design-editor/editor-session.ts';
import { FindingList } from '../preflight/finding-list.tsx';
import { useOpenFindings } from '../preflight/findings-context.ts';
import { tallyFindings, type FindingTally, type ShownFinding } from '../preflight/shown-finding.ts';
import { insideMain } from '../ui/inside-main.ts';
import styles from './print-status.module.css';

interface PrintStatusProps {
  document: DesignDocument;
  opened: boolean;
  onOpened(opened: boolean): void;
  /** The finding that the list opens at. */
  currentKey: string | undefined;
  onShow(finding: ShownFinding): void;
}

const icons = { bad: IconAlertOctagon, warn: IconAlertTriangle, good: IconCircleCheck } as const;

/** Whether the design can be printed as it is; what would come out badly is listed behind it, with the ways out. */
export function PrintStatus({ document, opened, onOpened, currentKey, onShow }: PrintStatusProps): ReactNode {
  const intl = useIntl();
  const { findings, isKnown, mend } = useOpenFindings();
  const tally = tallyFindings(findings);
  if (!hasContent(document) || !isKnown) return <span className={styles.status} />;
  if (findings.length === 0) {
    return (
      <p className={styles.status} data-tone="good" data-print-status>
        <StatusWords tally={tally} />
      </p>
    );
  }
  return (
    <Popover
      opened={opened}
      onChange={onOpened}
      position="bottom-start"
      width={400}
      shadow="md"
      radius="lg"
      trapFocus
      returnFocus
      portalProps={insideMain}
    >
      <Popover.Target>
        <UnstyledButton className={styles.status} data-tone={toneOf(tally)} data-print-status onClick={() => onOpened(!opened)}>
          <StatusWords tally={tally} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={intl.formatMessage({ id: 'findings.title' })}>
        <div className={styles.panel} data-findings-panel>
          <PanelHead />
          <div className={`${styles.scroll} tb-slim-scroll`}>
            <FindingList findings={findings} currentKey={currentKey} onShow={onShow} onMend={mend} />
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function PanelHead(): ReactNode {
  const { findings, mendAll } = useOpenFindings();
  const mendable = findings.filter((finding) => finding.mendable && finding.override === undefined).length;
  return (
    <header className={styles.head}>
      <h2 className="tb-display">
        <FormattedMessage id="findings.title" />
      </h2>
      {mendable > 1 && (
        <Button size="compact-sm" variant="light" onClick={mendAll} data-action="finding-mend-all">
          <FormattedMessage id="findings.mend-all" values={{ count: mendable }} />
        </Button>
      )}
    </header>
  );
}

function StatusWords({ tally }: { tally: FindingTally }): ReactNode {
  const Icon = icons[toneOf(tally)];
  const { stops, looks, notes, overridden } = tally;
  const quiet = notes + overridden;
  return (
    <>
      <Icon size={18} stroke={1.5} aria-hidden />
      {stops > 0 && <FormattedMessage id="findings.status-stops" values={{ count: stops }} />}
      {stops === 0 && looks > 0 && <FormattedMessage id="findings.status-looks" values={{ count: looks }} />}
      {stops > 0 && looks > 0 && (
        <span className={styles.more}>
          <FormattedMessage id="findings.status-more" values={{ count: looks }} />
        </span>
      )}
      {stops + looks === 0 && (
        <FormattedMessage id={quiet > 0 ? 'findings.status-notes' : 'findings.status-ready'} values={{ count: quiet }} />
      )}
    </>
  );
}

function toneOf({ stops, looks }: FindingTally): 'bad' | 'warn' | 'good' {
  if (stops > 0) return 'bad';
  return looks > 0 ? 'warn' : 'good';
}
