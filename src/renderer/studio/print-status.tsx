import { Popover, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { hasContent, useEditorSession } from '../design-editor/editor-session.ts';
import { useTextShaper } from '../design-editor/layer-canvas.tsx';
import { findPrintFindings, type PrintFinding } from './print-findings.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './print-status.module.css';

/** The density that the findings are counted at. */
const printDpi = 300;

interface PrintStatusProps {
  choice: ProductChoice;
  document: DesignDocument;
  areas: readonly ProductPrintArea[];
}

/** Whether the design can be printed as it is; what cannot is listed, a press away from its layer. */
export function PrintStatus({ document, areas }: PrintStatusProps): ReactNode {
  const text = useTextShaper();
  const findings = useMemo(() => (text ? findPrintFindings(document, areas, text) : []), [document, areas, text]);
  if (!hasContent(document)) return <span className={styles.status} />;
  if (findings.length === 0) {
    return (
      <p className={styles.status} data-tone="good">
        <IconCircleCheck size={18} stroke={1.5} aria-hidden />
        <FormattedMessage id="studio.ready" values={{ dpi: printDpi }} />
      </p>
    );
  }
  return <Findings findings={findings} />;
}

function Findings({ findings }: { findings: readonly PrintFinding[] }): ReactNode {
  const goTo = ({ areaKey, layerId }: PrintFinding): void => {
    const session = useEditorSession.getState();
    session.showArea(areaKey);
    session.select([layerId]);
  };
  return (
    <Popover position="bottom-start" width={320} shadow="md" radius="lg" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles.status} data-tone="warn">
          <IconAlertTriangle size={18} stroke={1.5} aria-hidden />
          <FormattedMessage id="studio.findings" values={{ count: findings.length }} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={6}>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={`${finding.kind}${finding.layerId}`}>
              <UnstyledButton className={styles.finding} onClick={() => goTo(finding)}>
                <strong>
                  <FormattedMessage id={`studio.finding-${finding.kind}`} values={finding.params} />
                </strong>
                <span>
                  <FormattedMessage id={`studio.finding-${finding.kind}-fix`} values={finding.params} />
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
