import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './side-panel.module.css';

interface SidePanelProps {
  side: 'left' | 'right';
  label: string;
  open: boolean;
  onToggle(): void;
  children: ReactNode;
}

const icons = {
  left: { open: IconLayoutSidebarLeftCollapse, closed: IconLayoutSidebarLeftExpand },
  right: { open: IconLayoutSidebarRightCollapse, closed: IconLayoutSidebarRightExpand },
} as const;

/** A panel beside the stage that folds away to a single button. */
export function SidePanel({ side, label, open, onToggle, children }: SidePanelProps): ReactNode {
  const intl = useIntl();
  const FoldIcon = icons[side][open ? 'open' : 'closed'];
  const fold = intl.formatMessage({ id: open ? 'studio.fold' : 'studio.unfold' }, { panel: label });
  return (
    <aside className={styles.panel} data-side={side} data-open={open || undefined} aria-label={label}>
      <div className={styles.head}>
        {open && <h2 className={styles.title}>{label}</h2>}
        <Tooltip label={fold}>
          <ActionIcon size={32} aria-expanded={open} aria-label={fold} onClick={onToggle}>
            <FoldIcon size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {open && (
        <div className={`${styles.body} tb-slim-scroll`} data-panel-body>
          {children}
        </div>
      )}
    </aside>
  );
}
